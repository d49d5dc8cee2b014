package org.saphena.storage;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key file beside the database: which database, and its key wrapped once for each password. As
 * plain lines; the last two hold an authentication code that only the key can make, and a checksum
 * that tells damage from a wrong password.
 *
 * @param mac over everything before it, in hexadecimal
 */
record SlotFile(String databaseId, List<Slot> slots, String mac) {
    static final int VERSION = 1;
    static final String FIRST_WORD = "saphena-keys";

    private static final String PURPOSE = "saphena key file";

    SlotFile {
        slots = List.copyOf(slots);
    }

    static SlotFile of(String databaseId, List<Slot> slots, DataKey key) {
        return new SlotFile(databaseId, slots, macOf(head(databaseId, slots), key));
    }

    /**
     * The data key that the password opens; the password is left as it is.
     *
     * @throws WrongPasswordException when it opens no slot
     * @throws DamagedKeysException when somebody altered the file
     */
    DataKey open(char[] password) {
        for (Slot slot : slots) {
            Optional<DataKey> key = slot.unwrap(password, databaseId);
            if (key.isPresent()) {
                requireAuthentic(key.get());
                return key.get();
            }
        }
        throw new WrongPasswordException();
    }

    byte[] bytes() {
        String authenticated = head(databaseId, slots) + "mac " + mac + "\n";
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
        byte[] expected = macOf(head(databaseId, slots), key).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(expected, mac.getBytes(StandardCharsets.UTF_8))) {
            key.close();
            throw new DamagedKeysException();
        }
    }

    private static String macOf(String head, DataKey key) {
        byte[] macKey = key.derive(PURPOSE);
        try {
            Mac hmac = Mac.getInstance("HmacSHA256");
            hmac.init(new SecretKeySpec(macKey, "HmacSHA256"));
            return HexFormat.of().formatHex(hmac.doFinal(head.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of Java", e);
        } finally {
            Arrays.fill(macKey, (byte) 0);
        }
    }

    private static String head(String databaseId, List<Slot> slots) {
        return FIRST_WORD
                + " "
                + VERSION
                + "\ndatabase "
                + databaseId
                + "\n"
                + slots.stream().map(SlotFile::line).collect(Collectors.joining());
    }

    private static String line(Slot slot) {
        HexFormat hex = HexFormat.of();
        return String.join(
                        " ",
                        "slot",
                        slot.id(),
                        "argon2id",
                        slot.kdf().text(),
                        hex.formatHex(slot.salt()),
                        hex.formatHex(slot.nonce()),
                        hex.formatHex(slot.wrapped()))
                + "\n";
    }
}
