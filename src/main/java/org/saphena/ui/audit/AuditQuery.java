package org.saphena.ui.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphena.storage.AccountKey;
import org.saphena.storage.AuditEvent;
import org.saphena.storage.AuditFilter;
import org.saphena.storage.PatientKey;

/**
 * What somebody looks for in the audit trail, as it is typed and chosen.
 *
 * @param patient the reference that stands in the rows; empty for any
 * @param from the first day as {@code 2026-11-20}, and {@code to} the last one; empty for any
 */
public record AuditQuery(
        Optional<AccountKey> person,
        Optional<AuditEvent> event,
        String patient,
        String from,
        String to) {
    /** Everything. */
    public static final AuditQuery ALL =
            new AuditQuery(Optional.empty(), Optional.empty(), "", "", "");

    /** Empty when a reference or a day cannot be read. */
    Optional<AuditFilter> filter(ZoneId zone) {
        try {
            return Optional.of(
                    new AuditFilter(
                            person.orElse(null),
                            patient.isBlank()
                                    ? null
                                    : new PatientKey(Long.parseLong(patient.strip())),
                            event.orElse(null),
                            null,
                            start(from, 0, zone),
                            start(to, 1, zone),
                            null));
        } catch (DateTimeParseException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static @Nullable Instant start(String day, int later, ZoneId zone) {
        return day.isBlank()
                ? null
                : LocalDate.parse(day.strip()).plusDays(later).atStartOfDay(zone).toInstant();
    }
}
