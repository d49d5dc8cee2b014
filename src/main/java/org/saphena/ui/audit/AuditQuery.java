package org.saphena.ui.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Language;
import org.saphena.storage.AccountKey;
import org.saphena.storage.AuditEvent;
import org.saphena.storage.AuditFilter;
import org.saphena.storage.AuditOutcome;
import org.saphena.storage.PatientKey;
import org.saphena.ui.support.DateInput;
import org.saphena.ui.support.DateInput.When;

/**
 * What somebody looks for in the audit trail, as it is typed and chosen.
 *
 * @param patient a patient's number, or {@value #REFERENCE} and what stands in the rows of somebody
 *     who was erased; empty for any
 * @param from the first day as {@link DateInput} reads it, and {@code to} the last one; empty for
 *     any
 */
public record AuditQuery(
        Optional<AccountKey> person,
        Optional<AuditEvent> event,
        Optional<AuditOutcome> outcome,
        String patient,
        String from,
        String to) {
    /** What a reference begins with. */
    static final String REFERENCE = "#";

    /** Everything. */
    public static final AuditQuery ALL =
            new AuditQuery(Optional.empty(), Optional.empty(), Optional.empty(), "", "", "");

    /** Empty when a reference, or a day as it is typed in a language, cannot be read. */
    Optional<AuditFilter> filter(ZoneId zone, LocalDate today, Language language) {
        Optional<LocalDate> first = DateInput.day(from, today, language, When.PAST);
        Optional<LocalDate> last = DateInput.day(to, today, language, When.PAST);
        if (!isRead(from, first) || !isRead(to, last)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new AuditFilter(
                            person.orElse(null),
                            reference(),
                            event.orElse(null),
                            outcome.orElse(null),
                            start(first, zone),
                            start(last.map(day -> day.plusDays(1)), zone),
                            null));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /** The number of a patient; empty for any, and for a reference. */
    String number() {
        return isReference() ? "" : patient.strip();
    }

    private boolean isReference() {
        return patient.strip().startsWith(REFERENCE);
    }

    /**
     * @throws NumberFormatException when there is no number in it
     */
    private @Nullable PatientKey reference() {
        return isReference()
                ? new PatientKey(Long.parseLong(patient.strip().substring(REFERENCE.length())))
                : null;
    }

    private static boolean isRead(String typed, Optional<LocalDate> day) {
        return typed.isBlank() || day.isPresent();
    }

    private static @Nullable Instant start(Optional<LocalDate> day, ZoneId zone) {
        return day.map(each -> each.atStartOfDay(zone).toInstant()).orElse(null);
    }
}
