package org.saphena.ui.veinmap;

import org.saphena.clinical.Language;
import org.saphena.veinmap.Describer;
import org.saphena.veinmap.Drawing;
import org.saphena.veinmap.Layout;
import org.saphena.veinmap.LegPicture;
import org.saphena.veinmap.MapSheet;

/** What a map shows, in which language. */
record ShownLegs(LegPicture right, LegPicture left, Language language) {
    /** Neither leg was examined. */
    static final ShownLegs NOTHING =
            new ShownLegs(new LegPicture.NotExamined(), new LegPicture.NotExamined(), Language.EN);

    Drawing on(Layout layout) {
        return Drawing.of(new MapSheet(right, left, layout, language));
    }

    String words() {
        return new Describer(language).describe(right, left);
    }
}
