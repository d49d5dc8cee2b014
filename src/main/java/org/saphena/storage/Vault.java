package org.saphena.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The folder with a clinic's encrypted records, and the way in. Everything that can go wrong is a
 * {@link StoreException}, and whatever is refused keeps its bytes.
 */
public final class Vault {
    private static final int ID_BYTES = 16;

    private final VaultFiles files;
    private final Clock clock;
    private final String host;
    private final CaseCodec codec;
    private final KdfParameters kdf;
    private final SecureRandom random = new SecureRandom();
    private final Attempts attempts;

    /**
     * @param host the name of this machine, for others who find the vault in use
     */
    public Vault(Path folder, Clock clock, String host, CaseCodec codec) {
        this(folder, clock, host, codec, KdfParameters.STANDARD);
    }

    Vault(Path folder, Clock clock, String host, CaseCodec codec, KdfParameters kdf) {
        this.files = new VaultFiles(folder.toAbsolutePath().normalize());
        this.clock = clock;
        this.host = host;
        this.codec = codec;
        this.kdf = kdf;
        this.attempts = new Attempts(clock, new AttemptsFile(files.attempts()));
    }

    /** Whether there is a vault to open. */
    public boolean exists() {
        return files.exist();
    }

    /** How long nobody may try a password, because of the wrong ones before; mostly zero. */
    public Duration remainingWait() {
        return attempts.remaining();
    }

    /**
     * Makes a new vault and opens it.
     *
     * @param password overwritten before this returns
     * @throws WeakPasswordException for a short or an obvious password
     * @throws StoreExistsException when there is a vault already
     * @throws StoreException when the folder is unsuitable, in use or refused by the machine
     */
    public Store create(char[] password) {
        try {
            Optional<PasswordRules.Weakness> weakness = PasswordRules.weaknessOf(password);
            if (weakness.isPresent()) {
                throw new WeakPasswordException(weakness.get());
            }
            return locked(files.lock(), lock -> build(password, lock));
        } finally {
            Passwords.clear(password);
        }
    }

    /**
     * Opens the vault.
     *
     * @param password overwritten before this returns
     * @throws TryLaterException after too many wrong passwords in a row
     * @throws WrongPasswordException when it is not the password
     * @throws StoreException when the vault is missing, in use, newer or damaged
     */
    public Store open(char[] password) {
        try {
            return locked(files.lock(), lock -> unlock(password, lock));
        } finally {
            Passwords.clear(password);
        }
    }

    /** Opens an empty practice vault of its own, made anew each time; its key is never kept. */
    public Store openDemo() {
        return locked(
                files.demoLock(),
                lock -> {
                    Files.deleteIfExists(files.demo());
                    for (Path journal : VaultFiles.journals(files.demo())) {
                        Files.deleteIfExists(journal);
                    }
                    try (DataKey key = DataKey.random(random)) {
                        Session session =
                                Session.start(() -> {
                                    Database made = Database.create(files.demo(), key);
                                    VaultBuilder.describe(made, id(), true, clock.instant());
                                    return made;
                                });
                        return new Store(session, lock, clock, codec, random, true);
                    }
                });
    }

    private Store build(char[] password, VaultLock lock) throws IOException, SQLException {
        VaultBuilder.finish(files);
        if (files.exist()) {
            throw new StoreExistsException();
        }
        try (DataKey key = DataKey.random(random)) {
            String databaseId = id();
            Slot slot = Slot.wrap(key, password, databaseId, id(), kdf, random);
            SlotFile slots = SlotFile.of(databaseId, List.of(slot), key);
            VaultBuilder.build(files, key, slots, clock.instant());
            return start(key, slots, lock);
        }
    }

    private Store unlock(char[] password, VaultLock lock) throws IOException, SQLException {
        attempts.requireAllowed();
        VaultBuilder.finish(files);
        SlotFile slots = KeyFinder.slots(files.keys());
        requireThere(files.database(), VaultFiles.DATABASE);
        try (DataKey key = slots.open(password)) {
            attempts.succeeded();
            return start(key, slots, lock);
        } catch (WrongPasswordException e) {
            attempts.failed();
            throw e;
        }
    }

    private Store start(DataKey key, SlotFile slots, VaultLock lock)
            throws IOException, SQLException {
        FileCheck.require(files, key);
        Session session = Session.start(() -> new VaultOpening(files, key, clock).open());
        try {
            Store store = new Store(session, lock, clock, codec, random, false);
            store.requireId(slots.databaseId());
            store.keepUp(files, key.copy());
            return store;
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
    }

    private static void requireThere(Path file, String name) {
        if (!Files.isRegularFile(file)) {
            throw new StoreMissingException(name);
        }
    }

    private String id() {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private Store locked(Path lockFile, VaultHold.Action<Store> opening) {
        return new VaultHold(files, clock, host).take(lockFile, opening);
    }
}
