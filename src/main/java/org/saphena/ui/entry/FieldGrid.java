package org.saphena.ui.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Range;
import org.saphena.clinical.Side;
import org.saphena.editing.Edit;
import org.saphena.reasoning.Assessment;
import org.saphena.text.Messages;
import org.saphena.ui.control.CellKind;
import org.saphena.ui.control.Doubt;
import org.saphena.ui.control.GridAction;
import org.saphena.ui.control.GridCell;
import org.saphena.ui.control.GridColumn;
import org.saphena.ui.control.GridKey;
import org.saphena.ui.control.GridModel;
import org.saphena.ui.control.GridRow;
import org.saphena.ui.control.Outcome;

/** A grid of fields over the draft. */
final class FieldGrid implements GridModel {
    private final EntryViewModel model;
    private final Messages messages;
    private final List<GridColumn> columns;
    private final List<FieldRow> rows;
    private final List<GridRow> heads;
    private final DrawnCells drawn;
    private final List<Bulk> bulks;
    private final FieldWords words;

    FieldGrid(EntryViewModel model, List<GridColumn> columns, List<FieldRow> rows, Bulk... bulks) {
        this.model = model;
        this.messages = model.texts().now();
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
        heads = this.rows.stream().map(FieldRow::head).toList();
        drawn = new DrawnCells(model, this::draw);
        this.bulks = List.of(bulks);
        words = new FieldWords(model, this.columns, this.rows);
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
        return heads;
    }

    @Override
    public List<GridColumn> columns() {
        return columns;
    }

    /** The rows with their fields. */
    List<FieldRow> fieldRows() {
        return rows;
    }

    /** A field in words, side first. */
    String place(int row, int column) {
        return words.place(row, column);
    }

    /** Where in the case file the value of a cell stands. */
    Optional<String> pointer(int row, int column) {
        return Optional.ofNullable(field(row, column)).map(field -> FieldId.pointer(field.id()));
    }

    /** Draws every cell anew: something that is no part of the draft shows in them otherwise. */
    void redraw() {
        drawn.forget();
    }

    @Override
    public @Nullable GridCell cell(int row, int column) {
        return drawn.at(row, column);
    }

    private List<@Nullable GridCell> draw(int row) {
        List<Field.@Nullable Shown> shown = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            Field field = field(row, column);
            shown.add(field == null ? null : shown(field));
        }
        List<@Nullable GridCell> cells = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            Field field = field(row, column);
            Field.Shown now = shown.get(column);
            cells.add(
                    field == null || now == null
                            ? null
                            : cell(field, column, now, words.spoken(row, column, shown)));
        }
        return cells;
    }

    private Field.Shown shown(Field field) {
        Assessment answer = model.assessmentProperty().get().orElse(null);
        return field.show().apply(model.draftProperty().get(), answer);
    }

    private GridCell cell(Field field, int column, Field.Shown shown, String spoken) {
        Optional<Refusal> refusal = model.inputs().refusal(field.id());
        String note = refusal.map(Refusal::message).orElseGet(() -> words.note(field, shown));
        String text =
                refusal.map(field::refused)
                        .orElseGet(() ->
                                shown.before().map(Field.Recalled::text).orElse(shown.text()));
        boolean closed = shown.locked() || closed(field).isPresent();
        return new GridCell(
                field.kind(),
                shown.input(),
                text.isEmpty() ? blank(field, column, shown) : text,
                words.state(field, shown, note),
                spoken,
                note,
                closed ? List.of() : field.choices(),
                refusal.isPresent() ? Optional.empty() : shown.vein(),
                refusal.filter(Refusal::waits).map(Refusal::input).orElse(shown.proposal()),
                words.isTicked(field, shown),
                closed ? Optional.empty() : field.range());
    }

    /** That nothing is recorded: in words, or as a dash where they have no room. */
    private String blank(Field field, int column, Field.Shown shown) {
        if (shown.locked()) {
            return messages.get("ui.scan.notJudged");
        }
        return isFirst(column) && columns.get(column).hasRoomForWords()
                ? words.blank(field)
                : GridCell.DASH;
    }

    /** What stands further to the right is asked only where the first column says yes. */
    private boolean isFirst(int column) {
        return column == 0 || !columns.get(column - 1).side().equals(columns.get(column).side());
    }

    private @Nullable Field field(int row, int column) {
        return rows.get(row).field(column);
    }

    @Override
    public Outcome write(int row, int column, String input) {
        Field field = Objects.requireNonNull(field(row, column));
        Optional<String> closed = closed(field);
        if (closed.isPresent()) {
            return new Outcome.Refused(closed.get());
        }
        Field.Shown now = shown(field);
        if (now.locked()) {
            return new Outcome.Refused(now.note());
        }
        String place = words.place(row, column);
        CaseFile before = model.draftProperty().get();
        try {
            Edit edit = field.write().apply(input);
            Outcome outcome = model.apply(FieldWords.typed(field, input, place), edit);
            return outcome instanceof Outcome.Written
                    ? new Outcome.Written(words.afterwards(field, input, before))
                    : outcome;
        } catch (Unreadable unreadable) {
            return model.inputs()
                    .refuse(field.id(), input, messages.get(unreadable.key(), place, input));
        }
    }

    @Override
    public Optional<Doubt> doubt(int row, int column, String input) {
        Field field = Objects.requireNonNull(field(row, column));
        Optional<Range> range = field.range();
        return field.kind() != CellKind.NUMBER || range.isEmpty()
                ? Optional.empty()
                : Slips.of(input, range.get(), range.get().unit(), messages);
    }

    @Override
    public void typing(int row, int column, String typed) {
        model.inputs().typing(Objects.requireNonNull(field(row, column)).id(), typed);
    }

    @Override
    public void restore(int row, int column) {
        model.inputs().forget(Objects.requireNonNull(field(row, column)).id());
    }

    @Override
    public List<GridAction> actions() {
        return bulks.stream().map(Bulk::action).toList();
    }

    @Override
    public Outcome act(GridKey key, int row, int column) {
        return bulks.stream()
                .filter(bulk -> bulk.action().key() == key)
                .findFirst()
                .map(bulk -> bulk.act().run(row, columns.get(column).side()))
                .orElse(Outcome.WRITTEN);
    }

    /** Why who is at work does not write the field. */
    private Optional<String> closed(Field field) {
        return model.rights().decide()
                ? Optional.empty()
                : Section.of(field.id()).flatMap(section -> Written.why(model, section));
    }

    @Override
    public boolean isReadOnly() {
        return model.isReadOnly() || !model.rights().decide() && isSomeoneElses();
    }

    private boolean isSomeoneElses() {
        return rows.stream()
                .flatMap(row -> row.fields().stream())
                .anyMatch(field -> field != null && closed(field).isPresent());
    }
}
