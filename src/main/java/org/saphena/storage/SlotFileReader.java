package org.saphena.storage;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a key file: exactly what {@link SlotFile#bytes()} writes, or nothing. */
final class SlotFileReader {
    static final int LARGEST = 1 << 20;

    private static final Pattern FIRST = Pattern.compile(SlotFile.FIRST_WORD + " (\\d{1,6})");
    private static final Pattern DATABASE = Pattern.compile("database ([0-9a-f]{32})");
    private static final Pattern SLOT =
            Pattern.compile(
                    "slot ([0-9a-f]{32})( [0-9a-f]{32})? argon2id (\\d{1,7}) (\\d{1,3}) (\\d{1,2})"
                            + " ([0-9a-f]{32}) ([0-9a-f]{24}) ([0-9a-f]{96})");
    private static final Pattern KIT =
            Pattern.compile("kit ([0-9a-f]{32}) ([0-9a-f]{24}) ([0-9a-f]{96})");
    private static final Pattern MAC = Pattern.compile("mac ([0-9a-f]{64})");
    private static final Pattern SUM = Pattern.compile("sum ([0-9a-f]{64})");
    private static final int FEWEST_LINES = 5;

    private SlotFileReader() {}

    /**
     * @throws NewerVersionException for a file of a newer program
     * @throws DamagedKeysException for anything else that is not a whole key file
     */
    static SlotFile read(byte[] bytes) {
        String text = text(bytes);
        List<String> lines = text.lines().toList();
        if (lines.isEmpty()) {
            throw new DamagedKeysException();
        }
        int version = Integer.parseInt(match(FIRST, lines.getFirst()).group(1));
        if (version > SlotFile.VERSION) {
            throw new NewerVersionException(VaultFiles.KEYS);
        }
        if (version < 1 || lines.size() < FEWEST_LINES || !text.endsWith("\n")) {
            throw new DamagedKeysException();
        }
        requireWhole(text, lines.getLast());
        return parse(version, lines);
    }

    private static SlotFile parse(int version, List<String> lines) {
        int macAt = lines.size() - 2;
        boolean kit = version > 1 && KIT.matcher(lines.get(macAt - 1)).matches();
        List<Slot> slots = new ArrayList<>();
        for (String line : lines.subList(2, kit ? macAt - 1 : macAt)) {
            slots.add(slot(match(SLOT, line), version));
        }
        return new SlotFile(
                version,
                match(DATABASE, lines.get(1)).group(1),
                slots,
                kit ? kit(match(KIT, lines.get(macAt - 1))) : null,
                match(MAC, lines.get(macAt)).group(1));
    }

    private static Slot slot(Matcher line, int version) {
        HexFormat hex = HexFormat.of();
        if ((line.group(2) == null) != (version == 1)) {
            throw new DamagedKeysException();
        }
        try {
            KdfParameters kdf =
                    new KdfParameters(
                            Integer.parseInt(line.group(3)),
                            Integer.parseInt(line.group(4)),
                            Integer.parseInt(line.group(5)));
            return new Slot(
                    line.group(1),
                    version == 1 ? "" : line.group(2).strip(),
                    kdf,
                    hex.parseHex(line.group(6)),
                    hex.parseHex(line.group(7)),
                    hex.parseHex(line.group(8)));
        } catch (IllegalArgumentException _) {
            throw new DamagedKeysException();
        }
    }

    private static KitSlot kit(Matcher line) {
        HexFormat hex = HexFormat.of();
        return new KitSlot(line.group(1), hex.parseHex(line.group(2)), hex.parseHex(line.group(3)));
    }

    private static void requireWhole(String text, String lastLine) {
        String before = text.substring(0, text.length() - lastLine.length() - 1);
        if (!SlotFile.sha256(before).equals(match(SUM, lastLine).group(1))) {
            throw new DamagedKeysException();
        }
    }

    private static Matcher match(Pattern form, String line) {
        Matcher matcher = form.matcher(line);
        if (!matcher.matches()) {
            throw new DamagedKeysException();
        }
        return matcher;
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            throw new DamagedKeysException();
        }
    }
}
