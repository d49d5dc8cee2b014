package org.saphena.report.pdf;

import java.util.List;

/** How high two columns have to be so that what belongs together goes into them. */
final class ColumnBalance {
    private static final double STEP = 2;

    private ColumnBalance() {}

    /** The least height that two columns need, or {@code most} where even that is too little. */
    static double height(List<List<Piece>> groups, double most) {
        double least = groups.stream().mapToDouble(ColumnBalance::height).sum() / 2;
        for (double height = least; height < most; height += STEP) {
            int first = fitting(groups, height).size();
            List<List<Piece>> rest = groups.subList(first, groups.size());
            if (fitting(rest, height).size() == rest.size()) {
                return height;
            }
        }
        return most;
    }

    /** As many groups from the start as one column takes; one never begins with a gap. */
    static List<List<Piece>> fitting(List<List<Piece>> groups, double height) {
        double used = 0;
        int count = 0;
        boolean top = true;
        for (List<Piece> group : groups) {
            boolean skipped = top && group.getFirst().isGap();
            double next = skipped ? 0 : height(group);
            boolean gap = group.getFirst().isGap();
            if (!gap && used + next + group.getLast().reserve() > height) {
                break;
            }
            used += next;
            top = top && gap;
            count++;
        }
        return groups.subList(0, count);
    }

    private static double height(List<Piece> group) {
        return group.stream().mapToDouble(Piece::height).sum();
    }
}
