package org.saphena.storage;

import java.nio.file.Path;

/**
 * Saves numbered drafts on a disk that fails now and then, and prints for each whether the store
 * has acknowledged or refused it. Arguments: the folder and how many.
 */
final class FaultyMain {
    private FaultyMain() {}

    public static void main(String[] arguments) {
        try {
            save(Vaults.open(Path.of(arguments[0])), Integer.parseInt(arguments[1]));
            System.out.println("end");
        } catch (StoreException e) {
            System.out.println("unopened " + e.messageKey());
        } catch (RuntimeException e) {
            System.out.println("broken " + e);
        }
        Runtime.getRuntime().halt(0);
    }

    private static void save(Store store, int saves) {
        StoredPatient kim = store.patients().byNumber("C-0001").orElseThrow();
        ConsultationKey key = store.consultations().ofPatient(kim.key()).getFirst().key();
        StoredVersion newest = store.consultations().load(key).orElseThrow();
        int lock = newest.saved().lock();
        System.out.println("ready");
        for (int number = 1; number <= saves; number++) {
            String note = Integer.toString(number);
            try {
                lock =
                        store.consultations()
                                .saveDraft(key, lock, Cases.withNote(newest.file(), note))
                                .lock();
                System.out.println("saved " + number);
            } catch (StoreException e) {
                System.out.println("refused " + number + " " + e.messageKey());
            } catch (RuntimeException e) {
                System.out.println("broken " + number + " " + e);
            }
        }
    }
}
