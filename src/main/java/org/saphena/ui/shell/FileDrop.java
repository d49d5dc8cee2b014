package org.saphena.ui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** A single file that is dragged in and dropped is opened. */
final class FileDrop {
    private final Consumer<Path> open;

    private FileDrop(Consumer<Path> open) {
        this.open = open;
    }

    static void on(Node node, Consumer<Path> open) {
        FileDrop drop = new FileDrop(open);
        node.setOnDragOver(FileDrop::welcome);
        node.setOnDragDropped(drop::take);
    }

    private static void welcome(DragEvent event) {
        if (event.getDragboard().getFiles().size() == 1) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void take(DragEvent event) {
        event.getDragboard().getFiles().stream()
                .findFirst()
                .ifPresent(file -> open.accept(file.toPath()));
        event.setDropCompleted(true);
        event.consume();
    }
}
