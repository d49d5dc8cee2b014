package org.saphena.ui.support;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saphena.clinical.PlanKind;
import org.saphena.storage.DueFollowUp;
import org.saphena.storage.FollowUpSource;
import org.saphena.storage.FollowUpStep;
import org.saphena.text.Formats;
import org.saphena.text.Messages;

/**
 * A step of follow-up in words.
 *
 * @param schedules the names of the schedules by their codes, in the language of the messages
 */
public record DueWords(Messages messages, LocalDate today, Map<String, String> schedules) {
    public DueWords {
        schedules = Map.copyOf(schedules);
    }

    /** What is due, on which leg, and what belongs to it. */
    public String what(FollowUpStep step) {
        return Stream.of(
                        word(step),
                        step.leg() == null ? "" : messages.of(step.leg()),
                        step.codes().stream()
                                .map(code -> code.replace('-', ' '))
                                .collect(Collectors.joining(", ")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** A code that has no word is shown as it is: a clinic may have its own. */
    private String word(FollowUpStep step) {
        String plain = step.what().replace('-', ' ');
        if (step.source() == FollowUpSource.AGREED) {
            return Arrays.stream(PlanKind.values())
                    .filter(kind -> kind.code().equals(step.what()))
                    .findFirst()
                    .map(messages::of)
                    .orElse(plain);
        }
        if (step.plannedOn() == null) {
            return messages.get("ui.worklist.schedule", schedules.getOrDefault(step.what(), plain));
        }
        String key = "ui.worklist.what." + step.what();
        return messages.has(key) ? messages.get(key) : plain;
    }

    /** Since when, or until when. */
    public String when(DueFollowUp due) {
        LocalDate on = due.dueOn();
        if (on == null) {
            return messages.get("ui.worklist.noDay");
        }
        String day = Formats.date(on, messages.language());
        if (due.until() != null && !due.isPutOff()) {
            return messages.get(
                    "ui.worklist.between", day, Formats.date(due.until(), messages.language()));
        }
        return day;
    }

    /** How long it has been due, or that it was put off; empty for a day that is to come. */
    public String age(DueFollowUp due) {
        LocalDate on = due.dueOn();
        if (on == null) {
            return "";
        }
        if (due.isPutOff()) {
            LocalDate planned = due.step().plannedOn();
            return planned == null
                    ? messages.get("ui.worklist.putOff")
                    : messages.get(
                            "ui.worklist.putOffFrom", Formats.date(planned, messages.language()));
        }
        if (today.isBefore(on)) {
            return "";
        }
        if (due.until() != null && !today.isAfter(due.until())) {
            return messages.get("ui.worklist.inTime");
        }
        LocalDate since = due.until() == null ? on : due.until();
        long days = ChronoUnit.DAYS.between(since, today);
        return days == 0
                ? messages.get("ui.worklist.dueToday")
                : messages.get("ui.worklist.overdue", days);
    }

    /** Where it comes from. */
    public String source(DueFollowUp due) {
        return messages.get(
                "ui.worklist.source",
                messages.of(due.step().source()),
                Formats.date(due.visitOn(), messages.language()));
    }
}
