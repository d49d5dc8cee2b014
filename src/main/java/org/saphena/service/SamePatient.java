package org.saphena.service;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Patient;
import org.saphena.clinical.Sex;
import org.saphena.service.ImportRefusedException.Reason;

/** Whether a case file can be about a patient of the clinic. What is not recorded differs not. */
final class SamePatient {
    private SamePatient() {}

    static void require(Patient here, Patient imported) {
        if (!here.id().equalsIgnoreCase(imported.id())) {
            throw new ImportRefusedException(Reason.OTHER_NUMBER);
        }
        if (!is(here, imported)) {
            throw new ImportRefusedException(Reason.OTHER_PERSON);
        }
    }

    /** Whether it can be the same person; the numbers are not compared. */
    static boolean is(Patient here, Patient imported) {
        return here.birthDate().equals(imported.birthDate())
                && agree(here.sex(), imported.sex())
                && agree(here.familyName(), imported.familyName())
                && agree(here.givenName(), imported.givenName())
                && agree(here.nativeName(), imported.nativeName());
    }

    private static boolean agree(Sex one, Sex other) {
        return one == other || one == Sex.UNKNOWN || other == Sex.UNKNOWN;
    }

    private static boolean agree(@Nullable String one, @Nullable String other) {
        return one == null || other == null || plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return name.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }
}
