package org.saphena.ui;

import java.time.LocalDate;
import org.saphena.clinical.Patient;
import org.saphena.clinical.Sex;

/** Invented patients, as they are entered at the desk. */
public final class SamplePatients {
    private SamplePatients() {}

    /** One of several with the same name and birth date. */
    public static Patient haneul(String number) {
        return of(number, "Kim", "김하늘", LocalDate.of(1984, 5, 2));
    }

    /** A woman without any measure. */
    public static Patient of(String number, String family, String own, LocalDate born) {
        return new Patient(number, family, null, own, born, Sex.FEMALE, null, null, null);
    }
}
