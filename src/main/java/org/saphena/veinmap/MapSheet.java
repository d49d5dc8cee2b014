package org.saphena.veinmap;

import org.saphena.clinical.Language;
import org.saphena.clinical.Side;

/** All that decides how a vein map looks, but for its colours. */
public record MapSheet(LegPicture right, LegPicture left, Layout layout, Language language) {
    LegPicture leg(Side side) {
        return side == Side.RIGHT ? right : left;
    }
}
