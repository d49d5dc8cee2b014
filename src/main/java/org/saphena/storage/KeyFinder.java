package org.saphena.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Opens the first of several key files that a password opens, as slowly as any other attempt.
 *
 * @param waiting where failures are kept while the records are closed
 */
record KeyFinder(Attempts attempts, WaitingRows waiting) {
    /**
     * A data key and the file that gave it.
     *
     * @param file the key file
     * @param slot whose password it was
     */
    record Found(DataKey key, Path file, String slot) implements AutoCloseable {
        @Override
        public void close() {
            key.close();
        }
    }

    /**
     * @param name empty where nobody is asked for one
     * @param password left as it is
     * @throws WrongPasswordException when it opens none of them
     * @throws DamagedKeysException when none of them can be read
     */
    Found find(List<Path> keyFiles, String name, char[] password) throws IOException {
        attempts.requireAllowed();
        @Nullable StoreException refused = null;
        String tried = "";
        for (Path file : keyFiles) {
            try {
                SlotFile slots = slots(file);
                tried = slots.slotsOf(name).getFirst().id();
                SlotFile.Opened opened = slots.open(name, password);
                Found found = new Found(opened.key(), file, opened.slot().id());
                attempts.succeeded();
                return found;
            } catch (WrongPasswordException e) {
                refused = e;
            } catch (DamagedKeysException | StoreMissingException e) {
                refused = refused == null ? e : refused;
            }
        }
        if (refused instanceof WrongPasswordException) {
            attempts.failed();
            waiting.keep(tried, Audited.reason(refused));
        }
        throw refused == null ? new StoreMissingException(VaultFiles.KEYS) : refused;
    }

    /**
     * @throws DamagedKeysException when the file is not whole
     * @throws StoreMissingException when it is not there
     */
    static SlotFile slots(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new StoreMissingException(VaultFiles.KEYS);
        }
        if (Files.size(file) > SlotFileReader.LARGEST) {
            throw new DamagedKeysException();
        }
        return SlotFileReader.read(Files.readAllBytes(file));
    }
}
