package org.saphena.service;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Fault;
import org.saphena.clinical.ImpossibleValueException;
import org.saphena.clinical.Limits;
import org.saphena.clinical.Patient;
import org.saphena.clinical.Sex;
import org.saphena.clinical.VersionState;
import org.saphena.storage.ConsultationKey;
import org.saphena.storage.ConsultationRepository;
import org.saphena.storage.PatientKey;
import org.saphena.storage.SavedVersion;
import org.saphena.storage.Store;
import org.saphena.storage.StoredVersion;
import org.saphena.storage.VisitLine;

/**
 * Who the visits of a patient are about: number, names, birth date and sex. Drafts follow what is
 * corrected; what is signed stays.
 */
record Particulars(Store store) {
    /**
     * Takes what was corrected into the drafts of the patient.
     *
     * @throws ImpossibleValueException when a visit cannot be of somebody born then
     */
    void correct(PatientKey key, Patient before, Patient after) {
        for (VisitLine visit : visits().ofPatient(key)) {
            require(after, visit);
            if (visit.patient().equals(key) && visit.state() == VersionState.DRAFT) {
                correct(visit.key(), before, after);
            }
        }
    }

    private void correct(ConsultationKey visit, Patient before, Patient after) {
        StoredVersion draft = visits().load(visit).orElseThrow();
        write(draft, corrected(draft.file().patient(), before, after));
    }

    /**
     * Begins an amendment, of the patient as known now; what is not known now stays as it was.
     *
     * @see ConsultationRepository#amend
     */
    SavedVersion amend(SavedVersion signed, PatientKey whose, String because) {
        SavedVersion begun = visits().amend(signed.key(), signed.lock(), because);
        StoredVersion draft = visits().readBack(begun);
        Patient known = store.patients().find(whose).orElseThrow().patient();
        return write(draft, renewed(draft.file().patient(), known));
    }

    private ConsultationRepository visits() {
        return store.consultations();
    }

    private SavedVersion write(StoredVersion draft, Patient patient) {
        CaseFile file = draft.file();
        return patient.equals(file.patient())
                ? draft.saved()
                : visits().saveDraft(
                                draft.saved().key(),
                                draft.saved().lock(),
                                new CaseFile(patient, file.consultation(), file.record()));
    }

    private static Patient corrected(Patient draft, Patient before, Patient after) {
        return with(
                draft,
                after.id(),
                changed(draft, before, after, Patient::familyName),
                changed(draft, before, after, Patient::givenName),
                changed(draft, before, after, Patient::nativeName),
                after,
                before.sex() == after.sex() ? draft.sex() : after.sex());
    }

    private static @Nullable String changed(
            Patient draft,
            Patient before,
            Patient after,
            Function<Patient, @Nullable String> name) {
        return name.apply(Objects.equals(name.apply(before), name.apply(after)) ? draft : after);
    }

    private static Patient renewed(Patient draft, Patient known) {
        return with(
                draft,
                known.id(),
                known.familyName() == null ? draft.familyName() : known.familyName(),
                known.givenName() == null ? draft.givenName() : known.givenName(),
                known.nativeName() == null ? draft.nativeName() : known.nativeName(),
                known,
                known.sex() == Sex.UNKNOWN ? draft.sex() : known.sex());
    }

    private static Patient with(
            Patient draft,
            String number,
            @Nullable String family,
            @Nullable String given,
            @Nullable String own,
            Patient born,
            Sex sex) {
        return new Patient(
                number,
                family,
                given,
                own,
                born.birthDate(),
                sex,
                draft.heightCm(),
                draft.weightKg(),
                draft.language());
    }

    private static void require(Patient patient, VisitLine visit) {
        if (patient.birthDate().isAfter(visit.date())) {
            throw new ImpossibleValueException(
                    "/birthDate", Fault.AFTER_VISIT, "", "<= " + visit.date());
        }
        Limits.AGE_YEARS.check("/birthDate", (Integer) patient.ageOn(visit.date()));
    }
}
