package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Side;
import org.saphena.reasoning.FollowUp;

@SuppressWarnings("NullAway.Init")
class FollowUpsTest {
    private static final LocalDate VISIT = LocalDate.of(2026, 5, 31);
    private static final FollowUp REVIEW = new FollowUp("P1M", "review", "Review");

    @TempDir Path folder;
    private Store store;
    private FollowUps followUps;
    private StoredPatient kim;
    private StoredPatient lee;

    @BeforeEach
    void open() {
        store = Vaults.create(folder);
        followUps = store.followUps();
        kim = store.patients().create(Cases.KIM.patient());
        lee = store.patients().create(Cases.patient("C-2", "Lee", null, null, "1970-01-01"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static CaseFile of(StoredPatient patient, LocalDate day, LocalDate... steps) {
        return Cases.about(Cases.on(day, steps), patient.patient());
    }

    private SavedVersion sign(CaseFile file, StoredPatient patient, FollowUp... suggested) {
        return sign(file, patient, List.of(), suggested);
    }

    private SavedVersion sign(
            CaseFile file, StoredPatient patient, List<PlannedStep> steps, FollowUp... suggested) {
        SavedVersion draft = store.consultations().create(patient.key(), file);
        return store.consultations()
                .sign(
                        draft.key(),
                        draft.lock(),
                        file,
                        Cases.advice(suggested),
                        "Dr Example",
                        steps);
    }

    private static PlannedStep step(
            String what, @Nullable Side leg, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new PlannedStep("thermal-standard", "P7D", what, leg, from, until);
    }

    private List<DueFollowUp> due(LocalDate until) {
        return followUps.due(until).lines();
    }

    private FollowUpStep only(LocalDate until) {
        assertThat(due(until)).hasSize(1);
        return due(until).getFirst().step();
    }

    @Test
    void anAgreedStepIsDueFromItsDayOnUntilThereIsAVisitOnThatDayOrLater() {
        LocalDate step = VISIT.plusDays(40);
        SavedVersion visit = sign(of(kim, VISIT, step), kim);

        assertThat(due(step.minusDays(1))).isEmpty();
        assertThat(due(step))
                .containsExactly(
                        new DueFollowUp(
                                kim,
                                VISIT,
                                new FollowUpStep(
                                        visit.key(),
                                        FollowUpSource.AGREED,
                                        "laboratory",
                                        null,
                                        step,
                                        List.of("ferritin", "magnesium")),
                                step,
                                null));

        sign(of(kim, step.minusDays(1)), kim);
        assertThat(due(step)).hasSize(1);
        sign(of(lee, step), lee);
        assertThat(due(step)).hasSize(1);
        store.consultations().create(kim.key(), of(kim, step));
        assertThat(due(step)).isEmpty();
    }

    @Test
    void whatIsNotSignedOrWasForTheSameDayIsNotDue() {
        store.consultations().create(kim.key(), of(kim, VISIT, VISIT.plusDays(7)));
        sign(of(lee, VISIT, VISIT), lee);
        assertThat(due(VISIT.plusYears(1))).isEmpty();
    }

    @Test
    void theNewestSignedVersionCounts() {
        SavedVersion visit = sign(of(kim, VISIT, VISIT.plusDays(7)), kim, REVIEW);
        SavedVersion draft = store.consultations().amend(visit.key(), visit.lock(), "another day");
        assertThat(due(VISIT.plusYears(1))).hasSize(2);
        store.consultations()
                .sign(
                        draft.key(),
                        draft.lock(),
                        of(kim, VISIT, VISIT.plusDays(9)),
                        Cases.advice(),
                        "Dr Example",
                        List.of());
        assertThat(due(VISIT.plusYears(1)))
                .extracting(DueFollowUp::dueOn)
                .containsExactly(VISIT.plusDays(9));
    }

    @Test
    void aSuggestionIsDueAfterItsPeriodAndOnlyOfTheLastSignedVisit() {
        SavedVersion first = sign(of(kim, VISIT), kim, REVIEW);
        LocalDate day = LocalDate.of(2026, 6, 30);

        assertThat(due(day.minusDays(1))).isEmpty();
        assertThat(due(day))
                .containsExactly(
                        new DueFollowUp(
                                kim,
                                VISIT,
                                new FollowUpStep(
                                        first.key(),
                                        FollowUpSource.SUGGESTED,
                                        "review",
                                        null,
                                        day,
                                        List.of()),
                                day,
                                null));

        store.consultations().create(kim.key(), of(kim, VISIT.plusDays(3)));
        assertThat(due(day)).hasSize(1);
        SavedVersion second = sign(of(kim, VISIT.plusDays(5)), kim, REVIEW);
        assertThat(due(LocalDate.of(2026, 7, 5)))
                .extracting(each -> each.step().visit())
                .containsExactly(second.key());
    }

    @Test
    void visitsOfWhoWasMergedCountForWhoWasKept() {
        sign(of(lee, VISIT, VISIT.plusDays(7)), lee);
        store.merges().merge(kim.key(), lee.key(), MergeReason.ENTERED_TWICE);

        assertThat(due(VISIT.plusDays(7))).extracting(DueFollowUp::patient).containsExactly(kim);
        sign(of(kim, VISIT.plusDays(8)), kim);
        assertThat(due(VISIT.plusDays(7))).isEmpty();
        store.merges().undo(lee.key());
        assertThat(due(VISIT.plusDays(7)))
                .extracting(each -> each.patient().key())
                .containsExactly(lee.key());
    }

    @Test
    void theStepsOfTheChosenScheduleAreDueFromTheirDayOn() {
        LocalDate week = VISIT.plusDays(17);
        SavedVersion visit =
                sign(
                        of(kim, VISIT),
                        kim,
                        List.of(
                                step("visit", Side.RIGHT, week, week.plusDays(14)),
                                step("duplex", Side.RIGHT, week.plusDays(30), null)));

        assertThat(due(week.minusDays(1))).isEmpty();
        assertThat(due(week))
                .containsExactly(
                        new DueFollowUp(
                                kim,
                                VISIT,
                                new FollowUpStep(
                                        visit.key(),
                                        FollowUpSource.SCHEDULED,
                                        "visit",
                                        Side.RIGHT,
                                        week,
                                        List.of()),
                                week,
                                week.plusDays(14)));
        assertThat(due(week.plusDays(30)))
                .extracting(each -> each.step().what())
                .containsExactly("visit", "duplex");
        sign(of(kim, week), kim);
        assertThat(due(week.plusDays(30)))
                .extracting(each -> each.step().what())
                .containsExactly("duplex");
    }

    @Test
    void aScheduleWithoutADayOfTheProcedureIsNotForgotten() {
        sign(
                of(kim, VISIT, VISIT.plusDays(9)),
                kim,
                List.of(step("visit", null, null, null), step("duplex", null, null, null)));

        assertThat(due(VISIT))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.dueOn()).isNull();
                    assertThat(each.step().what()).isEqualTo("thermal-standard");
                });
        assertThat(due(VISIT.plusDays(9)))
                .extracting(each -> each.step().source())
                .containsExactly(FollowUpSource.AGREED, FollowUpSource.SCHEDULED);

        followUps.putOff(due(VISIT).getFirst().step(), VISIT.plusYears(3));
        assertThat(due(VISIT)).isEmpty();
        assertThat(due(VISIT.plusYears(3)))
                .extracting(DueFollowUp::dueOn)
                .contains(VISIT.plusYears(3));
        sign(of(kim, VISIT.plusYears(4)), kim);
        assertThat(due(VISIT.plusYears(5))).isEmpty();
    }

