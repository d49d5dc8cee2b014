package org.saphena.ui.advice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.saphena.clinical.OptionKey;
import org.saphena.knowledge.Truth;
import org.saphena.text.Formats;
import org.saphena.text.Messages;
import org.saphena.ui.advice.Advice.Details;
import org.saphena.ui.advice.Advice.InputLine;
import org.saphena.ui.advice.Advice.OptionLine;
import org.saphena.ui.advice.Advice.ReasonLine;
import org.saphena.ui.control.Icons;
import org.saphena.ui.control.Styled;

/** What stands behind an option: rules with the values they looked at, cautions, sources. */
final class DetailsView extends VBox {
    private final Messages messages;
    private final Optional<Deeds> deeds;
    private final ObservableValue<Boolean> letters;

    /**
     * @param deeds what can be done from here; none for a visit that is not written
     * @param letters whether letters act alone
     */
    DetailsView(
            OptionLine option,
            Messages messages,
            Optional<Deeds> deeds,
            ObservableValue<Boolean> letters) {
        Details details = option.details();
        this.messages = messages;
        this.deeds = deeds;
        this.letters = letters;
        getStyleClass().add("details");
        section("because", details.because().stream().map(each -> reason(option.key(), each)));
        lines("caution", details.cautions());
        lines("confirm", details.confirmFirst());
        lines(
                "change",
                details.weighed()
                        ? details.wouldChange()
                        : List.of(messages.get("ui.details.change.pending")));
        lines("profiles", details.otherProfiles());
        lines("sources", details.sources());
        deeds.ifPresent(each -> getChildren().add(decisions(option, each)));
    }

    private void lines(String key, List<String> lines) {
        section(key, lines.stream().map(line -> Styled.wrapped(line, "detail-line")));
    }

    private void section(String key, Stream<? extends Node> nodes) {
        List<? extends Node> list = nodes.toList();
        if (!list.isEmpty()) {
            getChildren().add(Styled.wrapped(messages.get("ui.details." + key), "detail-title"));
            getChildren().addAll(list);
        }
    }

    private VBox reason(OptionKey option, ReasonLine reason) {
        VBox words =
                new VBox(
                        Styled.wrapped(reason.text(), "reason-text"),
                        Styled.wrapped(
                                messages.get("ui.details.rule", reason.rule(), reason.truthWord()),
                                "caption"));
        VBox box = new VBox(told(reason.truth(), words));
        reason.inputs().forEach(input -> box.getChildren().add(input(option, input)));
        box.getStyleClass().add("reason");
        return box;
    }

    private FlowPane decisions(OptionLine option, Deeds deeds) {
        FlowPane row = Styled.styled(new FlowPane(), "option-decisions");
        OptionCard.DECISIONS.forEach((key, decision) -> {
            String word = messages.of(decision);
            String withLetter = messages.get("ui.option.decide", key.getName(), word);
            Button button = new Button();
            button.textProperty().bind(letters.map(act -> act ? withLetter : word));
            button.setOnAction(event -> deeds.decide(option.key(), decision));
            row.getChildren().add(button);
        });
        return row;
    }

    private HBox input(OptionKey option, InputLine input) {
        HBox line =
                told(
                        input.truth(),
                        new VBox(Styled.wrapped(Formats.unbroken(input.text()), "input-text")));
        Label word = Styled.label(input.truthWord(), "input-truth", "word-" + input.truth().code());
        word.setMinWidth(USE_PREF_SIZE);
        line.getChildren().add(word);
        line.getStyleClass().add("input");
        if (input.pointer().startsWith("/")) {
            deeds.ifPresent(each -> line.getChildren().add(go(option, input, each)));
        }
        return line;
    }

    private Button go(OptionKey option, InputLine input, Deeds deeds) {
        Button go = Styled.styled(new Button(messages.get("ui.details.go")), "go");
        go.setUserData(input.pointer());
        go.setMinWidth(USE_PREF_SIZE);
        go.setAccessibleText(messages.get("ui.details.go.spoken", input.text()));
        go.setOnAction(event -> deeds.goTo(option, input));
        return go;
    }

    private static HBox told(Truth truth, VBox words) {
        FontIcon icon = Icons.of(icon(truth));
        icon.getStyleClass().add("truth-" + truth.code());
        HBox line = new HBox(icon, Styled.growing(words));
        line.getStyleClass().add("told");
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private static Feather icon(Truth truth) {
        return switch (truth) {
            case MET -> Feather.CHECK;
            case NOT_MET -> Feather.X;
            case UNKNOWN -> Feather.MINUS;
        };
    }
}
