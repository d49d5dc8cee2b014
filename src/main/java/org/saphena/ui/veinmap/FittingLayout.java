package org.saphena.ui.veinmap;

import org.saphena.clinical.Language;
import org.saphena.veinmap.Drawing;
import org.saphena.veinmap.Layout;
import org.saphena.veinmap.LegPicture;
import org.saphena.veinmap.MapSheet;

/** How much a map can say in its room, so that its words are read without strain. */
final class FittingLayout {
    private static final double DETAILED_FROM = 900;
    private static final double STANDARD_FROM = 500;
    private static final double TALL_FROM = 265;
    private static final double SMALLEST_SCALE = 1.05;
    private static final double SMALLEST_TALL_SCALE = 0.87;
    private static final double TALL_HEIGHT =
            Drawing.of(
                            new MapSheet(
                                    new LegPicture.NotExamined(),
                                    new LegPicture.NotExamined(),
                                    Layout.TALL,
                                    Language.EN))
                    .height();

    private FittingLayout() {}

    /**
     * @param width in px
     * @param height the most that the map may take, in px
     * @param mayBeTall whether the back of a leg may stand below its front
     */
    static Layout of(double width, double height, boolean mayBeTall) {
        if (width >= DETAILED_FROM) {
            return Layout.DETAILED;
        }
        if (width >= STANDARD_FROM) {
            return Layout.STANDARD;
        }
        boolean tall = mayBeTall && height >= TALL_HEIGHT * SMALLEST_TALL_SCALE;
        return tall && width >= TALL_FROM ? Layout.TALL : Layout.COMPACT;
    }

    /** The least scale at which the words of a layout can be read. */
    static double smallestScale(boolean tall) {
        return tall ? SMALLEST_TALL_SCALE : SMALLEST_SCALE;
    }
}
