package org.saphena.report.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Lets blocks run down the pages, in one column or in several side by side. */
public final class Flow {
    /** A piece and where it goes; pages count from 0. */
    record Placed(int page, double x, double top, Piece piece, boolean again) {}

    /** Blocks in a column {@code x} points from the left margin. */
    public record Column(double x, double width, List<Block> blocks) {
        /** A heading stays with all that must stand together below it. */
        public Column {
            List<Block> kept = new ArrayList<>(blocks);
            for (int i = kept.size() - 2; i >= 0; i--) {
                if (kept.get(i) instanceof Heading heading) {
                    List<Piece> next = kept.get(i + 1).pieces(width);
                    List<Piece> first =
                            next.isEmpty() ? next : next.subList(0, endOfGroup(next, 0));
                    kept.set(i, heading.reserving(height(first)));
                }
            }
            blocks = List.copyOf(kept);
        }
    }

    private record Place(int page, double y) {}

    private final PageFormat format;
    private final List<Placed> placed = new ArrayList<>();
    private Place next;

    public Flow(PageFormat format) {
        this.format = format;
        this.next = new Place(0, format.above());
    }

    /** Lays {@code block} out over the whole width. */
    public void add(Block block) {
        next = place(block, 0, format.textWidth(), next);
    }

    /**
     * Lays columns out side by side, all on the page where each finds room to begin; what follows
     * goes below the longest.
     */
    public void add(List<Column> columns) {
        boolean room = columns.stream().allMatch(this::begins);
        Place start = room ? next : new Place(next.page() + 1, format.above());
        Place end = start;
        for (Column column : columns) {
            Place place = start;
            for (Block block : column.blocks()) {
                place = place(block, column.x(), column.width(), place);
            }
            end = later(end, place);
        }
        next = end;
    }

    private boolean begins(Column column) {
        List<List<Piece>> groups = groups(column.blocks(), column.width());
        return groups.isEmpty() || next.y() <= format.above() || fits(groups.getFirst(), next);
    }

    /**
     * Lays blocks out in two columns of about the same height, read one after the other; what does
     * not fit goes on in two columns of the next page.
     *
     * @param gutter room between the columns, in points
     */
    public void addColumns(List<Block> blocks, double gutter) {
        double width = (format.textWidth() - gutter) / 2;
        List<List<Piece>> groups = groups(blocks, width);
        while (!groups.isEmpty()) {
            double height = ColumnBalance.height(groups, left());
            List<List<Piece>> first = ColumnBalance.fitting(groups, height);
            groups = groups.subList(first.size(), groups.size());
            List<List<Piece>> second = ColumnBalance.fitting(groups, height);
            groups = groups.subList(second.size(), groups.size());
            if (first.isEmpty() && second.isEmpty() && next.y() <= format.above()) {
                first = groups.subList(0, 1);
                groups = groups.subList(1, groups.size());
            }
            Place start = next;
            Place end = later(put(first, 0, start), put(second, width + gutter, start));
            next = groups.isEmpty() ? end : new Place(start.page() + 1, format.above());
        }
    }

    private static List<List<Piece>> groups(List<Block> blocks, double width) {
        List<Piece> pieces =
                blocks.stream().flatMap(block -> block.pieces(width).stream()).toList();
        List<List<Piece>> groups = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i += groups.getLast().size()) {
            groups.add(pieces.subList(i, endOfGroup(pieces, i)));
        }
        return groups;
    }

    private Place put(List<List<Piece>> groups, double x, Place from) {
        Place at = from;
        boolean top = true;
        for (Piece piece : groups.stream().flatMap(List::stream).toList()) {
            if (!(top && piece.isGap())) {
                at = put(piece, List.of(), x, at);
                top = false;
            }
        }
        return at;
    }

    /** How many pages there are so far. */
    public int pages() {
        return placed.stream().mapToInt(Placed::page).max().orElse(0) + 1;
    }

    /** Room that is left on the current page, in points. */
    public double left() {
        return format.bottom() - next.y();
    }

    PageFormat format() {
        return format;
    }

    /** Everything, page by page, in reading order. */
    List<Placed> placed() {
        List<Placed> joined = new ArrayList<>();
        for (Placed next : placed) {
            Placed last = joined.isEmpty() ? null : joined.getLast();
            Optional<Piece> both =
                    last == null || last.page() != next.page()
                            ? Optional.empty()
                            : last.piece().joined(next.piece());
            if (last != null && both.isPresent()) {
                joined.removeLast();
                joined.add(new Placed(last.page(), last.x(), last.top(), both.get(), last.again()));
            } else {
                joined.add(next);
            }
        }
        joined.sort(Comparator.comparingInt(Placed::page));
        return joined;
    }

    private Place place(Block block, double x, double width, Place from) {
        List<Piece> pieces = block.pieces(width);
        List<Piece> repeated = block.repeated(width);
        Place at = from;
        int i = 0;
        while (i < pieces.size()) {
            int end = endOfGroup(pieces, i);
            if (!fits(pieces.subList(i, end), at) && at.y() > format.above()) {
                at = turn(repeated, x, at, i > 0);
            }
            for (; i < end; i++) {
                at = put(pieces.get(i), repeated, x, at);
            }
        }
        return at;
    }

    private Place put(Piece piece, List<Piece> repeated, double x, Place from) {
        Place at = from;
        if (piece.isGap() && at.y() <= format.above()) {
            return at;
        }
        if (at.y() + piece.height() > format.bottom() && at.y() > format.above()) {
            if (piece.isGap()) {
                return new Place(at.page(), format.bottom());
            }
            at = turn(repeated, x, at, true);
        }
        placed.add(new Placed(at.page(), format.side() + x, at.y(), piece, false));
        return new Place(at.page(), at.y() + piece.height());
    }

    private Place turn(List<Piece> repeated, double x, Place from, boolean repeat) {
        Place at = new Place(from.page() + 1, format.above());
        if (repeat) {
            for (Piece piece : repeated) {
                placed.add(new Placed(at.page(), format.side() + x, at.y(), piece, true));
                at = new Place(at.page(), at.y() + piece.height());
            }
        }
        return at;
    }

    private boolean fits(List<Piece> group, Place at) {
        double needed = height(group) + group.getLast().reserve();
        boolean never = needed > format.bottom() - format.above();
        return never || at.y() + needed <= format.bottom() || group.getLast().isGap();
    }

    private static double height(List<Piece> pieces) {
        return pieces.stream().mapToDouble(Piece::height).sum();
    }

    private static int endOfGroup(List<Piece> pieces, int start) {
        int end = start;
        while (end < pieces.size() - 1 && pieces.get(end).keepsWithNext()) {
            end++;
        }
        return end + 1;
    }

    private static Place later(Place first, Place second) {
        if (first.page() != second.page()) {
            return first.page() > second.page() ? first : second;
        }
        return first.y() >= second.y() ? first : second;
    }
}
