package org.saphena.ui.shell;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.OptionKey;
import org.saphena.reasoning.Missing;
import org.saphena.reasoning.Warning;
import org.saphena.service.SignStop;
import org.saphena.ui.control.FormSheet;
import org.saphena.ui.control.LabelledField;
import org.saphena.ui.control.Notice;
import org.saphena.ui.control.Overlay;
import org.saphena.ui.control.PlaceWords;
import org.saphena.ui.control.Secrets;
import org.saphena.ui.control.Styled;
import org.saphena.ui.entry.CarriedRows;
import org.saphena.ui.entry.Coverage;
import org.saphena.ui.entry.Decisions;
import org.saphena.ui.entry.FlagLines;
import org.saphena.ui.entry.WaitingInput;
import org.saphena.ui.support.Named;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;

/** Signing, over the window: what stands in the way, what to look at once more, and by whom. */
final class SignSheet extends Overlay {
    private final SignViewModel model;
    private final Texts texts;
    private final VBox found = Styled.styled(new VBox(), "sign-found");
    private final TextField signer = new TextField();
    private final LabelledField signerBox;
    private final PasswordField pin = new PasswordField();
    private final LabelledField pinBox;
    private final Consumer<String> goTo;
    private final Button sign = Styled.styled(new Button(), Styles.ACCENT);
    private final Button back = new Button();

    /**
     * @param goTo leads to a place of the case in the editor
     */
    SignSheet(SignViewModel model, Texts texts, Consumer<String> goTo) {
        this.model = model;
        this.goTo = goTo;
        this.texts = texts;
        pinBox = new LabelledField(pin, texts.of("vault.sign.pin"));
        signerBox = new LabelledField(signer, texts.of("ui.shell.sign.by"));
        model.askedProperty().subscribe(this::refresh);
        texts.messagesProperty().subscribe(this::refresh);
    }

