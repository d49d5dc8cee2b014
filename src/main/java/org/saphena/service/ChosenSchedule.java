package org.saphena.service;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Decision;
import org.saphena.clinical.Language;
import org.saphena.clinical.PlanKind;
import org.saphena.clinical.Side;
import org.saphena.clinical.Treatment;
import org.saphena.clinical.VisitRecord;
import org.saphena.clinical.VisitRecord.Pathway;
import org.saphena.knowledge.Schedule;
import org.saphena.storage.PlannedStep;

/** The schedule that a plan chose, with the days that its treatments give it. */
final class ChosenSchedule {
    private ChosenSchedule() {}

    /** A treatment that the plan has; without a day where it has none. */
    private record Procedure(@Nullable Side leg, @Nullable LocalDate day) {}

    private record Due(Schedule schedule, Schedule.Step step, Procedure procedure) {
        @Nullable LocalDate from() {
            return after(step.after());
        }

        @Nullable LocalDate until() {
            return after(step.until());
        }

        private @Nullable LocalDate after(@Nullable String period) {
            LocalDate day = procedure.day();
            return day == null || period == null ? null : day.plus(Period.parse(period));
        }
    }

    /** See {@link Consultations#scheduled}. What belongs to the day itself is no follow-up. */
    static List<PlannedStep> steps(CaseFile file, List<Schedule> schedules) {
        return due(file, schedules)
                .map(each ->
                        new PlannedStep(
                                each.schedule().code(),
                                each.step().after(),
                                each.step().what(),
                                each.procedure().leg(),
                                each.from(),
                                each.until()))
                .toList();
    }

    /** See {@link Consultations#followUp}. */
    static List<FollowUpDay> days(CaseFile file, List<Schedule> schedules, Language language) {
        return due(file, schedules)
                .map(each ->
                        new FollowUpDay(
                                each.step().after(),
                                each.step().text().in(language),
                                each.procedure().leg(),
                                each.from(),
                                each.until()))
                .toList();
    }

    private static Stream<Due> due(CaseFile file, List<Schedule> schedules) {
        VisitRecord visit = file.record();
        Pathway chosen = visit == null ? null : visit.pathway();
        if (visit == null || chosen == null) {
            return Stream.empty();
        }
        return schedules.stream()
                .filter(each -> each.code().equals(chosen.code()))
                .limit(1)
                .flatMap(schedule -> due(schedule, procedures(chosen, visit, schedule)));
    }

    private static Stream<Due> due(Schedule schedule, List<Procedure> procedures) {
        return procedures.stream()
                .flatMap(procedure ->
                        schedule.steps().stream()
                                .filter(step -> !Period.parse(step.after()).isZero())
                                .map(step -> new Due(schedule, step, procedure)));
    }

    private static List<Procedure> procedures(
            Pathway chosen, VisitRecord visit, Schedule schedule) {
        List<Procedure> planned = planned(chosen, visit);
        List<Procedure> all =
                Stream.concat(
                                planned.stream(),
                                accepted(chosen, visit, schedule.treatments())
                                        .filter(each -> !isDated(each, planned)))
                        .distinct()
                        .toList();
        return all.stream().allMatch(each -> each.day() == null)
                ? List.of(new Procedure(chosen.leg(), null))
                : all.stream().filter(each -> each.day() != null || !isDated(each, all)).toList();
    }

    private static List<Procedure> planned(Pathway chosen, VisitRecord visit) {
        return visit.plan().stream()
                .filter(item -> item.kind() == PlanKind.PROCEDURE)
                .filter(item -> fits(chosen.leg(), item.leg()))
                .map(item ->
                        new Procedure(item.leg() == null ? chosen.leg() : item.leg(), item.on()))
                .distinct()
                .toList();
    }

    /**
     * The options that were accepted and that the schedule is for, with what they are planned for.
     */
    private static Stream<Procedure> accepted(
            Pathway chosen, VisitRecord visit, Set<Treatment> treatments) {
        return visit.decisions().stream()
                .filter(each -> each.decision() == Decision.CHOSEN)
                .filter(each -> treatments.contains(each.treatment()))
                .filter(each -> fits(chosen.leg(), each.leg()))
                .map(each -> new Procedure(each.leg(), each.on()));
    }

    /** Whether another procedure of that leg has a day. */
    private static boolean isDated(Procedure procedure, List<Procedure> all) {
        return all.stream()
                .anyMatch(each -> each.day() != null && fits(procedure.leg(), each.leg()));
    }

    private static boolean fits(@Nullable Side wanted, @Nullable Side leg) {
        return wanted == null || leg == null || wanted == leg;
    }
}
