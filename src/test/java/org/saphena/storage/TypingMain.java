package org.saphena.storage;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Signs one version, then writes numbered drafts of the amendment as fast as the store takes them
 * and prints each number once the store has acknowledged it.
 */
final class TypingMain {
    private TypingMain() {}

    public static void main(String[] arguments) {
        try (Store store = Vaults.open(Path.of(arguments[0]))) {
            StoredPatient kim = store.patients().byNumber("C-0001").orElseThrow();
            Optional<VisitLine> visit =
                    store.consultations().ofPatient(kim.key()).stream().findFirst();
            StoredVersion newest =
                    store.consultations().load(visit.orElseThrow().key()).orElseThrow();
            int number = Integer.parseInt(Cases.noteOf(newest.file()));
            SavedVersion saved = newest.saved();
            System.out.println("ready");
            while (true) {
                number++;
                saved =
                        store.consultations()
                                .saveDraft(
                                        saved.key(),
                                        saved.lock(),
                                        Cases.withNote(newest.file(), Integer.toString(number)));
                System.out.println(number);
            }
        }
    }
}
