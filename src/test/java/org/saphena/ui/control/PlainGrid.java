package org.saphena.ui.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Limits;
import org.saphena.clinical.Range;
import org.saphena.clinical.Side;

/** A grid that keeps what is written as it is; 99 is refused. Right and left, three rows. */
class PlainGrid implements GridModel {
    private final List<CellKind> kinds;
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> refused = new HashMap<>();
    private final Set<String> bad = new HashSet<>(Set.of("99"));
    private final List<GridKey> acted = new ArrayList<>();
    private final List<String> written = new ArrayList<>();
    private final Map<String, String> typing = new HashMap<>();

    /**
     * @param kinds of the columns of each leg
     */
    PlainGrid(CellKind... kinds) {
        this.kinds = List.of(kinds);
    }

    static final List<String> CODES = List.of("GSV_UT", "GSV_MT", "VAR_MC");

    @Override
    public List<GridRow> rows() {
        return CODES.stream().map(code -> new GridRow(code, "name of " + code, "")).toList();
    }

    @Override
    public List<GridColumn> columns() {
        List<GridColumn> columns = new ArrayList<>();
        for (Side side : Side.values()) {
            kinds.forEach(kind -> columns.add(new GridColumn(Optional.of(side), "", 4)));
        }
        return columns;
    }

    @Override
    public @Nullable GridCell cell(int row, int column) {
        CellKind kind = kinds.get(column % kinds.size());
        String not = refused.getOrDefault(at(row, column), "");
        String value = values.getOrDefault(at(row, column), "");
        CellState state =
                !not.isEmpty()
                        ? CellState.REFUSED
                        : value.isEmpty() ? CellState.EMPTY : CellState.RECORDED;
        return new GridCell(
                kind,
                value,
                not.isEmpty() ? value : not,
                state,
                "spoken",
                not.isEmpty() ? "" : "refused " + not,
                choices(kind),
                Optional.empty(),
                "",
                false,
                scale(kind));
    }

    private static Optional<Range> scale(CellKind kind) {
        return switch (kind) {
            case CODE -> Optional.of(Range.upTo(3));
            case TEN -> Optional.of(Range.upTo(10));
            case NUMBER -> Optional.of(Limits.TRUNK_DIAMETER_MM);
            case STATUS, CHIPS, DATE, TEXT, PROSE -> Optional.empty();
        };
    }

    private static List<Choice> choices(CellKind kind) {
        String keys =
                switch (kind) {
                    case CODE -> "0123YNU";
                    case STATUS -> "NROABHX";
                    case CHIPS -> "123";
                    case TEN, NUMBER, DATE, TEXT, PROSE -> "";
                };
        return keys.chars().mapToObj(key -> new Choice(Character.toString(key), "word")).toList();
    }

    @Override
    public Outcome write(int row, int column, String input) {
        written.add(input);
        if (bad.contains(input)) {
            refused.put(at(row, column), input);
            return new Outcome.Refused("refused " + input);
        }
        refused.remove(at(row, column));
        values.put(at(row, column), input);
        return Outcome.WRITTEN;
    }

    @Override
    public void typing(int row, int column, String now) {
        typing.put(at(row, column), now);
    }

    @Override
    public void restore(int row, int column) {
        refused.remove(at(row, column));
    }

    @Override
    public Optional<Doubt> doubt(int row, int column, String input) {
        return input.equals("74")
                ? Optional.of(new Doubt("74 mm? Enter = 7.4", "7.4", true))
                : Optional.empty();
    }

    @Override
    public List<GridAction> actions() {
        return List.of(
                new GridAction(GridKey.REST, "Alt+N", "rest", ""),
                new GridAction(GridKey.MIRROR, "Alt+M", "mirror", "Copy?"));
    }

    @Override
    public Outcome act(GridKey key, int row, int column) {
        acted.add(key);
        return new Outcome.Written("rest of " + columns().get(column).side().orElseThrow());
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    /** What was done to more than one cell. */
    List<GridKey> acted() {
        return acted;
    }

    /** From now on this input is refused. */
    void refuse(String input) {
        bad.add(input);
    }

    String value(int row, int column) {
        return values.getOrDefault(at(row, column), "");
    }

    /** What is being typed and not accepted. */
    String typing(int row, int column) {
        return typing.getOrDefault(at(row, column), "");
    }

    List<String> written() {
        return written;
    }

    private static String at(int row, int column) {
        return row + "," + column;
    }
}
