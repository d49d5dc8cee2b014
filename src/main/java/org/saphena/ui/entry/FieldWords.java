package org.saphena.ui.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Range;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.Warning;
import org.saphena.text.Messages;
import org.saphena.ui.control.CellKind;
import org.saphena.ui.control.CellState;
import org.saphena.ui.control.GridColumn;

/** What is said about the cells of a grid: aloud, below the grid and in the name of a change. */
final class FieldWords {
    /** The sections that hold what the patient is asked. */
    private static final Set<String> ASKED =
            Set.of(Section.SYMPTOMS.code(), Section.HISTORY.code());

    private final EntryViewModel model;
    private final Messages messages;
    private final List<GridColumn> columns;
    private final List<FieldRow> rows;

    FieldWords(EntryViewModel model, List<GridColumn> columns, List<FieldRow> rows) {
        this.model = model;
        messages = model.texts().now();
        this.columns = columns;
        this.rows = rows;
    }

    /** The field in words, side first. */
    String place(int row, int column) {
        String name = rows.get(row).head().name();
        Field field = Objects.requireNonNull(rows.get(row).field(column));
        String side =
                columns.get(column)
                        .side()
                        .map(each -> messages.get("ui.entry.side." + each.code()) + " ")
                        .orElse("");
        return (side + name + " " + field.label()).strip();
    }

    CellState state(Field field, Field.Shown shown, String note) {
        if (model.inputs().refusal(field.id()).isPresent()) {
            return CellState.REFUSED;
        }
        if (shown.locked()) {
            return CellState.LOCKED;
        }
        if (shown.before().isPresent()) {
            return CellState.RECALLED;
        }
        if (shown.text().isEmpty()) {
            return CellState.EMPTY;
        }
        if (!note.isEmpty()) {
            return CellState.DOUBTFUL;
        }
        return shown.grouped() ? CellState.GROUP_ENTRY : CellState.RECORDED;
    }

    /** What the field says about itself, and what the answer warns about. */
    String note(Field field, Field.Shown shown) {
        if (shown.input().isEmpty() && shown.note().isEmpty()) {
            return "";
        }
        String pointer = FieldId.pointer(field.id());
        List<Warning> all =
                model.assessmentProperty().get().map(Assessment::warnings).orElse(List.of());
        String warnings =
                all.stream()
                        .filter(warning -> warning.pointer().equals(pointer))
                        .map(Warning::text)
                        .collect(Collectors.joining(" "));
        return String.join(" ", List.of(shown.note(), warnings)).strip();
    }

    /** What was typed, and how the change is called: by the value as it then stands. */
    static Typed typed(Field field, String input, String place) {
        return new Typed(
                field.id(),
                input,
                place,
                after -> input.isEmpty() ? place : named(field, input, place, after),
                field.kind().isText());
    }

    private static String named(Field field, String input, String place, CaseFile after) {
        String word = field.word(input);
        if (field.kind() == CellKind.CHIPS
                || field.kind() == CellKind.STATUS && !word.equals(input)) {
            return place + " " + word;
        }
        Field.Shown shown = field.show().apply(after, null);
        String value = shown.word().isEmpty() ? shown.text() : shown.word();
        String unit = field.range().map(Range::unit).orElse("");
        return unit.isEmpty()
                ? place + " " + value
                : place.replace(", " + unit, "") + " " + value + " " + unit;
    }

    /**
     * What is to be known about an accepted value: that it is unusual, or what went with the one
     * before.
     *
     * @param before the draft before it was written
     */
    String afterwards(Field field, String input, CaseFile before) {
        return field.kind() == CellKind.STATUS
                ? new DroppedWords(messages).between(field, before, model.draftProperty().get())
                : softNote(field, input);
    }

    private String softNote(Field field, String input) {
        Optional<Range> range = field.range();
        if (range.isEmpty() || !input.matches("-?\\d*\\.?\\d+")) {
            return "";
        }
        List<Range.Bound> met = range.get().warnings(new BigDecimal(input));
        return met.isEmpty()
                ? ""
                : messages.get(
                        "ui.grid.unusual",
                        (input + " " + range.get().unit()).strip(),
                        met.getFirst());
    }

    /** That nobody asked or looked, or that nothing is recorded. */
    String blank(Field field) {
        return switch (field.kind()) {
            case CODE, TEN, CHIPS ->
                    messages.get(
                            ASKED.contains(FieldId.section(field.id()))
                                    ? "ui.entry.notAsked"
                                    : "ui.entry.empty");
            case STATUS -> messages.get("ui.notExamined");
            case NUMBER, DATE, TEXT, PROSE -> messages.get("ui.entry.empty");
        };
    }

    /** Set for many at once, and not accepted yet. */
    boolean isTicked(Field field, Field.Shown shown) {
        return !model.progress().markOf(field.id()).isEmpty() && !shown.text().isEmpty();
    }

    /** Side, row, and everything that the row says about that side, the cell's own value first. */
    String spoken(int row, int column, List<Field.@Nullable Shown> shown) {
        List<String> parts = new ArrayList<>();
        columns.get(column).side().ifPresent(side -> parts.add(messages.of(side)));
        parts.add(rows.get(row).head().name());
        parts.add(
                saying(
                        Objects.requireNonNull(rows.get(row).field(column)),
                        Objects.requireNonNull(shown.get(column))));
        for (int other = 0; other < columns.size(); other++) {
            Field field = rows.get(row).field(other);
            Field.Shown now = shown.get(other);
            boolean sameLeg = columns.get(other).side().equals(columns.get(column).side());
            if (other != column
                    && sameLeg
                    && field != null
                    && now != null
                    && !now.text().isEmpty()) {
                parts.add(saying(field, now));
            }
        }
        return String.join(", ", parts);
    }

    private String saying(Field field, Field.Shown shown) {
        Optional<Refusal> refusal = model.inputs().refusal(field.id());
        if (refusal.isPresent()) {
            return messages.get("ui.entry.refused", field.label(), field.refused(refusal.get()))
                    .strip();
        }
        String word = shown.word().isEmpty() ? shown.text() : shown.word();
        String value = word.isEmpty() ? blank(field) : word;
        String unit = word.isEmpty() ? "" : field.unit();
        String group = shown.grouped() ? ", " + messages.get("ui.entry.grouped") : "";
        String before = shown.before().map(earlier -> ", " + earlier.spoken()).orElse("");
        return String.join(" ", List.of(field.label(), value, unit)).strip() + group + before;
    }
}
