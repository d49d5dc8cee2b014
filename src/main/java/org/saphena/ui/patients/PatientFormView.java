package org.saphena.ui.patients;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.saphena.clinical.Sex;
import org.saphena.storage.PatientKey;
import org.saphena.storage.PatientLine;
import org.saphena.text.Formats;
import org.saphena.ui.control.Card;
import org.saphena.ui.control.LabelledField;
import org.saphena.ui.control.Notices;
import org.saphena.ui.control.Segmented;
import org.saphena.ui.control.Styled;
import org.saphena.ui.patients.PatientFormViewModel.Faults;
import org.saphena.ui.support.PatientWords;
import org.saphena.ui.support.Texts;

/**
 * The form with who a patient is, for a new one and to correct one, with those who may be the same
 * one below it.
 */
public final class PatientFormView extends ScrollPane {
    private final PatientFormViewModel model;
    private final Texts texts;
    private final Consumer<PatientKey> open;
    private final TextField first;
    private final LabelledField family;
    private final LabelledField born;
    private final LabelledField number;
    private final Label sexFault = Styled.wrapped("", "field-message", "wrong");
    private final VBox similar = Styled.styled(new VBox(), "similar");

    public PatientFormView(
            PatientFormViewModel model, Texts texts, Consumer<PatientKey> open, Runnable cancel) {
        this.model = model;
        this.texts = texts;
        this.open = open;
        first = field(model.familyNameProperty());
        family = new LabelledField(first, texts.of("ui.patients.new.family"));
        LabelledField given =
                new LabelledField(
                        field(model.givenNameProperty()), texts.of("ui.patients.new.given"));
        LabelledField own =
                new LabelledField(
                        field(model.nativeNameProperty()), texts.of("ui.patients.new.native"));
        TextField date = field(model.birthDateProperty());
        date.promptTextProperty().bind(texts.of("ui.patients.new.born.prompt"));
        born = new LabelledField(date, texts.of("ui.patients.new.born"));
        number =
                new LabelledField(
                        field(model.numberProperty()), texts.of("ui.patients.new.number"));
        Card card = new Card();
        Notices problems = new Notices(model.problemProperty());
        card.fill(
                family,
                given,
                own,
                born,
                sexes(),
                number,
                similar,
                new CorrectionNote(model, texts),
                problems,
                buttons(cancel));
        card.getStyleClass().add("form");
        setContent(Styled.styled(new StackPane(card), "door-room"));
        setFitToWidth(true);
        setFocusTraversable(false);
        model.knownProperty()
                .subscribe(now ->
                        card.title().textProperty().bind(texts.of(key(now.isPresent(), "title"))));
        model.faultsProperty().subscribe(this::tell);
        model.birthDateProperty().subscribe(this::echo);
        model.similarProperty().subscribe(this::showSimilar);
        texts.messagesProperty().subscribe(this::tell);
        tell();
    }

    private static String key(boolean known, String what) {
        return (known ? "ui.patients.correct." : "ui.patients.new.") + what;
    }

    private static TextField field(StringProperty value) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private VBox sexes() {
        Label name = Styled.wrapped("", "field-name");
        name.textProperty().bind(texts.of("ui.patients.new.sex"));
        Segmented choices = new Segmented();
        for (Sex sex : Sex.values()) {
            ToggleButton choice = new ToggleButton();
            choice.textProperty().bind(texts.messagesProperty().map(now -> now.of(sex)));
            choice.setOnAction(event -> choose(choice, sex));
            choice.addEventFilter(
                    KeyEvent.KEY_PRESSED,
                    event -> {
                        if (event.getCode() == KeyCode.ENTER) {
                            choose(choice, sex);
                            model.save();
                            event.consume();
                        }
                    });
            model.sexProperty().subscribe(now -> choice.setSelected(now.equals(Optional.of(sex))));
            choices.getChildren().add(choice);
        }
        return Styled.styled(new VBox(name, choices, sexFault), "labelled-field");
    }

    private void choose(ToggleButton choice, Sex sex) {
        model.sexProperty().set(Optional.of(sex));
        choice.setSelected(true);
    }

    private FlowPane buttons(Runnable cancel) {
        Button save = Styled.styled(new Button(), Styles.ACCENT);
        save.setDefaultButton(true);
        model.knownProperty()
                .subscribe(now -> save.textProperty().bind(texts.of(key(now.isPresent(), "save"))));
        save.setOnAction(event -> model.save());
        Button back = new Button();
        back.textProperty().bind(texts.of("ui.patients.new.cancel"));
        back.setOnAction(event -> cancel.run());
        return Styled.styled(new FlowPane(save, back), "buttons");
    }

    private void tell() {
        Faults faults = model.faultsProperty().get();
        family.say(words(faults.name()), true);
        number.say(words(faults.number()), true);
        sexFault.setText(words(faults.sex()));
        Styled.show(sexFault, !faults.sex().isEmpty());
        echo();
        showSimilar(model.similarProperty().get());
    }

    /** Says how a birth date was understood. */
    private void echo() {
        String understood =
                model.born().map(date -> Formats.date(date, texts.language())).orElse("");
        boolean wrong = understood.isEmpty() && !model.faultsProperty().get().birthDate().isEmpty();
        born.say(wrong ? words(model.faultsProperty().get().birthDate()) : understood, wrong);
    }

    private String words(String key) {
        return key.isEmpty() ? "" : texts.now().get(key);
    }

    private void showSimilar(List<PatientLine> lines) {
        similar.getChildren().clear();
        Styled.show(similar, !lines.isEmpty());
        if (lines.isEmpty()) {
            return;
        }
        PatientWords words = new PatientWords(texts.now(), model.today());
        similar.getChildren().add(Styled.wrapped(texts.now().get(similarKey()), "section-title"));
        for (PatientLine line : lines) {
            Button button = new Button(words.spoken(line.stored().patient()));
            button.setWrapText(true);
            button.setMinHeight(USE_PREF_SIZE);
            button.setOnAction(event -> open.accept(line.stored().key()));
            similar.getChildren().add(button);
        }
    }

    private String similarKey() {
        return model.knownProperty().get().isPresent()
                ? "ui.patients.correct.similar"
                : "ui.patients.similar";
    }

    /** Where typing starts. */
    public void focusFirst() {
        first.requestFocus();
    }
}
