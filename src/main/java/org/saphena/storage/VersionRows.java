package org.saphena.storage;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one version in the tables that follow from its case. What stands in a table is read
 * once, and known from then on.
 */
final class VersionRows {
    private final long version;
    private final Map<VersionTable, Set<List<@Nullable Object>>> known =
            new EnumMap<>(VersionTable.class);

    /**
     * @param version the key of its row
     */
    VersionRows(long version) {
        this.version = version;
    }

    /** The key of the version's own row. */
    long version() {
        return version;
    }

    /**
     * Makes the rows of a table those that are wanted. What stands already stays untouched, so that
     * a change of one answer writes little.
     *
     * @param wanted each with all columns but the version
     */
    void settle(Sql sql, VersionTable table, List<@Nullable Object[]> wanted) throws SQLException {
        Map<List<@Nullable Object>, @Nullable Object[]> missing = VersionTable.byContent(wanted);
        Set<List<@Nullable Object>> settled = new LinkedHashSet<>(missing.keySet());
        for (List<@Nullable Object> row : standing(sql, table)) {
            if (missing.remove(row) == null) {
                table.delete(sql, version, row);
                forgetWhatBelongsTo(table);
            }
        }
        for (@Nullable Object[] row : missing.values()) {
            table.insert(sql, version, row);
        }
        known.put(table, settled);
    }

    private Set<List<@Nullable Object>> standing(Sql sql, VersionTable table) throws SQLException {
        Set<List<@Nullable Object>> rows = known.get(table);
        return rows == null ? table.read(sql, version) : rows;
    }

    private void forgetWhatBelongsTo(VersionTable table) {
        if (table.takesOthersAlong()) {
            known.clear();
        }
    }
}
