package org.saphena.storage;

/** What kind of thing an event does to what it is about. */
public enum AuditAction {
    CREATE("C"),
    READ("R"),
    UPDATE("U"),
    DELETE("D"),
    EXECUTE("E");

    private final String letter;

    AuditAction(String letter) {
        this.letter = letter;
    }

    /** As stored, and as FHIR writes it. */
    public String letter() {
        return letter;
    }
}
