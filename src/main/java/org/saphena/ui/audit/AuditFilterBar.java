package org.saphena.ui.audit;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.saphena.storage.AccountKey;
import org.saphena.storage.AuditEvent;
import org.saphena.storage.AuditOutcome;
import org.saphena.ui.control.LabelledField;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Texts;

/** What is looked for: who, what, about whom, and when. */
final class AuditFilterBar extends FlowPane {
    private static final double FIELD_EM = 13;

    private final Texts texts;
    private final Consumer<AuditQuery> find;
    private final ComboBox<Named<AccountKey>> person = new ComboBox<>();
    private final ComboBox<Named<AuditEvent>> event = new ComboBox<>();
    private final ComboBox<Named<AuditOutcome>> outcome = new ComboBox<>();
    private final TextField patient = new TextField();
    private final TextField from = new TextField();
    private final TextField to = new TextField();

    /** A choice with its name; an empty one is any. */
    private record Named<T>(Optional<T> value, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    AuditFilterBar(Texts texts, Consumer<AuditQuery> find) {
        this.texts = texts;
        this.find = find;
        getStyleClass().add("buttons");
        setRowValignment(VPos.BOTTOM);
        from.promptTextProperty().bind(texts.of("vault.audit.day.prompt"));
        to.promptTextProperty().bind(texts.of("vault.audit.day.prompt"));
        Button search =
                Styled.styled(Styled.button(texts, "vault.audit.find", this::find), Styles.ACCENT);
        for (TextField field : List.of(patient, from, to)) {
            field.setOnAction(pressed -> find());
        }
        getChildren()
                .addAll(
                        box(person, "vault.audit.person"),
                        box(event, "vault.audit.what"),
                        box(outcome, "vault.audit.outcome"),
                        box(patient, "vault.audit.patient"),
                        box(from, "vault.audit.from"),
                        box(to, "vault.audit.to"),
                        search);
    }

    private LabelledField box(Control field, String key) {
        LabelledField box = new LabelledField(field, texts.of(key));
        box.setStyle("-fx-pref-width: " + FIELD_EM + "em;");
        return box;
    }

    /** Offers these people, and all actions in the present language; what was chosen stays. */
    void offer(Map<AccountKey, String> people) {
        List<Named<AccountKey>> persons = new ArrayList<>();
        persons.add(new Named<>(Optional.empty(), texts.now().get("vault.audit.any")));
        people.forEach((key, name) -> persons.add(new Named<>(Optional.of(key), name)));
        fill(person, persons);
        List<Named<AuditEvent>> events = new ArrayList<>();
        Arrays.stream(AuditEvent.values())
                .map(each -> new Named<>(Optional.of(each), texts.now().of(each)))
                .sorted(Comparator.comparing(Named::name))
                .forEach(events::add);
        events.addFirst(new Named<>(Optional.empty(), texts.now().get("vault.audit.any")));
        fill(event, events);
        List<Named<AuditOutcome>> outcomes = new ArrayList<>();
        outcomes.add(new Named<>(Optional.empty(), texts.now().get("vault.audit.any")));
        for (AuditOutcome each : AuditOutcome.values()) {
            outcomes.add(new Named<>(Optional.of(each), texts.now().of(each)));
        }
        fill(outcome, outcomes);
    }

    private static <T> void fill(ComboBox<Named<T>> box, List<Named<T>> choices) {
        Optional<T> before = chosen(box);
        box.getItems().setAll(choices);
        box.setValue(
                choices.stream()
                        .filter(choice -> choice.value().equals(before))
                        .findFirst()
                        .orElse(choices.getFirst()));
    }

    private static <T> Optional<T> chosen(ComboBox<Named<T>> box) {
        return Optional.ofNullable(box.getValue()).flatMap(Named::value);
    }

    private void find() {
        find.accept(
                new AuditQuery(
                        chosen(person),
                        chosen(event),
                        chosen(outcome),
                        patient.getText(),
                        from.getText(),
                        to.getText()));
    }

    void focusFirst() {
        person.requestFocus();
    }

    void clear() {
        patient.clear();
        from.clear();
        to.clear();
        person.setValue(null);
        event.setValue(null);
        outcome.setValue(null);
    }
}
