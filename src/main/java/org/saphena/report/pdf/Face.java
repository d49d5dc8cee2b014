package org.saphena.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The bundled typeface in its three weights. A weight is parsed once in the process; a parsed font
 * serves one thread at a time, so that whoever writes a document holds {@link #LOCK}.
 */
public enum Face {
    REGULAR("Regular"),
    SEMIBOLD("SemiBold"),
    BOLD("Bold");

    /** Held while a document is measured and written. */
    public static final Object LOCK = new Object();

    private static final double THOUSAND = 1000;
    private static final int PLANE = 0x10000;
    private static final double NOT_ASKED = -1;
    private static final int TABLES_AT = 4;
    private static final int FIRST_ENTRY_AT = 12;
    private static final int ENTRY_BYTES = 16;
    private static final int SUBSTITUTIONS = 0x47535542; // GSUB
    private static final int LEFT_OUT = 0x6e6f6e65; // none

    private final String resource;
    private final double[] advances = new double[PLANE];

    Face(String name) {
        this.resource = "/org/saphena/fonts/Pretendard-" + name + ".ttf";
        Arrays.fill(advances, NOT_ASKED);
    }

    private static final class Parsed {
        private static final TrueTypeFont[] FONTS = new TrueTypeFont[Face.values().length];
        private static final CmapLookup[] CHARACTERS = new CmapLookup[Face.values().length];

        static {
            for (Face face : Face.values()) {
                try {
                    FONTS[face.ordinal()] = face.parse();
                    CHARACTERS[face.ordinal()] = FONTS[face.ordinal()].getUnicodeCmapLookup();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    TrueTypeFont font() {
        return Parsed.FONTS[ordinal()];
    }

    /** Whether the typeface can draw this character. */
    boolean has(int codePoint) {
        return Parsed.CHARACTERS[ordinal()].getGlyphId(codePoint) != 0;
    }

    /** Advance of one character in thousandths of the type size. */
    double advance(int codePoint) {
        if (codePoint >= PLANE) {
            return measured(codePoint);
        }
        double known = advances[codePoint];
        if (known >= 0) {
            return known;
        }
        double measured = measured(codePoint);
        advances[codePoint] = measured;
        return measured;
    }

    private double measured(int codePoint) {
        try {
            int glyph = Parsed.CHARACTERS[ordinal()].getGlyphId(codePoint);
            return font().getAdvanceWidth(glyph) * THOUSAND / font().getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TrueTypeFont parse() throws IOException {
        try (InputStream in = Face.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the font " + resource + " is not in the program");
            }
            TrueTypeFont parsed =
                    new TTFParser(true)
                            .parse(
                                    new RandomAccessReadBuffer(
                                            withoutSubstitutions(in.readAllBytes())));
            keepUnicode(parsed);
            return parsed;
        }
    }

    /** A font lists the same characters once more for each system it knows. */
    private static void keepUnicode(TrueTypeFont font) throws IOException {
        if (font.getUnicodeCmapLookup() instanceof CmapSubtable unicode) {
            font.getCmap().setCmaps(new CmapSubtable[] {unicode});
        }
    }

    /**
     * The font without its substitution tables: they are not needed here, take longer to read than
     * a page to write, and hold more than all the rest. Every table has an entry of 16 bytes that
     * begins with its name, from byte 12 on; their number stands at byte 4 (OpenType, table
     * directory).
     */
    private static byte[] withoutSubstitutions(byte[] font) {
        ByteBuffer entries = ByteBuffer.wrap(font);
        int tables = entries.getShort(TABLES_AT);
        for (int i = 0; i < tables; i++) {
            int at = FIRST_ENTRY_AT + i * ENTRY_BYTES;
            if (entries.getInt(at) == SUBSTITUTIONS) {
                entries.putInt(at, LEFT_OUT);
            }
        }
        return font;
    }
}
