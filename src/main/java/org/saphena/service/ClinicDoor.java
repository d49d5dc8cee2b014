package org.saphena.service;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.saphena.clinical.Language;
import org.saphena.storage.BackupShelf;
import org.saphena.storage.DemoClinic;
import org.saphena.storage.PasswordRules;
import org.saphena.storage.Store;
import org.saphena.storage.StoreException;
import org.saphena.storage.Vault;
import org.saphena.text.Messages;

/**
 * The way into a clinic's records. What its methods throw is a {@link StoreException}, which {@link
 * Failure#of} words; none may be called from the thread that paints the screen.
 */
public final class ClinicDoor {
    private final Vault vault;
    private final BackupShelf shelf;
    private final Clock clock;
    private final Consultations consultations;

    /**
     * @param folder where the records live
     * @param host the name of this machine, for others who find the records in use
     */
    public ClinicDoor(Path folder, String host, Clock clock, Consultations consultations) {
        this.vault = new Vault(folder, clock, host, new JsonCodec());
        this.shelf = new BackupShelf(folder, clock, host, new JsonCodec());
        this.clock = clock;
        this.consultations = consultations;
    }

    /** Whether there are records to unlock; otherwise this is the first run. */
    public boolean exists() {
        return vault.exists();
    }

    /** How long nobody may try a password, because of the wrong ones before; mostly zero. */
    public Duration remainingWait() {
        return vault.remainingWait();
    }

    /**
     * What is wrong with a new password, in words, or empty.
     *
     * @param password left as it is
     */
    public static Optional<String> passwordFault(char[] password, Language language) {
        return PasswordRules.weaknessOf(password)
                .map(weakness ->
                        Messages.of(language)
                                .get(weakness.messageKey(), PasswordRules.MINIMUM_LENGTH));
    }

    /**
     * Makes the records and opens them.
     *
     * @param password overwritten before this returns
     */
    public Clinic create(char[] password) {
        return clinic(vault.create(password));
    }

    /**
     * Opens the records.
     *
     * @param password overwritten before this returns
     */
    public Clinic open(char[] password) {
        return clinic(vault.open(password));
    }

    /**
     * Opens the records for somebody; an unknown name is answered like a wrong password.
     *
     * @param password overwritten before this returns
     */
    public Clinic open(String name, char[] password) {
        return clinic(vault.open(name, password));
    }

    /** Opens a practice clinic with invented patients, made anew each time. */
    public Clinic demo() {
        Store store = vault.openDemo();
        try {
            String profile = consultations.profiles().getFirst();
            DemoClinic.fill(
                    store,
                    new JsonCodec(),
                    file -> consultations.assess(file, Language.EN, profile));
            return clinic(store);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** The backups of records that are not unlocked, or cannot be any more. */
    public BackupShelf backups() {
        return shelf;
    }

    private Clinic clinic(Store store) {
        return new Clinic(store, clock, consultations);
    }
}
