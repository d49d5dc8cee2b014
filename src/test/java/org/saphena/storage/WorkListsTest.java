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

@SuppressWarnings("NullAway.Init")
class WorkListsTest {
    private static final LocalDate VISIT = LocalDate.of(2026, 5, 31);

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

    private SavedVersion sign(CaseFile file, StoredPatient patient) {
        SavedVersion draft = store.consultations().create(patient.key(), file);
        return store.consultations()
                .sign(draft.key(), draft.lock(), file, Cases.advice(), "Dr Example", List.of());
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
    void visitsOfWhoWasMergedCountForWhoWasKept() {
        SavedVersion draft = store.consultations().create(lee.key(), of(lee, VISIT.minusDays(9)));
        store.merges().merge(kim.key(), lee.key(), MergeReason.ENTERED_TWICE);
        assertThat(lists.unsigned().lines())
                .extracting(UnsignedVisit::patient, each -> each.visit().key())
                .containsExactly(tuple(kim, draft.key()));
    }

    @Test
    void bothListsLeaveOneRow() {
        long before = Trails.last(store);
        lists.unsigned();
        store.followUps().due(VISIT);
        assertThat(Trails.of(store).stream().filter(row -> row.seq() > before))
                .extracting(AuditRow::event, AuditRow::reason, AuditRow::patient)
                .containsExactly(
                        tuple("visits-listed", "unsigned", null),
                        tuple("visits-listed", "due", null));
    }

    @Test
    void theCountsAreThoseOfTheLists() {
        sign(of(kim, VISIT, VISIT.plusDays(7), VISIT.plusDays(8)), kim);
        store.consultations().create(lee.key(), of(lee, VISIT));
        store.patients().create(Cases.patient("C-3", "Lee", null, null, "1970-01-01"));
        store.dayList().arrive(lee.key(), VISIT.plusDays(7));
        long before = Trails.last(store);

        assertThat(lists.counts(VISIT.plusDays(7))).isEqualTo(new WorkCounts(1, 1, 1, 3));
        assertThat(lists.counts(VISIT.plusDays(6))).isEqualTo(new WorkCounts(0, 0, 1, 3));
        assertThat(Trails.last(store)).isEqualTo(before);
        store.merges().merge(kim.key(), lee.key(), MergeReason.ENTERED_TWICE);
        assertThat(lists.counts(VISIT.plusDays(7))).isEqualTo(new WorkCounts(1, 1, 1, 2));
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
