package org.saphena.ui.summary;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.saphena.ui.control.Icons;
import org.saphena.ui.control.Notice;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Texts;

/** Whether the summary is on disk: being written, saved, or not and why. */
final class SavingLine extends VBox {
    private final Texts texts;

    SavingLine(SummaryViewModel model, Texts texts) {
        this.texts = texts;
        getStyleClass().add("saving");
        model.savingProperty().subscribe(this::show);
    }

    private void show(Saving saving) {
        getChildren().clear();
        switch (saving) {
            case Saving.NotSaved none -> {}
            case Saving.Writing now -> getChildren().add(line("ui.saving.now", Feather.LOADER, ""));
            case Saving.Saved(String name) ->
                    getChildren().add(line("ui.saving.done", Feather.CHECK_CIRCLE, name));
            case Saving.Printing now ->
                    getChildren().add(line("ui.summary.print.now", Feather.LOADER, ""));
            case Saving.Printed(int pages) ->
                    getChildren()
                            .add(
                                    line(
                                            "ui.summary.print.done",
                                            Feather.CHECK_CIRCLE,
                                            String.valueOf(pages)));
            case Saving.Failed(var problem) -> getChildren().add(new Notice(problem));
        }
        Styled.show(this, !getChildren().isEmpty());
    }

    private Node line(String key, Feather icon, String name) {
        HBox line =
                new HBox(
                        Icons.of(icon), Styled.growing(Styled.wrapped(texts.now().get(key, name))));
        line.getStyleClass().addAll("notice", "done");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
