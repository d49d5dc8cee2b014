package org.saphena.knowledge;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the schedules after procedures; the steps of each must be in the order of time. */
final class ScheduleReader {
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    private final RuleParts parts;

    ScheduleReader(RuleParts parts) {
        this.parts = parts;
    }

    List<Schedule> read(YamlNode list) {
        List<Schedule> schedules = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (YamlNode entry : list.entries()) {
            YamlNode node = entry.inRule(entry.text("code"));
            node.only("code", "name", "treatments", "steps");
            if (!codes.add(node.text("code"))) {
                throw node.fault("the code " + node.text("code") + " stands twice");
            }
            schedules.add(
                    new Schedule(
                            node.text("code"),
                            node.field("name").localText(),
                            parts.groups().read(node, "treatments"),
                            steps(node)));
        }
        return schedules;
    }

    private static List<Schedule.Step> steps(YamlNode schedule) {
        List<Schedule.Step> steps = new ArrayList<>();
        LocalDate last = ANY_DAY;
        for (YamlNode node : schedule.entries("steps")) {
            node.only("after", "until", "what", "text");
            LocalDate start = day(node.field("after"));
            if (start.isBefore(last)) {
                throw node.fault("comes before the step above it");
            }
            if (node.has("until") && !day(node.field("until")).isAfter(start)) {
                throw node.fault("until is not after the start");
            }
            last = start;
            steps.add(
                    new Schedule.Step(
                            node.text("after"),
                            node.textOrNull("until"),
                            node.text("what"),
                            node.field("text").localText()));
        }
        if (steps.isEmpty()) {
            throw schedule.fault("has no step");
        }
        return steps;
    }

    private static LocalDate day(YamlNode node) {
        try {
            return ANY_DAY.plus(Period.parse(node.text()));
        } catch (DateTimeParseException e) {
            throw node.fault("not an ISO period: " + node.text());
        }
    }
}
