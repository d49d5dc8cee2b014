package org.saphena.service;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.PlanKind;
import org.saphena.clinical.Side;
import org.saphena.clinical.VisitRecord;
import org.saphena.clinical.VisitRecord.Pathway;
import org.saphena.clinical.VisitRecord.PlanItem;
import org.saphena.knowledge.Schedule;
import org.saphena.storage.PlannedStep;

/** The schedule that a plan chose, with the days that its procedures give it. */
final class ChosenSchedule {
    private ChosenSchedule() {}

    /** A procedure that the plan has; without a day where it has none. */
    private record Procedure(@Nullable Side leg, @Nullable LocalDate day) {}

    /** See {@link Consultations#scheduled}. What belongs to the day itself is no follow-up. */
    static List<PlannedStep> steps(CaseFile file, List<Schedule> schedules) {
        VisitRecord visit = file.record();
        Pathway chosen = visit == null ? null : visit.pathway();
        if (visit == null || chosen == null) {
            return List.of();
        }
        return schedules.stream()
                .filter(each -> each.code().equals(chosen.code()))
                .findFirst()
                .map(schedule -> steps(schedule, procedures(chosen, visit.plan())))
                .orElse(List.of());
    }

    private static List<Procedure> procedures(Pathway chosen, List<PlanItem> plan) {
        List<Procedure> all =
                plan.stream()
                        .filter(item -> item.kind() == PlanKind.PROCEDURE)
                        .filter(item -> fits(chosen.leg(), item.leg()))
                        .map(item ->
                                new Procedure(
                                        item.leg() == null ? chosen.leg() : item.leg(), item.on()))
                        .distinct()
                        .toList();
        return all.stream().allMatch(each -> each.day() == null)
                ? List.of(new Procedure(chosen.leg(), null))
                : all.stream().filter(each -> each.day() != null || !isDated(each, all)).toList();
    }

    /** Whether another procedure of that leg has a day. */
    private static boolean isDated(Procedure procedure, List<Procedure> all) {
        return all.stream()
                .anyMatch(each -> each.day() != null && fits(procedure.leg(), each.leg()));
    }

    private static boolean fits(@Nullable Side wanted, @Nullable Side leg) {
        return wanted == null || leg == null || wanted == leg;
    }

    private static List<PlannedStep> steps(Schedule schedule, List<Procedure> procedures) {
        List<PlannedStep> steps = new ArrayList<>();
        for (Procedure procedure : procedures) {
            for (Schedule.Step step : schedule.steps()) {
                if (!Period.parse(step.after()).isZero()) {
                    steps.add(
                            new PlannedStep(
                                    schedule.code(),
                                    step.after(),
                                    step.what(),
                                    procedure.leg(),
                                    after(procedure.day(), step.after()),
                                    after(procedure.day(), step.until())));
                }
            }
        }
        return steps;
    }

    private static @Nullable LocalDate after(@Nullable LocalDate day, @Nullable String period) {
        return day == null || period == null ? null : day.plus(Period.parse(period));
    }
}
