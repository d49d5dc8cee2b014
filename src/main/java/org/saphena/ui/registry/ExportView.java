package org.saphena.ui.registry;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import org.saphena.ui.control.Styled;
import org.saphena.ui.registry.ExportViewModel.Written;
import org.saphena.ui.support.Texts;

/** Writing everything out: what it holds, that it is not encrypted, where to. */
final class ExportView {
    private final ExportViewModel model;
    private final Texts texts;
    private final CheckBox known = new CheckBox();
    private final Button write;
    private final Label done = Styled.wrapped("", "done-text");
    private final Label impossible;
    private final ScrollPane page;

    ExportView(ExportViewModel model, Texts texts, RegistryFiles files, Runnable back) {
        this.model = model;
        this.texts = texts;
        Parts parts = new Parts(texts);
        known.textProperty().bind(texts.of("ui.registry.export.known"));
        known.setWrapText(true);
        known.setMinHeight(CheckBox.USE_PREF_SIZE);
        known.selectedProperty().bindBidirectional(model.knownProperty());
        write =
                parts.primary(
                        "ui.registry.export.do", () -> files.folder().ifPresent(model::write));
        impossible = parts.words("ui.registry.export.demo", "section-title");
        page =
                parts.page(
                        "ui.registry.export.title",
                        parts.words("ui.registry.export.text"),
                        parts.words("ui.registry.export.warning", "heed-line"),
                        impossible,
                        known,
                        Styled.styled(
                                new FlowPane(write, parts.button("ui.registry.back", back)),
                                "buttons"),
                        new WorkStrip(model.work(), texts),
                        done);
        model.knownProperty().subscribe(this::arm);
        model.possibleProperty().subscribe(this::arm);
        model.work().doneProperty().subscribe(this::arm);
        model.writtenProperty().subscribe(this::tell);
        texts.messagesProperty().subscribe(this::tell);
        arm();
        tell();
    }

    private void arm() {
        boolean possible = model.possibleProperty().get();
        boolean busy = model.work().doneProperty().get().isPresent();
        Styled.show(impossible, !possible);
        Styled.show(known, possible);
        Styled.show(write, possible);
        write.setDisable(!model.knownProperty().get() || busy);
    }

    private void tell() {
        Optional<Written> written = model.writtenProperty().get();
        done.setText(
                written.map(each ->
                                texts.now()
                                        .get(
                                                "ui.registry.export.done",
                                                each.folder(),
                                                each.counts().patients(),
                                                each.counts().visits(),
                                                each.counts().versions()))
                        .orElse(""));
        Styled.show(done, written.isPresent());
    }

    ScrollPane page() {
        return page;
    }

    void focusFirst() {
        known.requestFocus();
    }
}
