package org.saphena.ui.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Answer;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Leg;
import org.saphena.clinical.PartialDate;
import org.saphena.clinical.PreviousTreatment;
import org.saphena.clinical.Side;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.editing.LegEdits;
import org.saphena.text.Messages;
import org.saphena.ui.control.Outcome;
import org.saphena.ui.control.SideBadge;
import org.saphena.ui.control.Styled;

/** Earlier treatments of the veins: side, procedure, target, year, and whether it stayed closed. */
final class TreatmentsBox extends VBox {
    private static final String FIELD = FieldId.visit(Section.HISTORY, "previousTreatments");
    static final String ENTRY = FieldId.entry(Section.HISTORY, "previousTreatments");

    private final EntryViewModel model;
    private final Messages messages;
    private final VBox list = Styled.styled(new VBox(), "entry-list");
    private final ComboBox<Side> side;
    private final ComboBox<Treatment> procedure;
    private final ComboBox<Target> target;
    private final ComboBox<Answer> closed;
    private final TextField year = new TextField();
    private final Label fault = Styled.wrapped("", "grid-message");
    private Optional<List<Placed>> shown = Optional.empty();

    /** A treatment with its leg. */
    private record Placed(Side side, PreviousTreatment treatment) {}

    TreatmentsBox(EntryViewModel model) {
        this.model = model;
        messages = model.texts().now();
        getStyleClass().add("entry-list");
        side = box("side", List.of(Side.values()), messages::of);
        procedure = box("procedure", ProcedureRows.procedures(), messages::of);
        target =
                box(
                        "target",
                        ProcedureRows.targets(),
                        each -> messages.get("ui.target." + each.code()));
        closed =
                box(
                        "closed",
                        List.of(Answer.values()),
                        each -> TreatmentWords.closed(each, messages));
        year.setPromptText(messages.get("ui.entry.treatments.year"));
        year.setAccessibleText(messages.get("ui.entry.treatments.year"));
        year.setPrefColumnCount(8);
        year.setOnAction(event -> add());
        fill(TreatmentEntry.parse(model.inputs().typed(ENTRY)));
        Stream.of(side, procedure, target, closed)
                .forEach(box -> box.valueProperty().subscribe((was, is) -> typed()));
        year.textProperty().subscribe((was, is) -> typed());
        Button add = new Button(messages.get("ui.entry.add"));
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(event -> add());
        FlowPane row = new FlowPane(side, procedure, target, year, closed, add);
        row.getStyleClass().add("entry-flow");
        row.setDisable(model.isReadOnly());
        ListKeys.add(this, this::addOrBegin);
        Styled.show(fault, false);
        getChildren().addAll(row, fault, list);
        refresh();
    }

    private <T> ComboBox<T> box(String key, List<T> values, Function<T, String> word) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable T value) {
                        return value == null ? "" : word.apply(value);
                    }

                    @Override
                    public T fromString(String text) {
                        throw new UnsupportedOperationException();
                    }
                });
        box.setPromptText(messages.get("ui.entry.treatments." + key));
        box.setAccessibleText(messages.get("ui.entry.treatments." + key));
        return box;
    }

    /** Adds what is chosen, or leads to where the choosing begins. */
    private void addOrBegin() {
        if (side.getValue() == null) {
            side.requestFocus();
        } else {
            add();
        }
    }

    private void add() {
        @Nullable Side leg = side.getValue();
        @Nullable Treatment what = procedure.getValue();
        @Nullable Target where = target.getValue();
        if (leg == null || what == null || where == null) {
            tell(messages.get("ui.entry.treatments.incomplete"));
            return;
        }
        try {
            PreviousTreatment treatment =
                    new PreviousTreatment(what, where, date(), isClosed(closed.getValue()));
            save(leg, list -> list.add(treatment));
        } catch (Unreadable e) {
            tell(messages.get(e.key(), year.getAccessibleText(), year.getText()));
        }
    }

    private @Nullable PartialDate date() {
        String text = year.getText().strip();
        LocalDate visit = model.draftProperty().get().consultation().date();
        return text.isEmpty() ? null : DateText.since(text, visit, messages.language());
    }

    private static @Nullable Boolean isClosed(@Nullable Answer answer) {
        return answer == null || answer == Answer.UNKNOWN ? null : answer == Answer.YES;
    }

    private void save(Side leg, Consumer<List<PreviousTreatment>> change) {
        Outcome outcome =
                model.apply(
                        FIELD,
                        year.getText(),
                        messages.get("ui.entry.history.treatments"),
                        file -> {
                            List<PreviousTreatment> changed =
                                    new ArrayList<>(treatments(file, leg));
                            change.accept(changed);
                            return LegEdits.field(leg, "previousTreatments", changed).apply(file);
                        });
        switch (outcome) {
            case Outcome.Written _ -> {
                fill(TreatmentEntry.EMPTY);
                model.leave();
            }
            case Outcome.Refused(String why) -> {
                model.inputs().forget(FIELD);
                tell(why);
            }
        }
    }

    /** Everything that is chosen and typed, as long as it is no entry of the list. */
    private void typed() {
        TreatmentEntry entry =
                new TreatmentEntry(
                        side.getValue(),
                        procedure.getValue(),
                        target.getValue(),
                        closed.getValue(),
                        year.getText());
        model.inputs().typing(ENTRY, entry.text());
        tell("");
    }

    private void fill(TreatmentEntry entry) {
        side.setValue(entry.side());
        procedure.setValue(entry.procedure());
        target.setValue(entry.target());
        closed.setValue(entry.closed());
        year.setText(entry.year());
    }

    private void tell(String text) {
        fault.setText(text);
        Styled.show(fault, !text.isEmpty());
    }

    private static List<PreviousTreatment> treatments(CaseFile file, Side side) {
        Leg leg = file.consultation().legs().of(side);
        return leg == null ? List.of() : leg.previousTreatments();
    }

    void refresh() {
        CaseFile file = model.draftProperty().get();
        List<Placed> now =
                Stream.of(Side.values())
                        .flatMap(leg ->
                                treatments(file, leg).stream().map(each -> new Placed(leg, each)))
                        .toList();
        if (shown.isEmpty() || !shown.get().equals(now)) {
            shown = Optional.of(now);
            list.getChildren().setAll(now.stream().map(this::line).toList());
        }
    }

    private Node line(Placed placed) {
        PreviousTreatment treatment = placed.treatment();
        String words = TreatmentWords.of(treatment, messages);
        Button remove =
                ListKeys.remover(
                        messages.get("ui.entry.remove", words),
                        model.isReadOnly(),
                        () -> {
                            save(placed.side(), all -> all.remove(treatment));
                            side.requestFocus();
                        });
        HBox line =
                new HBox(
                        new SideBadge(placed.side(), messages),
                        Styled.growing(Styled.wrapped(words)),
                        remove);
        line.getStyleClass().add("entry-row");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
