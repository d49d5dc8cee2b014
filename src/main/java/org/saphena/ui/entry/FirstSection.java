package org.saphena.ui.entry;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.saphena.ui.control.PieceByPiece;

/**
 * The section with which an editor opens: made and shown in the pictures after that of the frame
 * around it, so that no picture waits long.
 */
final class FirstSection {
    private final PieceByPiece pieces = new PieceByPiece();
    private final Supplier<SectionView> maker;
    private final Consumer<SectionView> show;
    private Optional<SectionView> made = Optional.empty();
    private boolean there;

    /**
     * @param maker makes the section as it is wanted now
     * @param show puts it in its place
     */
    FirstSection(Supplier<SectionView> maker, Consumer<SectionView> show) {
        this.maker = maker;
        this.show = show;
        pieces.add(() -> {});
        pieces.add(this::make);
        pieces.add(this::come);
        pieces.begin();
    }

    private void make() {
        if (!there) {
            made = Optional.of(maker.get());
        }
    }

    /** Shows it now, unless it is there or another was shown in its place. */
    void come() {
        if (!there) {
            there = true;
            show.accept(made.orElseGet(maker));
            made = Optional.empty();
        }
    }

    /** Another is shown in its place. */
    void drop() {
        there = true;
        made = Optional.empty();
    }

    /** Takes what comes in pictures of its own after it. */
    PieceByPiece pieces() {
        return pieces;
    }

    boolean isDone() {
        return pieces.isDone();
    }

    /** Does at once what still waits. */
    void finish() {
        pieces.finish();
    }
}
