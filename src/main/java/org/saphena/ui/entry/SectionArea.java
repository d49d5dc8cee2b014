package org.saphena.ui.entry;

import java.util.Optional;
import javafx.scene.layout.StackPane;

/** The part of the editor in which one section stands at a time. */
final class SectionArea extends StackPane {
    private Optional<SectionView> shown = Optional.empty();
    private boolean dressed;

    SectionArea() {
        getStyleClass().add("entry-form-area");
        setMinSize(0, 0);
    }

    void put(SectionView view) {
        shown = Optional.of(view);
        dressed = false;
        getChildren().setAll(view.node());
        view.rest().begin();
    }

    /** The section that stands there; none before the first one has come. */
    Optional<SectionView> shown() {
        return shown;
    }

    /** A new section takes the focus only once it has its skins. */
    private void dress() {
        if (!dressed || isNeedsLayout()) {
            applyCss();
            layout();
            dressed = true;
        }
    }

    /** Puts the focus where typing begins. */
    void focusFirst() {
        dress();
        shown.ifPresent(SectionView::focusFirst);
    }

    /**
     * Puts the focus on the field of a place in the case file.
     *
     * @return false when the section has no such field
     */
    boolean goTo(String pointer) {
        dress();
        return shown.filter(view -> view.goTo(pointer)).isPresent();
    }

    /** Whether all of the section is there. */
    boolean isWhole() {
        return shown.map(view -> view.rest().isDone()).orElse(true);
    }

    /** Makes what of the section is still to come, at once. */
    void finish() {
        shown.ifPresent(view -> view.rest().finish());
    }
}
