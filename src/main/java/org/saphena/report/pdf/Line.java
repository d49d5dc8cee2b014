package org.saphena.report.pdf;

import java.util.List;

/** One line of text, broken and measured. */
record Line(List<Fragment> fragments, double width, double leading) {
    Line {
        fragments = List.copyOf(fragments);
    }

    double size() {
        return fragments.stream().mapToDouble(part -> part.style().size()).max().orElse(0);
    }

    /** Distance from the top of the line to its baseline. */
    double baseline() {
        return leading / 2 + size() * 0.36;
    }

    boolean isEmpty() {
        return fragments.isEmpty();
    }
}
