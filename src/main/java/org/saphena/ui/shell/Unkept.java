package org.saphena.ui.shell;

import org.saphena.clinical.CaseFile;
import org.saphena.service.OpenVisit;
import org.saphena.storage.ConsultationKey;
import org.saphena.storage.PatientKey;
import org.saphena.storage.Unrecorded;

/**
 * A draft that was left and whose last changes could not be kept.
 *
 * @param base the draft as it stands in the records
 * @param draft as it stood on the screen
 * @param typed what was typed and is not recorded
 */
record Unkept(
        ConsultationKey visit,
        PatientKey patient,
        CaseFile base,
        CaseFile draft,
        Unrecorded typed) {
    static Unkept of(OpenVisit visit, CaseFile draft, Unrecorded typed) {
        return new Unkept(visit.key(), visit.patient(), visit.kept(), draft, typed);
    }

    /** Whether the records hold the same draft as when this was left. */
    boolean fits(OpenVisit opened) {
        return opened.isDraft() && (opened.kept().equals(base) || opened.kept().equals(draft));
    }

    /** Whether nothing of it is missing in the records. */
    boolean isIn(OpenVisit opened) {
        return opened.kept().equals(draft) && typed.inputs().isEmpty();
    }

    /** Says nothing of the patient. */
    @Override
    public String toString() {
        return "Unkept[" + visit + "]";
    }
}
