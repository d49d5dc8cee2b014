package org.saphena.clinical;

/**
 * A medicine as it was recorded: a drug name, or the code of a {@link DrugClass}. A name that the
 * knowledge base does not know is kept as it is and counts as "other".
 *
 * @param name at most {@value Limits#TEXT_LENGTH} characters, not blank
 */
public record Medication(String name) {
    /**
     * @throws ImpossibleValueException for a blank or overlong name
     */
    public Medication {
        if (name.isBlank()) {
            throw new ImpossibleValueException("", Fault.EMPTY, name, "");
        }
        Texts.check("", name);
    }

    @Override
    public String toString() {
        return name;
    }
}
