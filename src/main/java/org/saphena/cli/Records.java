package org.saphena.cli;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphena.exchange.CaseFileException;
import org.saphena.exchange.csv.TableRefusedException;
import org.saphena.service.CannotWriteException;
import org.saphena.service.Clinic;
import org.saphena.service.ClinicDoor;
import org.saphena.service.ClinicDoors;
import org.saphena.service.Consultations;
import org.saphena.service.ConsultationsFactory;
import org.saphena.service.ImportRefusedException;
import org.saphena.service.NotAllowedException;
import org.saphena.service.NotReadyException;
import org.saphena.service.Safekeeping;
import org.saphena.storage.BackupException;
import org.saphena.storage.StoreException;
import org.saphena.text.Messages;

/** The way of a command to the records, and from what went wrong to its exit code. */
final class Records {
    private final Voice voice;
    private final ConsultationsFactory factory;
    private final ClinicDoors doors;
    private final RecordsOptions options;

    Records(
            Console console,
            ConsultationsFactory factory,
            ClinicDoors doors,
            RecordsOptions options) {
        this.voice = new Voice(console, options.language());
        this.factory = factory;
        this.doors = doors;
        this.options = options;
    }

    /** What a command does with records that are open. */
    interface Open {
        int with(Clinic clinic, Safekeeping keeping);
    }

    /** What a command does at the door, with a password that it may give once. */
    interface AtTheDoor {
        int with(ClinicDoor door, char[] password);
    }

    Voice voice() {
        return voice;
    }

    Messages messages() {
        return Messages.of(voice.language());
    }

    /** Opens the records, lets the command work and closes them. */
    int open(Open use) {
        return atTheDoor((door, password) -> {
            try (Clinic clinic = open(door, password)) {
                return use.with(clinic, clinic.safekeeping().orElseThrow());
            }
        });
    }

    /** Opens the records, and says on a terminal what takes long; the password is overwritten. */
    Clinic open(ClinicDoor door, char[] password) {
        door.whenOpeningIsLong(
                why -> voice.console().tellOnTerminal(messages().get(why.messageKey())));
        return options.user().isEmpty() ? door.open(password) : door.open(options.user(), password);
    }

    /** Who opens the records. */
    String user() {
        return options.user();
    }

    /** Asks for the password and lets the command work; words what goes wrong. */
    int atTheDoor(AtTheDoor use) {
        return withDoor(door ->
                withSecret(
                        options.descriptor(),
                        "cli.records.password",
                        password -> use.with(door, password)));
    }

    /** What a command does with something secret. */
    interface WithSecret {
        int with(char[] secret);
    }

    /**
     * Asks for something secret, or reads it from a file descriptor; it is overwritten afterwards.
     *
     * @param prompt the key of the question
     */
    int withSecret(Optional<Integer> descriptor, String prompt, WithSecret use) {
        PasswordSource.Answer answer = PasswordSource.read(descriptor, messages().get(prompt));
        char @Nullable [] secret = answer.password();
        if (secret == null) {
            return fault(answer.fault());
        }
        try {
            return use.with(secret);
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    /** What a command does at the door without a password. */
    interface BeforeTheDoor {
        int with(ClinicDoor door);
    }

    /** Lets the command work; words what goes wrong. */
    int withDoor(BeforeTheDoor use) {
        Optional<Consultations> consultations = new KnowledgeInUse(voice, factory).on(null);
        if (consultations.isEmpty()) {
            return ExitCode.KNOWLEDGE_FAULTY;
        }
        try {
            return use.with(doors.on(consultations.get()));
        } catch (StoreException
                | NotAllowedException
                | NotReadyException
                | CannotWriteException
                | TableRefusedException
                | ImportRefusedException
                | CaseFileException e) {
            voice.tell(messages().get("cli.records"), e);
            return codeOf(e);
        }
    }

    private static int codeOf(RuntimeException thrown) {
        return switch (thrown) {
            case BackupException unmade when unmade.isUnmade() -> ExitCode.CANNOT_WRITE;
            case StoreException _, NotAllowedException _, NotReadyException _ -> ExitCode.RECORDS;
            case CannotWriteException _ -> ExitCode.CANNOT_WRITE;
            default -> ExitCode.BAD_INPUT;
        };
    }

    private int fault(PasswordSource.@Nullable Fault fault) {
        voice.console()
                .tell(
                        messages()
                                .get(
                                        fault == PasswordSource.Fault.NO_TERMINAL
                                                ? "cli.records.no-terminal"
                                                : "cli.records.no-password"));
        return ExitCode.USAGE;
    }
}
