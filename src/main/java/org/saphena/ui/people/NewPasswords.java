package org.saphena.ui.people;

import java.util.Arrays;
import java.util.Optional;
import org.saphena.service.ClinicDoor;
import org.saphena.ui.support.Texts;

/** What keeps a new password from being taken. */
final class NewPasswords {
    private NewPasswords() {}

    /** In words; both are left as they are. */
    static Optional<String> fault(char[] password, char[] again, Texts texts) {
        return ClinicDoor.passwordFault(password, texts.language())
                .or(() ->
                        Arrays.equals(password, again)
                                ? Optional.empty()
                                : Optional.of(texts.now().get("ui.patients.door.differ")));
    }
}
