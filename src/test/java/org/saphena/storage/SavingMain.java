package org.saphena.storage;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Saves numbered drafts and prints each number once the store has acknowledged it. Arguments: the
 * folder, how many, and SQLite's setting {@code synchronous} if it is to be another one.
 */
final class SavingMain {
    private SavingMain() {}

    public static void main(String[] arguments) {
        int saves = Integer.parseInt(arguments[1]);
        try (Store store = Vaults.open(Path.of(arguments[0]))) {
            if (arguments.length > 2) {
                store.session().read(sql -> sql.run("PRAGMA synchronous = " + arguments[2]));
            }
            StoredPatient kim = store.patients().byNumber("C-0001").orElseThrow();
            ConsultationKey key =
                    Objects.requireNonNull(store.consultations().ofPatient(kim.key()).getFirst())
                            .key();
            StoredVersion newest = store.consultations().load(key).orElseThrow();
            SavedVersion saved = newest.saved();
            for (int number = 1; number <= saves; number++) {
                saved =
                        store.consultations()
                                .saveDraft(
                                        key,
                                        saved.lock(),
                                        Cases.withNote(newest.file(), Integer.toString(number)));
                System.out.println("saved " + number);
            }
            Runtime.getRuntime().halt(0);
        }
    }
}
