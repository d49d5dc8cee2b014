package org.saphena.ui.summary;

import org.saphena.report.Document;
import org.saphena.ui.support.Problem;

/** How far the printed summary is. */
public sealed interface Preview {
    /** Not asked for. */
    record Nothing() implements Preview {}

    /** Being made. */
    record Making() implements Preview {}

    /** There. */
    record Ready(Document document) implements Preview {}

    /** Could not be made or shown. */
    record Failed(Problem problem) implements Preview {}
}
