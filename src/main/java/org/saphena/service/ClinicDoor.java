package org.saphena.service;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.reasoning.Assessment;
import org.saphena.storage.BackupShelf;
import org.saphena.storage.DemoClinic;
import org.saphena.storage.LongOpening;
import org.saphena.storage.PasswordRules;
import org.saphena.storage.PlannedStep;
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
        this(
                new Vault(folder, clock, host, new JsonCodec()),
                new BackupShelf(folder, clock, host, new JsonCodec()),
                clock,
                consultations);
    }

    ClinicDoor(Vault vault, BackupShelf shelf, Clock clock, Consultations consultations) {
        this.vault = vault;
        this.shelf = shelf;
        this.clock = clock;
        this.consultations = consultations;
    }

    /**
     * Tells why opening takes long, when it may.
     *
     * @param then on whichever thread opens; takes the place of the one before
     */
    public void whenOpeningIsLong(Consumer<LongOpening> then) {
        vault.whenOpeningIsLong(then);
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

    /** The same of a new password that is typed twice; both are left as they are. */
    public static Optional<String> passwordFault(char[] password, char[] again, Language language) {
        return passwordFault(password, language)
                .or(() ->
                        Arrays.equals(password, again)
                                ? Optional.empty()
                                : Optional.of(
                                        Messages.of(language).get("ui.patients.door.differ")));
    }

    /**
     * Whether more than one person opens the records, so that the door has to ask for a name.
     *
     * @throws org.saphena.storage.StoreException when the key file cannot be read
     */
    public boolean asksForName() {
        return vault.isShared();
    }

    /**
     * Makes the records with their first account, which is administrator and clinician, and opens
     * them. They take patients once there is a second way in; see {@link Clinic#takesPatients}.
     *
     * @param name by which that account opens and signs
     * @param password overwritten before this returns
     */
    public Clinic create(String name, char[] password) {
        return clinic(vault.create(name, password));
    }

    /**
     * Opens the records for somebody; an unknown name is answered like a wrong password. Whoever
     * opens records of an older program gets the first account, under this name.
     *
     * @param password overwritten before this returns
     */
    public Clinic open(String name, char[] password) {
        return clinic(vault.open(name, password));
    }

    /**
     * Opens records that one person alone opens.
     *
     * @param password overwritten before this returns
     */
    public Clinic open(char[] password) {
        return clinic(vault.open(password));
    }

    /**
     * Gives somebody a new password by the recovery kit, and opens the records for them.
     *
     * @param code of the kit, as typed
     * @param password the new one; overwritten before this returns
     */
    public Clinic reset(String name, String code, char[] password) {
        return clinic(vault.reset(name, code, password));
    }

    /** Opens a practice clinic with invented patients, made anew each time. */
    public Clinic demo() {
        Store store = vault.openDemo();
        try {
            DemoClinic.fill(store, new JsonCodec(), new DemoAnswers(consultations));
            return clinic(store);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** What the invented visits are signed with. */
    private record DemoAnswers(Consultations consultations) implements DemoClinic.Answers {
        @Override
        public Assessment assess(CaseFile file) {
            return consultations.assess(file, Language.EN, consultations.profiles().getFirst());
        }

        @Override
        public List<PlannedStep> scheduled(CaseFile file) {
            return consultations.scheduled(file);
        }
    }

    /** The backups of records that are not unlocked, or cannot be any more. */
    public BackupShelf backups() {
        return shelf;
    }

    private Clinic clinic(Store store) {
        try {
            store.settings().knowledgeInUse(consultations.knowledge().sha256());
            return new Clinic(store, clock, consultations);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }
}
