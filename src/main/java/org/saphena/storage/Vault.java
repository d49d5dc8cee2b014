package org.saphena.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.saphena.storage.SlotFile.Opened;

/**
 * The folder with a clinic's encrypted records, and the way in. Everything that can go wrong is a
 * {@link StoreException}, and whatever is refused keeps its bytes.
 */
public final class Vault {
    private final VaultFiles files;
    private final Clock clock;
    private final String host;
    private final SecureRandom random = new SecureRandom();
    private final Attempts attempts;
    private final Keyring keyring;
    private final StoreOpener opener;
    private volatile Consumer<LongOpening> slow = why -> {};

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
        this.attempts = new Attempts(clock, new AttemptsFile(files.attempts()));
        WaitingRows waiting = new WaitingRows(files.failures(), clock);
        this.keyring = new Keyring(files.keys(), attempts, waiting, kdf, random);
        this.opener =
                new StoreOpener(
                        files,
                        clock,
                        host,
                        codec,
                        kdf,
                        random,
                        waiting,
                        keyring,
                        why -> slow.accept(why));
    }

    /**
     * Tells why opening takes long, when it may.
     *
     * @param then on whichever thread opens; takes the place of the one before
     */
    public void whenOpeningIsLong(Consumer<LongOpening> then) {
        slow = then;
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
     * Whether more than one person opens the vault, who has to be asked for a name.
     *
     * @throws StoreException when the key file cannot be read
     */
    public boolean isShared() {
        return keyring.read().slots().size() > 1;
    }

    /**
     * Makes a new vault with its first account, which is administrator and clinician, and opens it.
     *
     * @param name by which that account opens and signs
     * @param password overwritten before this returns
     * @throws AccountRefusedException for an empty name
     * @throws WeakPasswordException for a short or an obvious password
     * @throws StoreExistsException when there is a vault already
     * @throws StoreException when the folder is unsuitable, in use or refused by the machine
     */
    public Store create(String name, char[] password) {
        try {
            Accounts.requireStrong(password);
            String clean = AccountName.clean(name);
            return locked(files.lock(), lock -> build(clean, password, lock));
        } finally {
            Passwords.clear(password);
        }
    }

    /**
     * Opens a vault that has one password only.
     *
     * @param password overwritten before this returns
     * @throws StoreException as {@link #open(String, char[])}
     */
    public Store open(char[] password) {
        return open("", password);
    }

    /**
     * Opens the vault for somebody. Records of an older program know nobody yet; whoever opens them
     * gets the first account, under this name.
     *
     * @param password overwritten before this returns
     * @throws TryLaterException after too many failures in a row
     * @throws WrongPasswordException when there is nobody of that name, or it is not the password
     * @throws StoreException when the vault is missing, in use, newer or damaged
     */
    public Store open(String name, char[] password) {
        try {
            return locked(files.lock(), lock -> unlock(name, password, lock));
        } finally {
            Passwords.clear(password);
        }
    }

    /**
     * Gives somebody a new password by the recovery kit, and opens the vault for them.
     *
     * @param code of the kit, as typed
     * @param password the new one; overwritten before this returns
     * @throws MistypedCodeException when the code was not copied as printed
     * @throws TryLaterException after too many failures in a row
     * @throws WrongKitException when it is the code of another kit
     * @throws AccountRefusedException when there is nobody of that name
     * @throws StoreException as {@link #open(String, char[])}
     */
    public Store reset(String name, String code, char[] password) {
        try (RecoveryCode read = RecoveryCode.read(code)) {
            Accounts.requireStrong(password);
            return locked(files.lock(), lock -> reset(name, read, password, lock));
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
                        return opener.practice(key, lock);
                    }
                });
    }

    private Store build(String name, char[] password, VaultLock lock) throws IOException {
        VaultBuilder.finish(files);
        if (files.exist()) {
            throw new StoreExistsException();
        }
        try (DataKey key = DataKey.random(random)) {
            String databaseId = keyring.newId();
            Slot slot = keyring.slot(key, password, keyring.newId(), name, databaseId);
            SlotFile slots = SlotFile.of(databaseId, List.of(slot), null, key);
            VaultBuilder.build(
                    files,
                    key,
                    slots,
                    sql -> {
                        VaultBuilder.describe(sql, databaseId, false, clock.instant());
                        opener.login(new Trail(clock, host), Optional.empty())
                                .found(sql, databaseId, name, slot.id());
                        ClinicSettings.requireSecondKey(sql, clock.instant());
                    });
            return opener.start(
                    key, databaseId, (sql, login) -> login.enter(sql, slot, databaseId, ""), lock);
        }
    }

    private Store unlock(String name, char[] password, VaultLock lock) throws IOException {
        attempts.requireAllowed();
        VaultBuilder.finish(files);
        String databaseId = keyring.read().databaseId();
        requireDatabase();
        try (Opened opened = keyring.open(name, password)) {
            return opener.start(
                    opened.key(),
                    databaseId,
                    (sql, login) -> login.enter(sql, opened.slot(), databaseId, name),
                    lock);
        }
    }

    private Store reset(String name, RecoveryCode code, char[] password, VaultLock lock)
            throws IOException {
        VaultBuilder.finish(files);
        SlotFile before = keyring.read();
        requireDatabase();
        try (DataKey key = keyring.open(code)) {
            Slot slot = keyring.slot(key, password, keyring.newId(), name, before.databaseId());
            return keyring.swap(
                    before,
                    before.with(slot, key),
                    () ->
                            opener.start(
                                    key,
                                    before.databaseId(),
                                    (sql, login) -> login.reset(sql, name, slot.id()),
                                    lock));
        }
    }

    private void requireDatabase() {
        if (!Files.isRegularFile(files.database())) {
            throw new StoreMissingException(VaultFiles.DATABASE);
        }
    }

    private Store locked(Path lockFile, VaultHold.Action<Store> opening) {
        return new VaultHold(files, clock, host).take(lockFile, opening);
    }
}
