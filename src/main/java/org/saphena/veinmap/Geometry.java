package org.saphena.veinmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Map;
import java.util.Objects;
import org.saphena.clinical.VeinId;

/** The vein map as it is shipped: reference anatomy, styles and colours, without any patient. */
@JsonIgnoreProperties("about")
record Geometry(
        String format,
        Sheets sheets,
        Views<Sides<Outline>> outlines,
        Styles styles,
        Palettes palettes,
        Map<String, Shape> veins) {
    private static final String FORMAT = "veinmap/1";

    Geometry {
        if (!FORMAT.equals(format)) {
            throw new IllegalArgumentException("the vein map is not in the format " + FORMAT);
        }
        Objects.requireNonNull(sheets);
        Objects.requireNonNull(outlines);
        Objects.requireNonNull(styles);
        Objects.requireNonNull(palettes);
        veins = Map.copyOf(veins);
        for (VeinId vein : VeinNames.all()) {
            if (!veins.containsKey(vein.code())) {
                throw new IllegalArgumentException("the vein map lacks " + vein.code());
            }
        }
        if (veins.size() != VeinNames.all().size()) {
            throw new IllegalArgumentException("the vein map holds a vein that is not known");
        }
    }

    /** One sheet for each layout. */
    record Sheets(Sheet detailed, Sheet standard, Sheet tall, Sheet compact) {
        Sheets {
            Objects.requireNonNull(detailed);
            Objects.requireNonNull(standard);
            Objects.requireNonNull(tall);
            Objects.requireNonNull(compact);
        }
    }

    /** One palette for each theme. */
    record Palettes(Palette light, Palette dark, Palette contrast) {
        Palettes {
            Objects.requireNonNull(light);
            Objects.requireNonNull(dark);
            Objects.requireNonNull(contrast);
        }
    }

    /**
     * The geometry in the program, read once.
     *
     * @throws IllegalStateException if the file is missing or damaged
     */
    static Geometry shipped() {
        return Shipped.GEOMETRY;
    }

    Shape shape(VeinId vein) {
        return Objects.requireNonNull(veins.get(vein.code()));
    }

    Sheet sheet(Layout layout) {
        return switch (layout) {
            case DETAILED -> sheets.detailed;
            case STANDARD -> sheets.standard;
            case TALL -> sheets.tall;
            case COMPACT, PATIENT -> sheets.compact;
        };
    }

    private static final class Shipped {
        static final Geometry GEOMETRY = GeometryReader.readShipped();
    }
}
