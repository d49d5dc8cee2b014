package org.saphena.ui.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Side;
import org.saphena.reasoning.Assessment;
import org.saphena.text.Messages;
import org.saphena.ui.control.CellState;
import org.saphena.ui.control.GridCell;
import org.saphena.ui.control.GridColumn;
import org.saphena.ui.control.GridModel;
import org.saphena.ui.control.GridRow;
import org.saphena.ui.control.Outcome;

/** A grid of fields over the draft. */
final class FieldGrid implements GridModel {
    private final EntryViewModel model;
    private final Messages messages;
    private final List<GridColumn> columns;
    private final List<FieldRow> rows;
    private final Rest rest;

    FieldGrid(EntryViewModel model, List<GridColumn> columns, List<FieldRow> rows, Rest rest) {
        this.model = model;
        this.messages = model.texts().now();
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
        this.rest = rest;
    }

    /** One column for each leg. */
    static List<GridColumn> legs(double em) {
        return List.of(
                new GridColumn(Optional.of(Side.RIGHT), "", em),
                new GridColumn(Optional.of(Side.LEFT), "", em));
    }

    /** One column that belongs to the person. */
    static List<GridColumn> person(double em) {
        return List.of(new GridColumn(Optional.empty(), "", em));
    }

    @Override
    public List<GridRow> rows() {
        return rows.stream().map(FieldRow::head).toList();
    }

    @Override
    public List<GridColumn> columns() {
        return columns;
    }

    @Override
    public @Nullable GridCell cell(int row, int column) {
        Field field = field(row, column);
        if (field == null) {
            return null;
        }
        Optional<Refusal> refusal = model.refusal(field.id());
        Field.Shown shown = shown(field);
        CellState state =
                refusal.isPresent()
                        ? CellState.REFUSED
                        : shown.text().isEmpty()
                                ? CellState.EMPTY
                                : shown.grouped() ? CellState.GROUP_ENTRY : CellState.RECORDED;
        String text = refusal.map(Refusal::input).orElse(shown.text());
        return new GridCell(
                field.kind(),
                shown.input(),
                text.isEmpty() ? "·" : text,
                state,
                spoken(row, column),
                refusal.map(Refusal::message).orElse(""),
                field.choices(),
                refusal.isPresent() ? Optional.empty() : shown.vein());
    }

    private Field.Shown shown(Field field) {
        Assessment answer = model.assessmentProperty().get().orElse(null);
        return field.show().apply(model.draftProperty().get(), answer);
    }

    /** Side, row, and everything that the row says about that side, the cell's own value first. */
    private String spoken(int row, int column) {
        List<String> parts = new ArrayList<>();
        columns.get(column).side().ifPresent(side -> parts.add(messages.of(side)));
        parts.add(rows.get(row).head().name());
        parts.add(saying(Objects.requireNonNull(field(row, column))));
        for (int other = 0; other < columns.size(); other++) {
            Field field = field(row, other);
            boolean sameLeg = columns.get(other).side().equals(columns.get(column).side());
            if (other != column && sameLeg && field != null && !shown(field).text().isEmpty()) {
                parts.add(saying(field));
            }
        }
        return String.join(", ", parts);
    }

    private String saying(Field field) {
        Field.Shown shown = shown(field);
        Optional<Refusal> refusal = model.refusal(field.id());
        if (refusal.isPresent()) {
            return messages.get("ui.entry.refused", field.label(), refusal.get().input()).strip();
        }
        String word = shown.word().isEmpty() ? shown.text() : shown.word();
        String value = word.isEmpty() ? messages.get("ui.entry.empty") : word;
        String unit = word.isEmpty() ? "" : field.unit();
        return String.join(" ", List.of(field.label(), value, unit)).strip();
    }

    private @Nullable Field field(int row, int column) {
        List<@Nullable Field> fields = rows.get(row).fields();
        return column < fields.size() ? fields.get(column) : null;
    }

    @Override
    public Outcome write(int row, int column, String input) {
        Field field = Objects.requireNonNull(field(row, column));
        String place = rows.get(row).head().name();
        try {
            return model.apply(field.id(), input, place, field.write().apply(input));
        } catch (Unreadable unreadable) {
            return model.refuse(field.id(), input, messages.get(unreadable.key(), place, input));
        }
    }

    @Override
    public void restore(int row, int column) {
        model.forget(Objects.requireNonNull(field(row, column)).id());
    }

    @Override
    public Outcome rest(int column) {
        return rest.action().run(columns.get(column).side());
    }

    @Override
    public String restName() {
        return rest.name();
    }
}
