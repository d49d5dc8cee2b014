package org.saphena.storage;

import java.nio.file.Path;

/**
 * What a harness finds in the vault that {@link Durability#prepare()} made, after whatever befell
 * it.
 *
 * @param draft the number that the draft bears
 * @param audited how many saved drafts the audit trail tells of
 */
record Remains(int draft, long audited) {
    /**
     * Opens the vault and looks.
     *
     * @throws IllegalStateException when the signed version is not as it was, the draft is not what
     *     was typed, or the audit trail is not whole
     */
    static Remains in(Path folder) {
        try (Store store = Vaults.open(folder)) {
            StoredPatient kim = store.patients().byNumber("C-0001").orElseThrow();
            ConsultationKey key = store.consultations().ofPatient(kim.key()).getFirst().key();
            StoredVersion signed = store.consultations().load(key, 1).orElseThrow();
            require(
                    Cases.withoutVersion(signed.file()).equals(Cases.KIM),
                    "the signed version is not as it was");
            StoredVersion newest = store.consultations().load(key).orElseThrow();
            String note = Cases.noteOf(newest.file());
            require(
                    Cases.withoutVersion(newest.file()).equals(Cases.withNote(Cases.KIM, note)),
                    "half a draft");
            AuditVerdict verdict = store.audit().verify(Progress.NONE);
            require(verdict.isSound(), "the audit trail: " + verdict.faults());
            return new Remains(Integer.parseInt(note), saves(store));
        }
    }

    /** How many saves have no row in the trail, or rows no save, were all numbers saved. */
    long untold() {
        return draft - audited;
    }

    private static long saves(Store store) {
        return store.session()
                .read(sql ->
                        sql.first(
                                        "SELECT count(*) FROM audit WHERE event = ?"
                                                + " AND outcome = 'success'",
                                        row -> row.getLong(1),
                                        AuditEvent.DRAFT_SAVED.code())
                                .orElseThrow());
    }

    private static void require(boolean kept, String otherwise) {
        if (!kept) {
            throw new IllegalStateException(otherwise);
        }
    }
}
