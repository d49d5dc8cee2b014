package org.saphena.ui.entry;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.OptionKey;
import org.saphena.editing.Edit;
import org.saphena.text.Formats;
import org.saphena.text.Messages;
import org.saphena.ui.control.Card;
import org.saphena.ui.control.CodeGrid;
import org.saphena.ui.control.Outcome;
import org.saphena.ui.control.Styled;

/** The decisions: one line for each option, and below it the words about the present line. */
final class PlanView implements SectionView {
    private static final double NAME_EM = 27;

    private final EntryViewModel model;
    private final Messages messages;
    private final VBox column = Styled.styled(new VBox(), "entry-column");
    private final ScrollPane scroll = new ScrollPane(column);
    private final BorderPane all = new BorderPane(scroll);
    private final TextField extent = new TextField();
    private final TextField day = new TextField();
    private final TextField note = new TextField();
    private final Label about = Styled.wrapped("", "section-title");
    private final Label fault = Styled.wrapped("", "grid-message");
    private List<PlanGrid.Line> shown = List.of();
    private Optional<PlanGrid> plan = Optional.empty();
    private Optional<CodeGrid> grid = Optional.empty();
    private int row;

    PlanView(EntryViewModel model) {
        this.model = model;
        messages = model.texts().now();
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setAccessibleText(messages.get("ui.entry.section.plan"));
        field(extent, "extent", text -> plan().extent(line(), text.isEmpty() ? null : text));
        field(day, "on", this::onDay);
        field(note, "note", text -> plan().change(line(), null, null, text));
        refresh();
    }

    private Edit onDay(String text) {
        return plan().on(
                        line(),
                        text.isEmpty()
                                ? null
                                : DateText.parse(
                                        text,
                                        model.draftProperty().get().consultation().date(),
                                        messages.language()));
    }

    private PlanGrid plan() {
        return plan.orElseThrow();
    }

    private PlanGrid.Line line() {
        return plan().lines().get(row);
    }

    private void field(TextField field, String key, Function<String, Edit> edit) {
        field.setAccessibleText(messages.get("ui.entry.plan." + key));
        field.setEditable(!model.isReadOnly());
        field.setOnAction(event -> store(field, key, edit));
        field.focusedProperty()
                .subscribe((was, is) -> {
                    if (!is && !field.getText().equals(stored(key))) {
                        store(field, key, edit);
                    }
                });
    }

    private void store(TextField field, String key, Function<String, Edit> edit) {
        String text = field.getText().strip();
        String id = PlanGrid.id(line().key(), key);
        String place = messages.get("ui.entry.plan." + key);
        Outcome outcome;
        try {
            outcome = model.apply(id, text, place, edit.apply(text));
        } catch (Unreadable unreadable) {
            outcome = model.refuse(id, text, messages.get(unreadable.key(), place, text));
        }
        String why = outcome instanceof Outcome.Refused(String message) ? message : "";
        fault.setText(why);
        Styled.show(fault, !why.isEmpty());
        model.leave();
    }

    private String stored(String key) {
        if (plan.isEmpty() || plan().lines().isEmpty()) {
            return "";
        }
        CaseFile file = model.draftProperty().get();
        Optional<Refusal> refused = model.refusal(PlanGrid.id(line().key(), key));
        return refused.map(Refusal::input).orElse(text(PlanGrid.decided(file, line().key()), key));
    }

    private String text(@Nullable OptionDecision decided, String key) {
        if (decided == null) {
            return "";
        }
        String text =
                switch (key) {
                    case "extent" -> decided.extent();
                    case "note" -> decided.note();
                    default ->
                            decided.on() == null
                                    ? null
                                    : Formats.date(decided.on(), messages.language());
                };
        return text == null ? "" : text;
    }

    @Override
    public Node node() {
        return all;
    }

    @Override
    public void refresh() {
        List<PlanGrid.Line> now =
                PlanGrid.lines(model.assessmentProperty().get(), model.draftProperty().get());
        if (plan.isEmpty() || !now.equals(shown)) {
            build(now);
        } else {
            grid.ifPresent(CodeGrid::refresh);
        }
        fill();
    }

    /** A new answer may bring other lines: the focus stays on the option where it was. */
    private void build(List<PlanGrid.Line> now) {
        boolean focused = grid.filter(CodeGrid::isFocusWithin).isPresent();
        int kept = shown.isEmpty() ? 0 : Math.max(0, keys(now).indexOf(shown.get(row).key()));
        shown = now;
        row = kept;
        PlanGrid made = new PlanGrid(model);
        plan = Optional.of(made);
        grid = Optional.empty();
        if (now.isEmpty()) {
            column.getChildren().setAll(Styled.wrapped(messages.get("ui.entry.plan.none")));
            all.setBottom(null);
            return;
        }
        String title = messages.get("ui.entry.plan.options");
        CodeGrid drawn = new CodeGrid(made.grid(), messages, title, NAME_EM, false);
        drawn.setOnLeave(model::leave);
        drawn.setOnCell((at, columnIndex) -> {
            row = at;
            fill();
        });
        grid = Optional.of(drawn);
        column.getChildren().setAll(card(title, drawn), card("", details()));
        all.setBottom(Styled.styled(new StackPane(drawn.help()), "help-bar"));
        drawn.selectRow(kept);
        if (focused) {
            drawn.focusCell();
        }
    }

    private static List<OptionKey> keys(List<PlanGrid.Line> lines) {
        return lines.stream().map(PlanGrid.Line::key).toList();
    }

    private static Card card(String title, Node content) {
        Card card = new Card(content);
        card.title().setText(title);
        Styled.show(card.title().getParent(), !title.isEmpty());
        return card;
    }

    private Node details() {
        GridPane form = Styled.styled(new GridPane(), "entry-form");
        addLine(form, 0, "extent", extent);
        addLine(form, 1, "on", day);
        addLine(form, 2, "note", note);
        return Styled.styled(new VBox(about, form, fault), "entry-list");
    }

    private void addLine(GridPane form, int at, String key, TextField field) {
        Label label = Styled.label(messages.get("ui.entry.plan." + key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(field);
        GridPane.setHgrow(field, Priority.ALWAYS);
        form.addRow(at, label, field);
    }

    private void fill() {
        if (plan().lines().isEmpty()) {
            return;
        }
        about.setText(
                messages.get("ui.leg." + line().key().leg().code())
                        + ": "
                        + messages.of(line().key().treatment()));
        fillField(extent, "extent");
        fillField(day, "on");
        fillField(note, "note");
    }

    private void fillField(TextField field, String key) {
        if (!field.isFocused()) {
            field.setText(stored(key));
        }
        Styled.show(fault, !fault.getText().isEmpty());
    }

    @Override
    public void focusFirst() {
        grid.ifPresent(CodeGrid::focusCell);
    }
}
