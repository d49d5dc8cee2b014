package org.saphena.ui.patients;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Answer;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Leg;
import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.Side;
import org.saphena.clinical.Symptom;
import org.saphena.clinical.Vcss;
import org.saphena.clinical.VisitRecord;
import org.saphena.service.PastVisit;
import org.saphena.text.Formats;
import org.saphena.text.Messages;
import org.saphena.ui.patients.Changes.Group;
import org.saphena.ui.patients.Changes.Row;

/** Words what differs between two visits; what one of them did not record is said as such. */
final class ChangesComposer {
    private final Messages messages;
    private final VeinWords veins;

    ChangesComposer(Messages messages) {
        this.messages = messages;
        veins = new VeinWords(messages);
    }

    Changes compose(PastVisit before, PastVisit after) {
        return new Changes(
                List.of(
                        group("symptoms", before, after, this::symptoms),
                        group("scores", before, after, this::scores),
                        group("veins", before, after, veins::of),
                        group("decisions", before, after, this::decisions)));
    }

    /**
     * What stands under the same name in both visits is compared; what is missing is unrecorded.
     */
    private Group group(
            String key,
            PastVisit before,
            PastVisit after,
            BiFunction<PastVisit, Side, Map<String, String>> read) {
        List<Row> rows = new ArrayList<>();
        int askedOnce = 0;
        for (Side side : Side.values()) {
            Map<String, String> then = read.apply(before, side);
            Map<String, String> now = read.apply(after, side);
            if (key.equals("veins") && then.isEmpty() != now.isEmpty()) {
                rows.add(scan(side, !then.isEmpty()));
                continue;
            }
            Set<String> names = new LinkedHashSet<>(now.keySet());
            names.addAll(then.keySet());
            for (String name : names) {
                String was = then.getOrDefault(name, unrecorded(key));
                String is = now.getOrDefault(name, unrecorded(key));
                if (isAbsenceAskedOnce(key, was, is)) {
                    askedOnce++;
                } else if (!was.equals(is)) {
                    rows.add(new Row(side, name, was, is));
                }
            }
        }
        String note =
                askedOnce == 0
                        ? ""
                        : messages.get(
                                key.equals("scores") ? "chart.scoredOnce" : "chart.askedOnce",
                                askedOnce);
        return new Group(messages.get("chart.changes." + key), rows, note);
    }

    /** Absent in one visit and not asked in the other: no change that anybody saw. */
    private boolean isAbsenceAskedOnce(String group, String was, String is) {
        String none = group.equals("scores") ? "0" : messages.get("chart.answer.no");
        String not = unrecorded(group);
        return was.equals(none) && is.equals(not) || was.equals(not) && is.equals(none);
    }

    /** Where only one visit has a scan, its veins are not listed one by one. */
    private Row scan(Side side, boolean before) {
        String scanned = messages.get("chart.scan.done");
        String not = messages.get("ui.notExamined");
        return new Row(
                side, messages.get("chart.scan"), before ? scanned : not, before ? not : scanned);
    }

    private String unrecorded(String group) {
        return messages.get(
                switch (group) {
                    case "veins" -> "ui.notExamined";
                    case "decisions" -> "chart.noDecision";
                    default -> "ui.notRecorded";
                });
    }

    private static @Nullable Leg leg(PastVisit visit, Side side) {
        return visit.file().consultation().legs().of(side);
    }

    private Map<String, String> symptoms(PastVisit visit, Side side) {
        Map<String, String> found = new LinkedHashMap<>();
        Leg leg = leg(visit, side);
        if (leg == null) {
            return found;
        }
        for (Symptom symptom : Symptom.values()) {
            Answer answer = leg.symptoms().answer(symptom);
            if (answer != Answer.UNKNOWN) {
                found.put(messages.of(symptom), answer(leg, symptom, answer));
            }
        }
        if (leg.painScore() != null) {
            found.put(
                    messages.get("ui.findings.pain"),
                    messages.get("ui.outOf", leg.painScore(), 10));
        }
        if (leg.cramps() != null && leg.cramps().nightsPerWeek() != null) {
            found.put(messages.get("chart.cramps"), Formats.number(leg.cramps().nightsPerWeek()));
        }
        return found;
    }

    private String answer(Leg leg, Symptom symptom, Answer answer) {
        Integer grade = leg.symptomSeverity().get(symptom);
        return grade == null
                ? messages.get(answer == Answer.YES ? "chart.answer.yes" : "chart.answer.no")
                : messages.get("ui.entry.severity." + grade);
    }

    private Map<String, String> scores(PastVisit visit, Side side) {
        Map<String, String> found = new LinkedHashMap<>();
        Leg leg = leg(visit, side);
        if (leg == null) {
            return found;
        }
        if (leg.ceap() != null) {
            found.put(
                    messages.get("chart.ceap"),
                    leg.ceap().clinical().stream()
                            .map(messages::of)
                            .collect(Collectors.joining(", ")));
        }
        if (leg.vcss() != null) {
            items(leg.vcss(), found);
        }
        return found;
    }

    private void items(Vcss vcss, Map<String, String> found) {
        found.put(
                messages.get("chart.vcss"),
                vcss.isComplete()
                        ? messages.get("ui.outOf", vcss.atLeast(), 30)
                        : messages.get("ui.score.atLeast", vcss.atLeast(), vcss.items(), 10));
        item(found, "pain", vcss.pain());
        item(found, "varicoseVeins", vcss.varicoseVeins());
        item(found, "oedema", vcss.oedema());
        item(found, "pigmentation", vcss.pigmentation());
        item(found, "inflammation", vcss.inflammation());
        item(found, "induration", vcss.induration());
        item(found, "ulcerCount", vcss.ulcerCount());
        item(found, "ulcerDuration", vcss.ulcerDuration());
        item(found, "ulcerSize", vcss.ulcerSize());
        item(found, "compressionUse", vcss.compressionUse());
    }

    private void item(Map<String, String> found, String key, @Nullable Integer points) {
        if (points != null) {
            found.put(
                    messages.get("chart.vcss.item", messages.get("ui.entry.exam.vcss." + key)),
                    String.valueOf(points));
        }
    }

    private Map<String, String> decisions(PastVisit visit, Side side) {
        Map<String, String> found = new LinkedHashMap<>();
        decisions(visit.file())
                .filter(decision -> decision.leg() == side)
                .forEach(decision ->
                        found.put(
                                messages.of(decision.treatment())
                                        + ", "
                                        + messages.get("ui.target." + decision.target().code()),
                                messages.of(decision.decision())));
        return found;
    }

    private static Stream<OptionDecision> decisions(CaseFile file) {
        VisitRecord record = file.record();
        return record == null ? Stream.empty() : record.decisions().stream();
    }
}
