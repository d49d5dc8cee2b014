package org.saphena.ui.registry;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.saphena.ui.control.Styled;
import org.saphena.ui.registry.ImportViewModel.Stage;
import org.saphena.ui.support.Texts;

/** Taking many in: a file is chosen, read and shown; then all of it is taken in, or nothing. */
final class ImportView {
    private final ImportViewModel model;
    private final Texts texts;
    private final Button table;
    private final Button run;
    private final CheckBox leaveOut = new CheckBox();
    private final VBox preview = Styled.styled(new VBox(), "stack");
    private final Label done = Styled.wrapped("", "done-text");
    private final ScrollPane page;

    ImportView(ImportViewModel model, Texts texts, RegistryFiles files, Runnable back) {
        this.model = model;
        this.texts = texts;
        Parts parts = new Parts(texts);
        table =
                parts.button(
                        "ui.registry.import.table",
                        () -> files.table().ifPresent(model::readTable));
        Button cases =
                parts.button(
                        "ui.registry.import.chooseCases",
                        () -> {
                            List<Path> chosen = files.cases();
                            if (!chosen.isEmpty()) {
                                model.readCases(chosen);
                            }
                        });
        run = parts.primary("ui.registry.import.do", model::run);
        leaveOut.textProperty().bind(texts.of("ui.registry.import.leaveOut"));
        leaveOut.setWrapText(true);
        leaveOut.setMinHeight(CheckBox.USE_PREF_SIZE);
        leaveOut.selectedProperty().bindBidirectional(model.leaveOutProperty());
        page =
                parts.page(
                        "ui.registry.import.title",
                        parts.words("ui.registry.import.text"),
                        Styled.styled(
                                new FlowPane(table, cases, parts.button("ui.registry.back", back)),
                                "buttons"),
                        new WorkStrip(model.work(), texts),
                        done,
                        preview,
                        leaveOut,
                        run);
        model.stageProperty().subscribe(this::show);
        texts.messagesProperty().subscribe(this::show);
        model.leaveOutProperty().subscribe(this::arm);
        model.work().doneProperty().subscribe(this::arm);
        show();
    }

    private void arm() {
        boolean busy = model.work().doneProperty().get().isPresent();
        run.setDisable(!model.isReady() || busy);
        run.setText(texts.now().get("ui.registry.import.do", model.fresh()));
    }

    private void show() {
        ImportWords words = new ImportWords(texts.now());
        preview.getChildren().clear();
        done.setText("");
        switch (model.stageProperty().get()) {
            case Stage.Begun _ -> {}
            case Stage.Table ready -> {
                summary(words.summary(ready.preview()));
                section("ui.registry.import.faults", words.faults(ready.preview()), "wrong-line");
                more(words.more(model.faulty()));
                section("ui.registry.import.like", words.similar(ready.preview()), "heed-line");
                section("ui.registry.import.first", words.first(ready.preview()), "plain-line");
            }
            case Stage.Cases ready -> {
                summary(words.summary(ready.preview()));
                section("ui.registry.import.faults", words.faults(ready.preview()), "wrong-line");
                more(words.more(model.faulty()));
                section("ui.registry.import.like", words.similar(ready.preview()), "heed-line");
            }
            case Stage.Done taken -> done.setText(words.report(taken.report()));
        }
        Styled.show(done, !done.getText().isEmpty());
        Styled.show(preview, !preview.getChildren().isEmpty());
        Styled.show(leaveOut, model.faulty() > 0 && model.fresh() > 0);
        run.textProperty().unbind();
        Styled.show(run, model.fresh() > 0);
        arm();
    }

    /** How many, then how the file was read. */
    private void summary(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String kind = i == 0 ? "section-title" : "row-note";
            preview.getChildren().add(Styled.wrapped(lines.get(i), kind));
        }
    }

    private void section(String key, List<String> lines, String kind) {
        if (lines.isEmpty()) {
            return;
        }
        preview.getChildren().add(Styled.wrapped(texts.now().get(key), "section-title"));
        lines.forEach(line -> preview.getChildren().add(Styled.wrapped(line, kind)));
    }

    private void more(String text) {
        if (!text.isEmpty()) {
            preview.getChildren().add(Styled.wrapped(text, "caption"));
        }
    }

    ScrollPane page() {
        return page;
    }

    void focusFirst() {
        table.requestFocus();
    }
}
