package org.saphena.settings;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.saphena.clinical.SegmentId;

/**
 * How a clinic scans: the order of the twenty segments of the core protocol in the grid, and which
 * of them one key sets to normal where they are still open. What the rules, the coverage and the
 * papers ask for stays the same.
 *
 * @param order every segment of the core protocol once
 * @param ticked those that one key sets
 */
public record ScanProtocol(List<SegmentId> order, Set<SegmentId> ticked) {
    /** As Saphena is delivered: all of them, in scan order. */
    public static final ScanProtocol DELIVERED =
            new ScanProtocol(SegmentId.core(), Set.copyOf(SegmentId.core()));

    /**
     * @throws IllegalArgumentException for a segment that is missing, there twice or not of the
     *     core
     */
    public ScanProtocol {
        order = List.copyOf(order);
        ticked = Set.copyOf(ticked);
        Set<SegmentId> core = Set.copyOf(SegmentId.core());
        if (order.size() != core.size()
                || !new HashSet<>(order).equals(core)
                || !core.containsAll(ticked)) {
            throw new IllegalArgumentException("segments of the protocol");
        }
    }

    /** The segments that one key sets, in their order. */
    public List<SegmentId> set() {
        return order.stream().filter(ticked::contains).toList();
    }

    /** The others, in their order. */
    public List<SegmentId> leftOpen() {
        return order.stream().filter(vein -> !ticked.contains(vein)).toList();
    }

    /** The same with or without a segment among those that one key sets. */
    public ScanProtocol with(SegmentId vein, boolean chosen) {
        Set<SegmentId> all = EnumSet.noneOf(SegmentId.class);
        all.addAll(ticked);
        if (chosen) {
            all.add(vein);
        } else {
            all.remove(vein);
        }
        return new ScanProtocol(order, all);
    }

    /** Whether a segment can go up (negative) or down so many places. */
    public boolean canMove(SegmentId vein, int by) {
        int to = order.indexOf(vein) + by;
        return to >= 0 && to < order.size();
    }

    /** The same with a segment that many places further down, or up (negative), if it can go. */
    public ScanProtocol moved(SegmentId vein, int by) {
        if (!canMove(vein, by)) {
            return this;
        }
        List<SegmentId> all = new ArrayList<>(order);
        all.remove(vein);
        all.add(order.indexOf(vein) + by, vein);
        return new ScanProtocol(all, ticked);
    }
}
