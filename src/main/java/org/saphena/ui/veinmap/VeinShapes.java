package org.saphena.ui.veinmap;

import org.saphena.veinmap.Layout;

/** The shapes of the veins, which take long to be read the first time in a process. */
public final class VeinShapes {
    private VeinShapes() {}

    /** Reads them, so that no map has to wait for them. For any thread. */
    public static void read() {
        ShownLegs.NOTHING.on(Layout.STANDARD);
    }
}
