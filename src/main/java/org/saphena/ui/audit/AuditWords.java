package org.saphena.ui.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.saphena.storage.AccountKey;
import org.saphena.storage.AuditEvent;
import org.saphena.storage.AuditRow;
import org.saphena.text.Messages;
import org.saphena.ui.support.Moments;

/** Rows of the audit trail in words. */
final class AuditWords {
    private final Messages messages;
    private final Map<AccountKey, String> people;

    AuditWords(Messages messages, Map<AccountKey, String> people) {
        this.messages = messages;
        this.people = people;
    }

    String time(AuditRow row) {
        return Moments.exactly(row.at(), messages);
    }

    String person(AuditRow row) {
        return row.actor() == null
                ? messages.get("vault.audit.nobody")
                : people.getOrDefault(row.actor(), "#" + row.actor().value());
    }

    /** A code that this program does not know stays as it is. */
    String event(AuditRow row) {
        return Arrays.stream(AuditEvent.values())
                .filter(event -> event.code().equals(row.event()))
                .findFirst()
                .map(messages::of)
                .orElse(row.event());
    }

    String outcome(AuditRow row) {
        String key = "code.AuditOutcome." + row.outcome();
        return messages.has(key) ? messages.get(key) : row.outcome();
    }

    /** The patient by reference, and what else it was about. */
    String about(AuditRow row) {
        Optional<String> patient =
                Optional.ofNullable(row.patient())
                        .map(key -> messages.get("vault.audit.patient.ref", key.value()));
        Optional<String> thing =
                Optional.ofNullable(row.entity())
                        .filter(entity -> patient.isEmpty() || !entity.equals("patient"))
                        .map(entity -> entity + (row.id() == null ? "" : " " + row.id()));
        return String.join(", ", Stream.of(patient, thing).flatMap(Optional::stream).toList());
    }

    /** All that a row says, one line for each thing. */
    List<String> detail(AuditRow row) {
        return List.of(
                line("vault.audit.seq", row.seq()),
                line("vault.audit.time", time(row) + " (" + row.atText() + ", " + row.zone() + ")"),
                line("vault.audit.person", person(row) + " (" + row.roles() + ")"),
                line("vault.audit.station", row.station()),
                line(
                        "vault.audit.what",
                        event(row) + " (" + row.action() + ", " + row.event() + ")"),
                line("vault.audit.about", about(row)),
                line("vault.audit.version", row.version() == null ? "–" : row.version()),
                line("vault.audit.reason", row.reason() == null ? "–" : row.reason()),
                line("vault.audit.outcome", outcome(row)),
                line("vault.audit.code", row.code()),
                line("vault.audit.hash", row.hash().toString()));
    }

    private String line(String key, Object value) {
        return messages.get(key) + ": " + value;
    }
}
