package org.saphena.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.saphena.storage.SlotFile.Opened;

/**
 * The key file in its folder: opens slots, slows down guessing, and replaces the file in one step.
 */
final class Keyring {
    private static final int ID_BYTES = 16;

    private final Path file;
    private final Attempts attempts;
    private final WaitingRows waiting;
    private final KdfParameters work;
    private final SecureRandom random;

    /**
     * @param waiting where failures are kept while the records are closed
     */
    Keyring(
            Path file,
            Attempts attempts,
            WaitingRows waiting,
            KdfParameters work,
            SecureRandom random) {
        this.file = file;
        this.attempts = attempts;
        this.waiting = waiting;
        this.work = work;
        this.random = random;
    }

    /**
     * Opens the slot of somebody who is not in yet.
     *
     * @param name empty where nobody is asked for one
     * @param password left as it is
     * @throws TryLaterException after too many failures in a row
     * @throws WrongPasswordException when there is no such slot, or another password opens it
     */
    Opened open(String name, char[] password) {
        attempts.requireAllowed();
        SlotFile slots = read();
        try {
            Opened opened = slots.open(name, password);
            attempts.succeeded();
            return opened;
        } catch (WrongPasswordException e) {
            attempts.failed();
            waiting.keep(slots.slotsOf(name).getFirst().id(), Audited.reason(e));
            throw e;
        }
    }

    /** Opens the slot of the recovery kit; else as above. */
    DataKey open(RecoveryCode code) {
        attempts.requireAllowed();
        try {
            DataKey key = read().open(code);
            attempts.succeeded();
            return key;
        } catch (WrongKitException e) {
            attempts.failed();
            waiting.keep("", Audited.reason(e));
            throw e;
        }
    }

    /**
     * Opens the slot of who is in already.
     *
     * @throws TryLaterException after too many failures in a row
     * @throws WrongPasswordException when it is not the password of that slot
     */
    Opened own(String slot, char[] password) {
        attempts.requireAllowed();
        SlotFile slots = read();
        Optional<Slot> mine =
                slots.slots().stream().filter(each -> each.id().equals(slot)).findFirst();
        Optional<DataKey> key = mine.flatMap(each -> each.unwrap(password, slots.databaseId()));
        if (key.isEmpty()) {
            attempts.failed();
            throw new WrongPasswordException();
        }
        attempts.succeeded();
        return new Opened(mine.orElseThrow(), key.get());
    }

    /** A new slot; the password is left as it is. */
    Slot slot(DataKey key, char[] password, String id, String name, String databaseId) {
        String who = AccountName.tag(name, databaseId);
        return Slot.wrap(key, password, databaseId, id, who, work, random);
    }

    /** Random, says nothing about what it names. */
    String newId() {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /**
     * Puts another key file in the place of this one, then does what belongs to it; if that fails,
     * the file is put back.
     */
    <T> T swap(SlotFile before, SlotFile after, Supplier<T> then) {
        write(after);
        try {
            return then.get();
        } catch (RuntimeException e) {
            write(before);
            throw e;
        }
    }

    /**
     * Makes the file what the accounts say: a slot of nobody goes, and each bears the tag of its
     * name. What an older program or a crash left behind is so put right.
     *
     * @param names the name of each slot that somebody has, by its id
     */
    void heal(Map<String, String> names, DataKey key) {
        SlotFile now = read();
        List<Slot> slots = new ArrayList<>();
        for (Slot slot : now.slots()) {
            String name = names.get(slot.id());
            if (name != null) {
                slots.add(slot.named(AccountName.tag(name, now.databaseId())));
            }
        }
        SlotFile healed = SlotFile.of(now.databaseId(), slots, now.kit(), key);
        if (!Arrays.equals(healed.bytes(), now.bytes())) {
            write(healed);
        }
    }

    /**
     * @throws StoreMissingException when there is none
     * @throws DamagedKeysException when it is not one
     */
    SlotFile read() {
        try {
            return KeyFinder.slots(file);
        } catch (IOException e) {
            throw IoFaults.of(e);
        }
    }

    private void write(SlotFile slots) {
        try {
            DiskFiles.write(file, slots.bytes());
        } catch (IOException e) {
            throw IoFaults.of(e);
        }
    }
}