    @Test
    void ofOnePatientEverythingIsListedThatIsOrWillBeDue() {
        LocalDate later = LocalDate.of(2027, 1, 4);
        sign(
                of(kim, VISIT, VISIT.plusDays(9), VISIT.plusYears(5)),
                kim,
                List.of(step("visit", null, null, null)));
        sign(of(lee, VISIT, VISIT.plusDays(3)), lee);
        store.consultations().create(lee.key(), of(lee, VISIT, VISIT.plusDays(8)));
        long before = Trails.last(store);

        List<DueFollowUp> open = followUps.open(kim.key());
        assertThat(Trails.after(store, before)).containsExactly("visits-listed success");
        assertThat(open).isEqualTo(due(VISIT.plusYears(9)).subList(1, 4));
        assertThat(open)
                .extracting(DueFollowUp::dueOn)
                .containsExactly(VISIT.plusDays(9), VISIT.plusYears(5), null);

        followUps.putOff(open.get(0).step(), later);
        followUps.done(open.get(1).step());
        assertThat(followUps.open(kim.key()))
                .extracting(DueFollowUp::dueOn)
                .containsExactly(later, null);
        store.merges().merge(lee.key(), kim.key(), MergeReason.ENTERED_TWICE);
        assertThat(followUps.open(lee.key()))
                .extracting(DueFollowUp::dueOn)
                .containsExactly(VISIT.plusDays(3), later, null);
        assertThat(followUps.open(kim.key())).isEqualTo(followUps.open(lee.key()));
    }

    @Test
    void whatIsDoneIsNotDueUntilThatIsTakenBack() {
        LocalDate day = VISIT.plusDays(7);
        sign(of(kim, VISIT, day), kim, REVIEW);
        FollowUpStep step = only(day);

        followUps.done(step);
        assertThat(due(day)).isEmpty();
        assertThat(due(VISIT.plusYears(1)))
                .extracting(each -> each.step().what())
                .containsExactly("review");
        followUps.done(step);
        followUps.restore(step, new FollowUpState.Open());
        assertThat(only(day)).isEqualTo(step);
    }

