package org.saphena.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Decision;
import org.saphena.clinical.Language;
import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.PlanKind;
import org.saphena.clinical.Side;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.clinical.VisitRecord.Pathway;
import org.saphena.clinical.VisitRecord.PlanItem;
import org.saphena.editing.RecordEdits;
import org.saphena.knowledge.LocalText;
import org.saphena.knowledge.Schedule;
import org.saphena.storage.PlannedStep;

class ChosenScheduleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 4);
    private static final LocalText TEXT = new LocalText("en", "ko");
    private static final List<Schedule> SCHEDULES =
            List.of(
                    new Schedule(
                            "heat",
                            TEXT,
                            Set.of(Treatment.RFA),
                            List.of(
                                    new Schedule.Step("P0D", null, "walk", TEXT),
                                    new Schedule.Step("P7D", null, "visit", TEXT),
                                    new Schedule.Step("P1M", "P6W", "duplex", TEXT))));

    private static List<PlannedStep> steps(@Nullable Pathway chosen, PlanItem... plan) {
        CaseFile file = RecordEdits.field("pathway", chosen).apply(SampleCases.all().getFirst());
        return ChosenSchedule.steps(
                RecordEdits.field("plan", List.of(plan)).apply(file), SCHEDULES);
    }

    private static PlanItem procedure(@Nullable Side leg, @Nullable LocalDate on) {
        return new PlanItem(PlanKind.PROCEDURE, leg, List.of(), on, null);
    }

    @Test
    void theStepsAreCountedFromTheDayOfTheProcedure() {
        assertThat(steps(new Pathway(Side.RIGHT, "heat"), procedure(Side.RIGHT, DAY)))
                .containsExactly(
                        new PlannedStep("heat", "P7D", "visit", Side.RIGHT, DAY.plusDays(7), null),
                        new PlannedStep(
                                "heat",
                                "P1M",
                                "duplex",
                                Side.RIGHT,
                                LocalDate.of(2027, 1, 4),
                                DAY.plusWeeks(6)));
    }

    @Test
    void eachProcedureOfTheChosenLegHasItsOwn() {
        PlanItem right = procedure(Side.RIGHT, DAY);
        PlanItem left = procedure(Side.LEFT, DAY.plusDays(7));
        assertThat(steps(new Pathway(null, "heat"), right, left))
                .extracting(PlannedStep::leg, PlannedStep::from)
                .containsExactly(
                        tuple(Side.RIGHT, DAY.plusDays(7)),
                        tuple(Side.RIGHT, DAY.plusMonths(1)),
                        tuple(Side.LEFT, DAY.plusDays(14)),
                        tuple(Side.LEFT, DAY.plusDays(7).plusMonths(1)));
        assertThat(steps(new Pathway(Side.LEFT, "heat"), right, left))
                .extracting(PlannedStep::leg)
                .containsOnly(Side.LEFT);
        assertThat(steps(new Pathway(Side.LEFT, "heat"), procedure(null, DAY)))
                .extracting(PlannedStep::leg)
                .containsOnly(Side.LEFT);
    }

    @Test
    void withoutADayOfTheProcedureTheStepsHaveNone() {
        PlanItem visit = new PlanItem(PlanKind.VISIT, null, List.of(), DAY, null);
        assertThat(
                        steps(
                                new Pathway(Side.RIGHT, "heat"),
                                procedure(Side.RIGHT, null),
                                procedure(Side.LEFT, DAY),
                                visit))
                .hasSize(2)
                .allSatisfy(step -> {
                    assertThat(step.from()).isNull();
                    assertThat(step.until()).isNull();
                    assertThat(step.leg()).isEqualTo(Side.RIGHT);
                });
    }

    @Test
    void aLegWithoutADayIsNotForgottenBesideOneThatHasIt() {
        assertThat(
                        steps(
                                new Pathway(null, "heat"),
                                procedure(Side.RIGHT, DAY),
                                procedure(Side.RIGHT, null),
                                procedure(Side.LEFT, null)))
                .extracting(PlannedStep::leg, PlannedStep::from)
                .containsExactly(
                        tuple(Side.RIGHT, DAY.plusDays(7)),
                        tuple(Side.RIGHT, DAY.plusMonths(1)),
                        tuple(Side.LEFT, null),
                        tuple(Side.LEFT, null));
    }

    @Test
    void noScheduleOrAnUnknownOneHasNoSteps() {
        assertThat(steps(null, procedure(Side.RIGHT, DAY))).isEmpty();
        assertThat(steps(new Pathway(null, "unknown"), procedure(Side.RIGHT, DAY))).isEmpty();
    }

    private static OptionDecision decided(
            Treatment treatment, Decision decision, Side leg, @Nullable LocalDate on) {
        return new OptionDecision(
                leg, treatment, Target.GSV, OptionStatus.SUITABLE, decision, null, on, null, null);
    }

    private static List<PlannedStep> steps(
            @Nullable Side leg, List<PlanItem> plan, OptionDecision... decisions) {
        CaseFile file =
                RecordEdits.field("pathway", new Pathway(leg, "heat"))
                        .then(RecordEdits.field("decisions", List.of(decisions)))
                        .apply(SampleCases.all().getFirst());
        return ChosenSchedule.steps(RecordEdits.field("plan", plan).apply(file), SCHEDULES);
    }

    @Test
    void theDayOfAnAcceptedOptionCountsWhereThePlanHasNone() {
        OptionDecision right = decided(Treatment.RFA, Decision.CHOSEN, Side.RIGHT, DAY);
        assertThat(steps(null, List.of(), right))
                .extracting(PlannedStep::leg, PlannedStep::from)
                .containsExactly(
                        tuple(Side.RIGHT, DAY.plusDays(7)), tuple(Side.RIGHT, DAY.plusMonths(1)));
        assertThat(steps(Side.LEFT, List.of(), right))
                .extracting(PlannedStep::leg, PlannedStep::from)
                .containsOnly(tuple(Side.LEFT, null));
        assertThat(steps(Side.RIGHT, List.of(procedure(Side.RIGHT, DAY.plusDays(1))), right))
                .extracting(PlannedStep::from)
                .containsExactly(DAY.plusDays(8), DAY.plusDays(1).plusMonths(1));
    }

    @Test
    void onlyAcceptedOptionsOfTheScheduleCount() {
        assertThat(
                        steps(
                                Side.RIGHT,
                                List.of(),
                                decided(Treatment.RFA, Decision.LATER, Side.RIGHT, DAY),
                                decided(Treatment.PHLEBECTOMY, Decision.CHOSEN, Side.RIGHT, DAY)))
                .hasSize(2)
                .allSatisfy(step -> assertThat(step.from()).isNull());
    }

    @Test
    void theStepsAreWordedInTheLanguageAskedFor() {
        CaseFile file =
                RecordEdits.field("pathway", new Pathway(Side.RIGHT, "heat"))
                        .then(RecordEdits.field("plan", List.of(procedure(Side.RIGHT, DAY))))
                        .apply(SampleCases.all().getFirst());
        assertThat(ChosenSchedule.days(file, SCHEDULES, Language.KO))
                .containsExactly(
                        new FollowUpDay("P7D", "ko", Side.RIGHT, DAY.plusDays(7), null),
                        new FollowUpDay(
                                "P1M",
                                "ko",
                                Side.RIGHT,
                                LocalDate.of(2027, 1, 4),
                                DAY.plusWeeks(6)));
    }
}
