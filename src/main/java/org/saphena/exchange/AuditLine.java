package org.saphena.exchange;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of an audit trail as it is handed on: keys and codes, no names. Hashes are in hexadecimal.
 *
 * @param at UTC with milliseconds
 * @param actor null for the program itself and for somebody unknown
 * @param roles with {@code +} between them
 */
public record AuditLine(
        long seq,
        String at,
        String zone,
        @Nullable Long actor,
        String roles,
        String station,
        String action,
        String event,
        @Nullable Long patient,
        @Nullable String entity,
        @Nullable Long entityId,
        @Nullable Integer entityVersion,
        @Nullable String reason,
        String outcome,
        @Nullable String content,
        String previous,
        String hash,
        String mac) {
    /** The headings of a table of such rows. */
    public static final List<String> COLUMNS =
            List.of(
                    "seq",
                    "at",
                    "zone",
                    "actor",
                    "roles",
                    "station",
                    "action",
                    "event",
                    "patient",
                    "entity",
                    "entity_id",
                    "entity_version",
                    "reason",
                    "outcome",
                    "content",
                    "previous",
                    "hash",
                    "mac");

    /** The cells of a table, as {@link #COLUMNS}. */
    public List<@Nullable String> cells() {
        return Arrays.asList(
                Long.toString(seq),
                at,
                zone,
                text(actor),
                roles,
                station,
                action,
                event,
                text(patient),
                entity,
                text(entityId),
                text(entityVersion),
                reason,
                outcome,
                content,
                previous,
                hash,
                mac);
    }

    private static @Nullable String text(@Nullable Number number) {
        return number == null ? null : number.toString();
    }
}
