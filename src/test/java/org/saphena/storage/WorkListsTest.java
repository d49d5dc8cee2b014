package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Patient;
import org.saphena.reasoning.FollowUp;

@SuppressWarnings("NullAway.Init")
class WorkListsTest {
    private static final LocalDate VISIT = LocalDate.of(2026, 5, 31);
    private static final FollowUp REVIEW = new FollowUp("P1M", "review", "Review");

    @TempDir Path folder;
    private Store store;
    private WorkLists lists;
    private StoredPatient kim;
    private StoredPatient lee;

    @BeforeEach
    void open() {
        store = Vaults.create(folder);
        lists = store.workLists();
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
        SavedVersion draft = store.consultations().create(patient.key(), file);
        return store.consultations()
                .sign(draft.key(), draft.lock(), file, Cases.advice(suggested), "Dr Example");
    }

    private List<DueFollowUp> due(LocalDate until) {
        return lists.due(until).lines();
    }

    @Test
    void everyVisitWithoutASignatureIsListedTheLatestFirst() {
        SavedVersion early = store.consultations().create(kim.key(), of(kim, VISIT.minusDays(1)));
        SavedVersion late = store.consultations().create(lee.key(), of(lee, VISIT));
        SavedVersion signed = sign(of(kim, VISIT), kim);

        assertThat(lists.unsigned().lines())
                .extracting(each -> each.visit().key(), UnsignedVisit::patient)
                .containsExactly(tuple(late.key(), lee), tuple(early.key(), kim));
        assertThat(lists.unsigned().whole()).isTrue();

        store.consultations().amend(signed.key(), signed.lock(), "wrong side");
        assertThat(lists.unsigned().lines())
                .extracting(each -> each.visit().key())
                .contains(signed.key());
    }

    @Test
    void aListThatIsCutSaysSo() {
        store.tell(
                AuditNote.of(AuditEvent.DATA_IMPORTED),
                () -> {
                    IntStream.range(0, WorkLists.LONGEST_LIST)
                            .forEach(_ ->
                                    store.consultations()
                                            .create(kim.key(), Cases.bare(kim, VISIT)));
                    return true;
                });
        assertThat(lists.unsigned().whole()).isTrue();
        store.consultations().create(kim.key(), Cases.bare(kim, VISIT));
        assertThat(lists.unsigned().whole()).isFalse();
        assertThat(lists.unsigned().lines()).hasSize(WorkLists.LONGEST_LIST);
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
                                visit.key(),
                                VISIT,
                                step,
                                FollowUpSource.AGREED,
                                "laboratory",
                                null,
                                List.of("ferritin", "magnesium")));

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
                        "Dr Example");
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
                                first.key(),
                                VISIT,
                                day,
                                FollowUpSource.SUGGESTED,
                                "review",
                                null,
                                List.of()));

        store.consultations().create(kim.key(), of(kim, VISIT.plusDays(3)));
        assertThat(due(day)).hasSize(1);
        SavedVersion second = sign(of(kim, VISIT.plusDays(5)), kim, REVIEW);
        assertThat(due(LocalDate.of(2026, 7, 5)))
                .extracting(DueFollowUp::visit)
                .containsExactly(second.key());
    }

    @Test
    void visitsOfWhoWasMergedCountForWhoWasKept() {
        sign(of(lee, VISIT, VISIT.plusDays(7)), lee);
        SavedVersion draft = store.consultations().create(lee.key(), of(lee, VISIT.minusDays(9)));
        store.merges().merge(kim.key(), lee.key());

        assertThat(due(VISIT.plusDays(7))).extracting(DueFollowUp::patient).containsExactly(kim);
        assertThat(lists.unsigned().lines())
                .extracting(UnsignedVisit::patient, each -> each.visit().key())
                .containsExactly(tuple(kim, draft.key()));
        sign(of(kim, VISIT.plusDays(8)), kim);
        assertThat(due(VISIT.plusDays(7))).isEmpty();
        store.merges().undo(lee.key());
        assertThat(due(VISIT.plusDays(7)))
                .extracting(each -> each.patient().key())
                .containsExactly(lee.key());
    }

    @Test
    void bothListsLeaveOneRow() {
        long before = Trails.last(store);
        lists.unsigned();
        lists.due(VISIT);
        assertThat(Trails.of(store).stream().filter(row -> row.seq() > before))
                .extracting(AuditRow::event, AuditRow::reason, AuditRow::patient)
                .containsExactly(
                        tuple("visits-listed", "unsigned", null),
                        tuple("visits-listed", "due", null));
    }

    @Test
    void noTableOfPatientsOrVisitsIsReadWholeForOnePerson() {
        List<String> plan =
                store.session()
                        .read(sql ->
                                sql.list(
                                        "EXPLAIN QUERY PLAN " + OnePerson.MEMBERS,
                                        row -> row.getString("detail"),
                                        1,
                                        1));
        assertThat(plan).isNotEmpty().noneMatch(step -> step.startsWith("SCAN"));
    }

    @Test
    void anyPatientCanHaveThem() {
        Patient bare = Cases.patient("C-3", null, null, null, "1950-05-05");
        StoredPatient stored = store.patients().create(bare);
        store.consultations().create(stored.key(), Cases.bare(stored, VISIT));
        assertThat(lists.unsigned().lines().getFirst().patient()).isEqualTo(stored);
    }
}
