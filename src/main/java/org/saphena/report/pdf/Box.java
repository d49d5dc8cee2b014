package org.saphena.report.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Blocks inside a border. A box too long for its page goes on over the next.
 *
 * @param least the least height in points, to match a neighbour
 */
public record Box(List<Block> blocks, Frame frame, double least) implements Block {
    public Box {
        blocks = List.copyOf(blocks);
    }

    @Override
    public List<Piece> pieces(double width) {
        double inset = frame.bar() + frame.padding();
        double inner = width - inset - frame.padding();
        List<Piece> content = new ArrayList<>();
        content.add(new Gap(frame.padding() * 0.7));
        blocks.forEach(block -> content.addAll(block.pieces(inner)));
        content.add(new Gap(frame.padding() * 0.7));
        double height = content.stream().mapToDouble(Piece::height).sum();
        if (height < least) {
            content.add(new Gap(least - height));
        }
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < content.size(); i++) {
            boolean first = i == 0;
            boolean last = i == content.size() - 1;
            pieces.add(new Framed(content.get(i), frame, width, inset, first, last));
        }
        return pieces;
    }

    private record Framed(
            Piece inner, Frame frame, double width, double inset, boolean first, boolean last)
            implements Piece {
        @Override
        public double height() {
            return inner.height();
        }

        @Override
        public boolean keepsWithNext() {
            return !last;
        }

        @Override
        public void draw(Canvas canvas, double x, double top) {
            double height = height();
            double border = frame.border();
            canvas.fill(x, top, width, height, frame.ground());
            canvas.fill(x, top, Math.max(border, frame.bar()), height, frame.rgb());
            canvas.fill(x + width - border, top, border, height, frame.rgb());
            if (first) {
                canvas.fill(x, top, width, border, frame.rgb());
            }
            if (last) {
                canvas.fill(x, top + height - border, width, border, frame.rgb());
            }
            inner.draw(canvas, x + inset, top);
        }
    }
}
