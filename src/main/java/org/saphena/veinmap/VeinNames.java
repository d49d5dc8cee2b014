package org.saphena.veinmap;

import java.util.List;
import java.util.stream.Stream;
import org.saphena.clinical.Language;
import org.saphena.clinical.PerforatorSite;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.VeinId;

/** The names of the veins on the map. */
public final class VeinNames {
    private static final List<VeinId> ALL =
            Stream.<VeinId>concat(Stream.of(SegmentId.values()), Stream.of(PerforatorSite.values()))
                    .toList();

    private VeinNames() {}

    /** Everything that the map can draw: segments in scan order, then perforator sites. */
    public static List<VeinId> all() {
        return ALL;
    }

    /** The full name, such as {@code GSV mid thigh}. */
    public static String full(VeinId vein, Language language) {
        Shape shape = Geometry.shipped().shape(vein);
        return language == Language.KO ? shape.nameKo() : shape.nameEn();
    }

    /** The short name beside the map, such as {@code GSV MT}; the same in every language. */
    public static String brief(VeinId vein) {
        return Geometry.shipped().shape(vein).shortName();
    }
}
