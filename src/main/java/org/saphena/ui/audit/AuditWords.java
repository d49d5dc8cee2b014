package org.saphena.ui.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.storage.AccountKey;
import org.saphena.storage.AuditEvent;
import org.saphena.storage.AuditRow;
import org.saphena.storage.PatientKey;
import org.saphena.text.Messages;
import org.saphena.ui.support.Moments;

/** Rows of the audit trail in words. */
final class AuditWords {
    private final Messages messages;
    private final Map<AccountKey, String> people;
    private final Map<PatientKey, String> numbers;

    AuditWords(Messages messages, Map<AccountKey, String> people, Map<PatientKey, String> numbers) {
        this.messages = messages;
        this.people = people;
        this.numbers = numbers;
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

    /** The patient by number, one who was erased by reference, and what else it was about. */
    String about(AuditRow row) {
        Optional<String> patient = Optional.ofNullable(row.patient()).map(this::patient);
        Optional<String> thing =
                Optional.ofNullable(row.entity())
                        .filter(entity -> patient.isEmpty() || !entity.equals("patient"))
                        .map(entity -> thing(entity, row.id()));
        return String.join(", ", Stream.of(patient, thing).flatMap(Optional::stream).toList());
    }

    private String patient(PatientKey key) {
        String reference = AuditQuery.REFERENCE + key.value();
        return messages.get("vault.audit.patient.ref", numbers.getOrDefault(key, reference));
    }

    /** A kind that this program does not know stays as it is. */
    private String thing(String kind, @Nullable Long which) {
        String key = "vault.audit.thing." + kind;
        if (which == null) {
            return messages.has(key) ? messages.get(key) : kind;
        }
        String one = key + ".one";
        return messages.has(one) ? messages.get(one, which) : kind + " " + which;
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
