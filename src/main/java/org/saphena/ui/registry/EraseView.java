package org.saphena.ui.registry;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.saphena.storage.ErasureBasis;
import org.saphena.storage.ErasureReview;
import org.saphena.text.Formats;
import org.saphena.text.Messages;
import org.saphena.ui.control.BusyBar;
import org.saphena.ui.control.LabelledField;
import org.saphena.ui.control.Notices;
import org.saphena.ui.control.Styled;
import org.saphena.ui.registry.EraseViewModel.Looked;
import org.saphena.ui.support.Texts;

/**
 * Erasing a patient: what goes, what the law keeps and until when, the ground, the number again.
 */
final class EraseView {
    private final EraseViewModel model;
    private final Texts texts;
    private final TextField number;
    private final Label what = Styled.wrapped("");
    private final Label verdict = Styled.wrapped("", "section-title");
    private final VBox confirming;
    private final Button erase;
    private final Label erased = Styled.wrapped("", "done-text");
    private final ScrollPane page;

    EraseView(EraseViewModel model, Texts texts, Runnable back) {
        this.model = model;
        this.texts = texts;
        Parts parts = new Parts(texts);
        number = parts.field(model.numberProperty());
        number.setOnAction(event -> model.look());
        TextField typed = parts.field(model.typedProperty());
        erase = Styled.styled(parts.button("ui.registry.erase.do", model::erase), Styles.DANGER);
        confirming =
                Styled.styled(
                        new VBox(
                                parts.oneOf(
                                        "ui.registry.erase.basis",
                                        List.of(ErasureBasis.values()),
                                        model.basisProperty()),
                                new LabelledField(typed, texts.of("ui.registry.erase.again")),
                                erase),
                        "stack");
        page =
                parts.page(
                        "ui.registry.erase.title",
                        parts.words("ui.registry.erase.goes"),
                        parts.words("ui.registry.erase.stays"),
                        erased,
                        new LabelledField(number, texts.of("ui.registry.erase.number")),
                        Styled.styled(
                                new FlowPane(
                                        parts.primary("ui.registry.erase.look", model::look),
                                        parts.button("ui.registry.back", back)),
                                "buttons"),
                        new Notices(model.problemProperty()),
                        what,
                        verdict,
                        confirming,
                        new BusyBar(going(model, texts)));
        model.erasingProperty().subscribe(this::arm);
        model.lookedProperty().subscribe(this::show);
        texts.messagesProperty().subscribe(this::show);
        model.erasedProperty().subscribe(this::tellErased);
        texts.messagesProperty().subscribe(this::tellErased);
        model.typedProperty().subscribe(this::arm);
        model.basisProperty().subscribe(this::arm);
        show();
        tellErased();
        arm();
    }

    private static ObservableValue<String> going(EraseViewModel model, Texts texts) {
        ObservableValue<String> words = texts.of("ui.registry.erase.going");
        return model.erasingProperty().flatMap(now -> now ? words : new SimpleStringProperty(""));
    }

    private void arm() {
        erase.setDisable(!model.isConfirmed());
    }

    private void tellErased() {
        List<String> gone = model.erasedProperty().get();
        erased.setText(
                gone.isEmpty()
                        ? ""
                        : texts.now().get("ui.registry.erase.done", String.join(", ", gone)));
        Styled.show(erased, !gone.isEmpty());
    }

    private void show() {
        Optional<Looked> looked = model.lookedProperty().get();
        what.setText(looked.map(this::whatGoes).orElse(""));
        verdict.setText(looked.map(this::verdict).orElse(""));
        verdict.getStyleClass().removeAll("refused", "allowed");
        verdict.getStyleClass()
                .add(looked.filter(Looked::isAllowed).isPresent() ? "allowed" : "refused");
        Styled.show(what, looked.isPresent());
        Styled.show(verdict, looked.isPresent());
        Styled.show(confirming, looked.filter(Looked::isAllowed).isPresent());
        arm();
    }

    private String whatGoes(Looked looked) {
        ErasureReview review = looked.review();
        return texts.now()
                .get(
                        "ui.registry.erase.what",
                        String.join(", ", review.numbers()),
                        review.visits(),
                        review.signed());
    }

    private String verdict(Looked looked) {
        Messages messages = texts.now();
        ErasureReview review = looked.review();
        if (review.open()) {
            return messages.get("ui.registry.erase.open");
        }
        LocalDate until = review.keptUntil();
        if (until == null) {
            return messages.get("ui.registry.erase.nothingSigned");
        }
        String day = Formats.date(until, messages.language());
        return messages.get(
                looked.isAllowed() ? "ui.registry.erase.over" : "ui.registry.erase.kept", day);
    }

    ScrollPane page() {
        return page;
    }

    void focusFirst() {
        number.requestFocus();
    }
}
