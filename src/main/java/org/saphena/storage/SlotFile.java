package org.saphena.storage;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The key file beside the database: which database, and its key wrapped once for each password and
 * once for the recovery kit. As plain lines; the last two hold an authentication code that only the
 * key can make, and a checksum that tells damage from a wrong password.
 *
 * @param version of the file; in the first one a slot does not say whose it is
 * @param mac over everything before it, in hexadecimal
 */
record SlotFile(
        int version, String databaseId, List<Slot> slots, @Nullable KitSlot kit, String mac) {
    static final int VERSION = 2;
    static final String FIRST_WORD = "saphena-keys";

    private static final String PURPOSE = "saphena key file";

    SlotFile {
        slots = List.copyOf(slots);
    }

    static SlotFile of(String databaseId, List<Slot> slots, @Nullable KitSlot kit, DataKey key) {
        SlotFile unmade = new SlotFile(VERSION, databaseId, slots, kit, "");
        return new SlotFile(VERSION, databaseId, slots, kit, macOf(unmade.head(), key));
    }

    /** A slot that was opened, and the key that was in it. */
    record Opened(Slot slot, DataKey key) implements AutoCloseable {
        @Override
        public void close() {
            key.close();
        }
    }

    /**
     * Opens the slot of somebody. A name without a slot makes as much work and fails the same way.
     *
     * @param name empty where nobody is asked for one, since there is one slot only
     * @param password left as it is
     * @throws WrongPasswordException when it does not open
     * @throws DamagedKeysException when somebody altered the file
     */
    Opened open(String name, char[] password) {
        for (Slot slot : slotsOf(name)) {
            Optional<DataKey> key = slot.unwrap(password, databaseId);
            if (key.isPresent()) {
                requireAuthentic(key.get());
                return new Opened(slot, key.get());
            }
        }
        throw new WrongPasswordException();
    }

    /** The slots that a name may open; never none. */
    List<Slot> slotsOf(String name) {
        if (slots.size() == 1 && (version == 1 || name.isEmpty())) {
            return slots;
        }
        String who = AccountName.tag(name, databaseId);
        return List.of(
                slots.stream()
                        .filter(slot -> slot.who().equals(who))
                        .findFirst()
                        .orElseGet(() -> Slot.decoy(who, work())));
    }

    private KdfParameters work() {
        return slots.stream().map(Slot::kdf).findFirst().orElse(KdfParameters.STANDARD);
    }

    /**
     * Opens the slot of the recovery kit.
     *
     * @throws WrongKitException when the code is another one, or there is no kit
     * @throws DamagedKeysException when somebody altered the file
     */
    DataKey open(RecoveryCode code) {
        DataKey key =
                Optional.ofNullable(kit)
                        .flatMap(slot -> slot.unwrap(code, databaseId))
                        .orElseThrow(WrongKitException::new);
        requireAuthentic(key);
        return key;
    }

    /** The same with a slot added, or in the place of the one with its id. */
    SlotFile with(Slot slot, DataKey key) {
        List<Slot> others =
                new ArrayList<>(
                        slots.stream().filter(each -> !each.id().equals(slot.id())).toList());
        others.add(slot);
        return of(databaseId, others, kit, key);
    }

    /** The same without a slot. */
    SlotFile without(String id, DataKey key) {
        return of(
                databaseId,
                slots.stream().filter(each -> !each.id().equals(id)).toList(),
                kit,
                key);
    }

    /** The same with another recovery kit. */
    SlotFile with(KitSlot other, DataKey key) {
        return of(databaseId, slots, other, key);
    }

    /** How many ways lead to the key. */
    int ways() {
        return slots.size() + (kit == null ? 0 : 1);
    }

    byte[] bytes() {
        String authenticated = head() + "mac " + mac + "\n";
        String all = authenticated + "sum " + sha256(authenticated) + "\n";
        return all.getBytes(StandardCharsets.UTF_8);
    }

    static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 is part of Java", e);
        }
    }

    private void requireAuthentic(DataKey key) {
        byte[] expected = macOf(head(), key).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(expected, mac.getBytes(StandardCharsets.UTF_8))) {
            key.close();
            throw new DamagedKeysException();
        }
    }

    private static String macOf(String head, DataKey key) {
        byte[] macKey = key.derive(PURPOSE);
        try {
            byte[] mac = AuditKeys.mac(macKey, head.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac);
        } finally {
            Arrays.fill(macKey, (byte) 0);
        }
    }

    private String head() {
        return FIRST_WORD
                + " "
                + version
                + "\ndatabase "
                + databaseId
                + "\n"
                + slots.stream().map(this::line).collect(Collectors.joining())
                + (kit == null ? "" : line(kit));
    }

    private String line(Slot slot) {
        HexFormat hex = HexFormat.of();
        String whose = version == 1 ? slot.id() : slot.id() + " " + slot.who();
        return String.join(
                        " ",
                        "slot",
                        whose,
                        "argon2id",
                        slot.kdf().text(),
                        hex.formatHex(slot.salt()),
                        hex.formatHex(slot.nonce()),
                        hex.formatHex(slot.wrapped()))
                + "\n";
    }

    private static String line(KitSlot kit) {
        HexFormat hex = HexFormat.of();
        return String.join(
                        " ",
                        "kit",
                        kit.id(),
                        hex.formatHex(kit.nonce()),
                        hex.formatHex(kit.wrapped()))
                + "\n";
    }
}
