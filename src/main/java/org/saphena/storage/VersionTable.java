package org.saphena.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Coded;

/**
 * The tables whose rows follow from the case of a version. The version is the first column, what
 * names a row within it comes next.
 */
enum VersionTable {
    /** A row that goes takes those of the other tables about its leg along. */
    LEG("leg", 16, "side"),
    LEG_CLASS("leg_class", 3, "side", "code"),
    LEG_SYMPTOM("leg_symptom", 4, "side", "code"),
    SEGMENT("segment", 9, "side", "code"),
    PERFORATOR("perforator", 6, "side", "site"),
    DECISION("decision", 8, "side", "treatment", "target"),
    RED_FLAG_HANDLED("red_flag_handled", 7, "position"),
    /** A row that goes takes its codes along. */
    PLAN_ITEM("plan_item", 5, "position"),
    PLAN_CODE("plan_code", 3, "position", "code");

    private final int columns;
    private final int keys;
    private final String select;
    private final String insert;
    private final String delete;

    /**
     * @param columns how many there are, with the version
     */
    VersionTable(String table, int columns, String... keys) {
        this.columns = columns;
        this.keys = keys.length;
        this.select = "SELECT * FROM " + table + " WHERE version_id = ?";
        this.insert =
                "INSERT INTO %s VALUES (%s)"
                        .formatted(table, String.join(", ", Collections.nCopies(columns, "?")));
        this.delete =
                "DELETE FROM %s WHERE version_id = ? AND %s"
                        .formatted(
                                table,
                                Arrays.stream(keys)
                                        .map(key -> key + " = ?")
                                        .collect(Collectors.joining(" AND ")));
    }

    /** A row without the version. */
    static @Nullable Object[] row(@Nullable Object... values) {
        return values;
    }

    /** Whether rows of other tables belong to those of this one, and go with them. */
    boolean takesOthersAlong() {
        return this == LEG || this == PLAN_ITEM;
    }

    /** Rows, each without the version, by what stands in them. */
    static Map<List<@Nullable Object>, @Nullable Object[]> byContent(
            List<@Nullable Object[]> rows) {
        Map<List<@Nullable Object>, @Nullable Object[]> all = new LinkedHashMap<>();
        for (@Nullable Object[] row : rows) {
            all.put(Arrays.stream(row).map(VersionTable::comparable).toList(), row);
        }
        return all;
    }

    /** What stands in the rows of a version. */
    Set<List<@Nullable Object>> read(Sql sql, long version) throws SQLException {
        return new LinkedHashSet<>(sql.list(select, this::read, version));
    }

    void insert(Sql sql, long version, @Nullable Object[] row) throws SQLException {
        sql.run(insert, with(version, row));
    }

    void delete(Sql sql, long version, List<@Nullable Object> content) throws SQLException {
        sql.run(delete, with(version, content.subList(0, keys).toArray()));
    }

    private List<@Nullable Object> read(ResultSet row) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(columns - 1);
        for (int column = 2; column <= columns; column++) {
            values.add(comparable(row.getObject(column)));
        }
        return values;
    }

    /** The same for a value and for what a column gives back of it. */
    private static @Nullable Object comparable(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Coded coded -> coded.code();
            case Boolean flag -> flag ? 1.0 : 0.0;
            case Number number -> number.doubleValue();
            default -> value.toString();
        };
    }

    private static @Nullable Object[] with(long version, @Nullable Object[] values) {
        @Nullable Object[] all = new @Nullable Object[values.length + 1];
        all[0] = version;
        System.arraycopy(values, 0, all, 1, values.length);
        return all;
    }
}
