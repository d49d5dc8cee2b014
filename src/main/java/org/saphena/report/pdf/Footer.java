package org.saphena.report.pdf;

import java.util.List;

/** What stands at the bottom of each page. */
@FunctionalInterface
public interface Footer {
    /** The words at the left and at the right edge; pages count from 1. */
    Ends of(int page, int pages);

    /** Words at the left and the right edge. */
    record Ends(List<Run> left, List<Run> right) {}
}
