package org.saphena.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** F6: from pane to pane, so that no one has to walk through all controls. */
final class PaneRing {
    private final List<Node> panes;

    /**
     * @param parts of the window, from top to bottom, each with its panes
     */
    PaneRing(Stream<List<Node>> parts) {
        panes = parts.flatMap(List::stream).toList();
    }

    void next() {
        go(1);
    }

    void previous() {
        go(-1);
    }

    private void go(int step) {
        int from = current();
        int size = panes.size();
        for (int i = 1; i <= size; i++) {
            int index = Math.floorMod(from < 0 && step > 0 ? i - 1 : from + step * i, size);
            Optional<Node> stop = firstStop(panes.get(index));
            if (stop.isPresent()) {
                stop.get().requestFocus();
                return;
            }
        }
    }

    private int current() {
        @Nullable Node owner = panes.getFirst().getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            if (panes.contains(node)) {
                return panes.indexOf(node);
            }
        }
        return -1;
    }

    /** The first node in {@code pane} that can take the focus. */
    static Optional<Node> firstStop(Node pane) {
        if (pane.getScene() == null || !pane.isVisible() || pane.isDisabled()) {
            return Optional.empty();
        }
        if (pane.isFocusTraversable()) {
            return Optional.of(pane);
        }
        return pane instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .map(PaneRing::firstStop)
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }
}