    @Test
    void aMarkSaysWhatItReplacedAndThatIsPutBack() {
        LocalDate day = VISIT.plusDays(7);
        LocalDate later = LocalDate.of(2027, 1, 4);
        sign(of(kim, VISIT, day), kim, REVIEW);
        FollowUpStep step = only(day);

        assertThat(followUps.putOff(step, later)).isEqualTo(new FollowUpState.Open());
        FollowUpState before = followUps.done(step);
        assertThat(before).isEqualTo(new FollowUpState.PutOff(later));
        followUps.restore(step, before);
        assertThat(due(later.minusDays(1)))
                .extracting(each -> each.step().what())
                .containsExactly("review");
        assertThat(due(later)).extracting(DueFollowUp::dueOn).contains(later);

        followUps.done(step);
        assertThat(followUps.putOff(step, later)).isEqualTo(new FollowUpState.Done());
        followUps.restore(step, new FollowUpState.Done());
        assertThat(due(later)).extracting(each -> each.step().what()).containsExactly("review");
        assertThat(followUps.done(due(later).getFirst().step()))
                .isEqualTo(new FollowUpState.Open());
    }

    @Test
    void aStepIsPutBackToADayThatHasCome() {
        LocalDate come = LocalDate.of(2026, 3, 10);
        sign(of(kim, VISIT, VISIT.plusDays(7)), kim);
        FollowUpStep step = only(VISIT.plusDays(7));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> followUps.putOff(step, come));
        followUps.restore(step, new FollowUpState.PutOff(come));
        assertThat(due(VISIT.plusDays(7))).extracting(DueFollowUp::dueOn).containsExactly(come);
    }

    @Test
    void whatIsPutOffIsDueOnTheOtherDayAndSaysSo() {
        LocalDate day = VISIT.plusDays(7);
        LocalDate later = LocalDate.of(2027, 1, 4);
        sign(of(kim, VISIT, day), kim);
        followUps.putOff(only(day), later);

        assertThat(due(later.minusDays(1))).isEmpty();
        assertThat(due(later))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.dueOn()).isEqualTo(later);
                    assertThat(each.step().plannedOn()).isEqualTo(day);
                    assertThat(each.isPutOff()).isTrue();
                });
        sign(of(kim, later.minusDays(1)), kim);
        assertThat(due(later)).hasSize(1);
        followUps.done(only(later));
        assertThat(due(later)).isEmpty();
    }

    @Test
    void nothingIsPutOffToADayThatHasCome() {
        sign(of(kim, VISIT, VISIT.plusDays(7)), kim);
        LocalDate today = LocalDate.ofInstant(new HandClock().instant(), new HandClock().getZone());
        FollowUpStep step = only(VISIT.plusYears(1));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> followUps.putOff(step, today));
        followUps.putOff(step, today.plusDays(1));
    }

    @Test
    void anAmendmentThatLeavesAStepLeavesItsMark() {
        LocalDate day = VISIT.plusDays(7);
        SavedVersion visit = sign(of(kim, VISIT, day, day.plusDays(1)), kim);
        followUps.done(due(day).getFirst().step());
        SavedVersion draft = store.consultations().amend(visit.key(), visit.lock(), "another");
        store.consultations()
                .sign(
                        draft.key(),
                        draft.lock(),
                        of(kim, VISIT, day.plusDays(2), day),
                        Cases.advice(),
                        "Dr Example",
                        List.of());
        assertThat(due(VISIT.plusYears(1)))
                .extracting(DueFollowUp::dueOn)
                .containsExactly(day.plusDays(2));
    }

    @Test
    void twoStepsThatAgreeInAllAreOne() {
        LocalDate day = VISIT.plusDays(7);
        sign(of(kim, VISIT, day, day), kim);
        followUps.done(only(day));
        assertThat(due(day)).isEmpty();
    }

    @Test
    void eachMarkLeavesOneRowWithoutAName() {
        SavedVersion visit = sign(of(kim, VISIT, VISIT.plusDays(7)), kim);
        FollowUpStep step = only(VISIT.plusDays(7));
        long before = Trails.last(store);
        followUps.done(step);
        followUps.putOff(step, LocalDate.of(2030, 1, 1));
        followUps.restore(step, new FollowUpState.Open());
        assertThat(Trails.of(store).stream().filter(row -> row.seq() > before))
                .extracting(AuditRow::event, AuditRow::reason, AuditRow::patient, AuditRow::id)
                .containsExactly(
                        tuple("follow-up-marked", "done", kim.key(), visit.key().value()),
                        tuple("follow-up-marked", "put-off", kim.key(), visit.key().value()),
                        tuple("follow-up-marked", "reopened", kim.key(), visit.key().value()));
    }

    @Test
    void aVisitThatIsNotThereHasNoMark() {
        FollowUpStep step =
                new FollowUpStep(
                        new ConsultationKey(99),
                        FollowUpSource.AGREED,
                        "visit",
                        null,
                        VISIT,
                        List.of());
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> followUps.done(step));
    }
}