    @Override
    protected Node content() {
        Label title = Styled.wrapped("", "panel-title");
        title.textProperty().bind(texts.of("ui.shell.sign.title"));
        Label text = Styled.wrapped("");
        text.textProperty().bind(texts.of("ui.shell.sign.text"));
        signer.textProperty().bindBidirectional(model.signerProperty());
        signer.setOnAction(event -> model.sign());
        pin.setOnAction(event -> sign());
        model.wrongPinProperty().subscribe(words -> pinBox.say(words, true));
        sign.textProperty().bind(texts.of("ui.shell.sign.do"));
        sign.setOnAction(event -> sign());
        sign.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> !isByPin() && model.signerProperty().get().isBlank(),
                                model.askedProperty(),
                                model.signerProperty()));
        back.textProperty().bind(texts.of("ui.shell.sign.back"));
        back.setOnAction(event -> model.cancel());
        ScrollPane scroll = new ScrollPane(found);
        scroll.setFitToWidth(true);
        Named.name(scroll, texts.of("ui.shell.sign.found"));
        return new FormSheet(sign, back, title, text, scroll, signerBox, pinBox);
    }

    private void refresh() {
        Optional<Asked> asked = model.askedProperty().get();
        boolean opens = show(asked.isPresent());
        found.getChildren().clear();
        pin.clear();
        asked.ifPresent(this::show);
        if (opens) {
            focusFirst();
        }
    }

    private boolean isByPin() {
        return model.askedProperty().get().filter(Asked::byPin).isPresent();
    }

    private void sign() {
        if (isByPin()) {
            model.sign(Secrets.take(pin));
        } else {
            model.sign();
        }
    }

    private void focusFirst() {
        if (pinBox.isManaged()) {
            pin.requestFocus();
        } else {
            (signerBox.isManaged() ? signer : firstProblem()).requestFocus();
        }
    }

    /** The first way to something that stands in the way. */
    private Node firstProblem() {
        return found.getChildren().stream()
                .filter(Button.class::isInstance)
                .findFirst()
                .orElse(back);
    }

    private void show(Asked asked) {
        List<SignStop> stops = asked.review().stops();
        Styled.show(signerBox, asked.isFree() && !asked.byPin());
        Styled.show(pinBox, asked.isFree() && asked.byPin());
        Styled.show(sign, asked.isFree());
        unrecorded(asked.unrecorded());
        if (!stops.isEmpty()) {
            List<String> lines = stops.stream().map(stop -> stop.text(texts.language())).toList();
            found.getChildren()
                    .add(
                            new Notice(
                                    new Problem(
                                            "V-01",
                                            texts.now().get("ui.shell.sign.stopped"),
                                            lines)));
        }
        stops.forEach(this::offerToDrop);
        stops.forEach(this::offerToGo);
        carried(asked.file());
        add("ui.advice.check", asked.review().warnings().stream().map(this::warning).toList());
        add(
                "ui.shell.sign.missing",
                asked.review().assessment().missing().stream().map(this::missing).toList());
        if (found.getChildren().isEmpty()) {
            found.getChildren().add(Styled.wrapped(texts.now().get("ui.shell.sign.nothing")));
        }
        add("ui.shell.sign.coverage", List.of(Coverage.of(asked.file(), texts.now())));
    }

    /** A decision whose option is gone would else stand in the way for ever. */
    private void offerToDrop(SignStop stop) {
        if (stop instanceof SignStop.OptionGone(OptionKey option)) {
            Button drop =
                    new Button(
                            texts.now()
                                    .get("ui.shell.sign.drop", SignStop.name(texts.now(), option)));
            drop.setWrapText(true);
            drop.setOnAction(event -> {
                back.requestFocus();
                model.drop(option);
            });
            found.getChildren().add(drop);
        }
    }

    private String warning(Warning warning) {
        return PlaceWords.before(warning.pointer(), warning.text(), texts.now());
    }

    private String missing(Missing missing) {
        return missing.leg() == null
                ? missing.text()
                : texts.now()
                        .get("service.sign.sided", texts.now().of(missing.leg()), missing.text());
    }

    /** A link to where that is recorded which holds the signature back. */
    private void offerToGo(SignStop stop) {
        String place =
                switch (stop) {
                    case SignStop.RedFlagOpen(var code, var leg) -> FlagLines.place(code, leg);
                    case SignStop.AgainstAdvice(OptionKey option) -> Decisions.place(option);
                    case SignStop.Fault fault -> fault.pointer();
                    case SignStop.NoSigner _, SignStop.OptionGone _ -> "";
                };
        if (!place.isEmpty()) {
            link(stop.text(texts.language()), place);
        }
    }

    private void link(String words, String place) {
        Button go = new Button(texts.now().get("ui.shell.sign.goTo", words));
        go.setWrapText(true);
        go.setOnAction(event -> {
            model.cancel();
            goTo.accept(place);
        });
        found.getChildren().add(go);
    }

    /** What was typed and is not recorded, each with the way to its field. */
    private void unrecorded(List<WaitingInput> inputs) {
        add("ui.shell.sign.refusedInputs", inputs.stream().map(this::words).toList());
        inputs.forEach(each -> link(each.field(), each.pointer()));
    }

    private String words(WaitingInput input) {
        return texts.now().get("ui.shell.sign.input", input.field(), input.input());
    }

    /** What nobody has confirmed stops no signature. */
    private void carried(CaseFile file) {
        List<String> open = CarriedRows.open(file, texts.now());
        add("ui.shell.sign.carried", open);
        CarriedRows.firstOpen(file)
                .ifPresent(place -> link(texts.now().get("ui.entry.carried"), place));
    }

    private void add(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            found.getChildren().add(Styled.wrapped(texts.now().get(title), "section-title"));
            lines.forEach(line -> found.getChildren().add(Styled.wrapped(line, "reason-text")));
        }
    }
}
