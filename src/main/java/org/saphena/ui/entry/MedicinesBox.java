package org.saphena.ui.entry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.saphena.clinical.Answer;
import org.saphena.clinical.DrugClass;
import org.saphena.clinical.Medication;
import org.saphena.editing.VisitEdits;
import org.saphena.text.Messages;
import org.saphena.ui.control.Outcome;
import org.saphena.ui.control.Styled;

/** The medicines by name, each with the classes that the rules will see in it. */
final class MedicinesBox extends VBox {
    private static final String FIELD = FieldId.visit(Section.HISTORY, "medications/present");

    private static final String ENTRY = FieldId.entry(Section.HISTORY, "medications");

    private final EntryViewModel model;
    private final Messages messages;
    private final VBox list = Styled.styled(new VBox(), "entry-list");
    private final TextField name = new TextField();
    private final Label fault = Styled.wrapped("", "grid-message");
    private Optional<List<Medication>> shown = Optional.empty();

    MedicinesBox(EntryViewModel model) {
        this.model = model;
        messages = model.texts().now();
        getStyleClass().add("entry-list");
        name.setPromptText(messages.get("ui.entry.medicines.prompt"));
        name.setAccessibleText(messages.get("ui.entry.medicines.name"));
        name.setText(model.inputs().typed(ENTRY));
        name.textProperty().subscribe((was, is) -> typed(is));
        name.setOnAction(event -> add());
        Button add = new Button(messages.get("ui.entry.add"));
        add.setOnAction(event -> add());
        add.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(Styled.growing(name), add);
        row.getStyleClass().add("entry-row");
        Styled.show(fault, false);
        name.setDisable(model.isReadOnly());
        add.setDisable(model.isReadOnly());
        getChildren().addAll(row, fault, list);
        ListKeys.add(this, name::requestFocus);
        refresh();
    }

    private void typed(String text) {
        model.inputs().typing(ENTRY, text);
        tell("");
    }

    private void tell(String why) {
        fault.setText(why);
        Styled.show(fault, !why.isEmpty());
    }

    private void add() {
        String text = name.getText().strip();
        if (text.isEmpty()) {
            return;
        }
        Outcome outcome =
                model.apply(
                        FIELD,
                        text,
                        messages.get("ui.entry.medicines.name"),
                        file ->
                                VisitEdits.medication(new Medication(text), Answer.YES)
                                        .apply(file));
        switch (outcome) {
            case Outcome.Written _ -> name.clear();
            case Outcome.Refused(String why) -> {
                model.inputs().forget(FIELD);
                tell(why);
            }
        }
        model.leave();
    }

    void refresh() {
        List<Medication> now = model.draftProperty().get().consultation().medications().present();
        if (shown.isEmpty() || !shown.get().equals(now)) {
            shown = Optional.of(now);
            list.getChildren().setAll(now.stream().map(this::line).toList());
        }
    }

    private Node line(Medication medicine) {
        Optional<Set<DrugClass>> classes = model.medicines().classesOf(medicine.name());
        String echo =
                classes.map(known ->
                                known.stream()
                                        .sorted()
                                        .map(messages::of)
                                        .collect(Collectors.joining(", ")))
                        .orElse(messages.get("ui.entry.medicines.unknown"));
        Label text = Styled.wrapped(medicine.name() + " – " + echo);
        if (classes.isEmpty()) {
            text.getStyleClass().add("warn-text");
        }
        Button remove =
                ListKeys.remover(
                        messages.get("ui.entry.remove", medicine.name()),
                        model.isReadOnly(),
                        () -> {
                            model.apply(
                                    FIELD,
                                    "",
                                    medicine.name(),
                                    VisitEdits.medication(medicine, null));
                            name.requestFocus();
                        });
        HBox line = new HBox(Styled.growing(text), remove);
        line.getStyleClass().add("entry-row");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
