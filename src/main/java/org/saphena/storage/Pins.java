package org.saphena.storage;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.saphena.storage.PinException.Reason;

/**
 * The PIN of four to eight digits that confirms who signs. It opens nothing. After three wrong ones
 * it takes no more until the next login.
 */
public final class Pins {
    /** How many wrong ones there may be in one login. */
    public static final int TRIES = 3;

    private static final int SHORTEST = 4;
    private static final int LONGEST = 8;
    private static final int SALT_LENGTH = 16;

    private final Audited audited;
    private final Clock clock;
    private final AccountKey me;
    private final KdfParameters work;
    private final SecureRandom random;
    private int wrong;

    Pins(Audited audited, Clock clock, AccountKey me, KdfParameters work, SecureRandom random) {
        this.audited = audited;
        this.clock = clock;
        this.me = me;
        this.work = work;
        this.random = random;
    }

    /** Whether who is at work has one. */
    public boolean isSet() {
        return hash().isPresent();
    }

    /**
     * Sets the PIN of who is at work.
     *
     * @param pin overwritten before this returns
     * @throws PinException when it has not four to eight digits, or they are all the same or in a
     *     row
     */
    public void set(char[] pin) {
        try {
            AuditNote note = AuditNote.of(AuditEvent.PIN_CHANGED).account(me);
            String hash = audited.before(note, () -> hashed(pin));
            audited.run(
                    note,
                    sql -> {
                        new AccountRows(sql, clock.instant()).setPin(me, hash);
                        return hash;
                    });
        } finally {
            Passwords.clear(pin);
        }
    }

    private String hashed(char[] pin) {
        if (!isSuitable(pin)) {
            throw new PinException(Reason.UNSUITABLE, 0);
        }
        byte[] salt = new byte[SALT_LENGTH];
        random.nextBytes(salt);
        return text(work, salt, derive(work, pin, salt));
    }

    /**
     * Confirms that it is who is at work; a wrong PIN leaves a row in the audit trail.
     *
     * @param pin overwritten before this returns
     * @param note what it is to confirm
     * @throws PinException when it is not the PIN, or there is none, or it was wrong too often
     */
    public synchronized void require(char[] pin, AuditNote note) {
        try {
            String hash = hash().orElseThrow(() -> refused(note, Reason.MISSING, 0));
            if (wrong >= TRIES) {
                throw refused(note, Reason.LOCKED, 0);
            }
            if (!matches(hash, pin)) {
                wrong++;
                throw refused(note, wrong < TRIES ? Reason.WRONG : Reason.LOCKED, TRIES - wrong);
            }
            wrong = 0;
        } finally {
            Passwords.clear(pin);
        }
    }

    private PinException refused(AuditNote note, Reason reason, int left) {
        PinException refused = new PinException(reason, left);
        audited.note(note.because(Audited.reason(refused)), AuditOutcome.REFUSED);
        return refused;
    }

    private Optional<String> hash() {
        return audited.untold(sql -> new AccountRows(sql, clock.instant()).pinHash(me));
    }

    /** Whether a PIN has the form of one and is not one that is tried first. */
    public static boolean isSuitable(char[] pin) {
        byte[] typed = Passwords.bytes(pin);
        try {
            return isForm(typed) && !isEven(typed);
        } finally {
            Arrays.fill(typed, (byte) 0);
        }
    }

    private static boolean isForm(byte[] typed) {
        boolean digits = typed.length >= SHORTEST && typed.length <= LONGEST;
        for (byte each : typed) {
            digits &= each >= '0' && each <= '9';
        }
        return digits;
    }

    private static boolean isEven(byte[] digits) {
        int step = digits[1] - digits[0];
        boolean even = Math.abs(step) <= 1;
        for (int i = 1; i < digits.length; i++) {
            even &= digits[i] - digits[i - 1] == step;
        }
        return even;
    }

    private static boolean matches(String hash, char[] pin) {
        String[] words = hash.split(" ");
        KdfParameters kdf =
                new KdfParameters(
                        Integer.parseInt(words[0]),
                        Integer.parseInt(words[1]),
                        Integer.parseInt(words[2]));
        byte[] made = derive(kdf, pin, HexFormat.of().parseHex(words[3]));
        return MessageDigest.isEqual(made, HexFormat.of().parseHex(words[4]));
    }

    private static byte[] derive(KdfParameters kdf, char[] pin, byte[] salt) {
        byte[] typed = Passwords.bytes(pin);
        try {
            return kdf.derive(typed, salt);
        } finally {
            Arrays.fill(typed, (byte) 0);
        }
    }

    private static String text(KdfParameters kdf, byte[] salt, byte[] derived) {
        HexFormat hex = HexFormat.of();
        return String.join(" ", kdf.text(), hex.formatHex(salt), hex.formatHex(derived));
    }
}
