package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.storage.MergeRefusedException.Reason;

@SuppressWarnings("NullAway.Init")
class PatientMergesTest {
    @TempDir Path folder;
    private Store store;
    private PatientMerges merges;
    private StoredPatient kim;
    private StoredPatient twin;
    private StoredPatient lee;
    private SavedVersion kims;
    private SavedVersion twins;

    @BeforeEach
    void open() {
        store = Vaults.create(folder);
        merges = store.merges();
        kim = store.patients().create(Cases.KIM.patient());
        twin = store.patients().create(Cases.patient("T-77", "Gim", "Hanul", null, "1981-02-11"));
        lee = store.patients().create(Cases.patient("C-2", "Lee", null, null, "1970-01-01"));
        kims = store.consultations().create(kim.key(), Cases.KIM);
        SavedVersion draft =
                store.consultations().create(twin.key(), Cases.about(Cases.KIM, twin.patient()));
        twins =
                store.consultations()
                        .sign(
                                draft.key(),
                                draft.lock(),
                                Cases.about(Cases.KIM, twin.patient()),
                                Cases.advice(),
                                "Dr Example",
                                List.of());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<ConsultationKey> visits(StoredPatient patient) {
        return store.consultations().ofPatient(patient.key()).stream().map(VisitLine::key).toList();
    }

    private List<PatientKey> found(String typed) {
        return store.patients().search(typed, 10).stream()
                .map(line -> line.stored().key())
                .toList();
    }

    private void refused(Reason reason, PatientKey kept, PatientKey merged) {
        assertThatExceptionOfType(MergeRefusedException.class)
                .isThrownBy(() -> merges.merge(kept, merged, MergeReason.ENTERED_TWICE))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    void theVisitsOfBothAreListedUnderTheOneThatStays() {
        merges.merge(kim.key(), twin.key(), MergeReason.ENTERED_TWICE);

        assertThat(visits(kim)).containsExactlyInAnyOrder(kims.key(), twins.key());
        assertThat(visits(twin)).containsExactlyInAnyOrder(kims.key(), twins.key());
        assertThat(visits(lee)).isEmpty();
        assertThat(merges.of(kim.key()))
                .extracting(each -> each.merged().patient(), Merge::by)
                .containsExactly(tuple(twin.patient(), store.accounts().me().key()));
        assertThat(store.consultations().load(twins.key(), 1).orElseThrow().file().patient())
                .isEqualTo(twin.patient());
    }

    @Test
    void oneLineIsFoundUnderTheNamesAndNumbersOfBoth() {
        merges.merge(kim.key(), twin.key(), MergeReason.ENTERED_TWICE);

        for (String typed : List.of("kim", "gim", "hanul", "T-77", "C-0001", "1981-02-11")) {
            assertThat(found(typed)).as(typed).containsExactly(kim.key());
        }
        assertThat(found("")).containsExactlyInAnyOrder(kim.key(), lee.key());
        assertThat(store.patients().bornOn(kim.patient().birthDate())).hasSize(1);
        assertThat(store.patients().line(twin).stored().key()).isEqualTo(kim.key());
    }

    @Test
    void undoneEverythingIsAsBefore() {
        List<PatientLine> before = store.patients().search("", 10);
        merges.merge(kim.key(), twin.key(), MergeReason.ENTERED_TWICE);
        SavedVersion since = store.consultations().create(kim.key(), Cases.KIM);
        merges.undo(twin.key());

        assertThat(visits(twin)).containsExactly(twins.key());
        assertThat(visits(kim)).containsExactlyInAnyOrder(kims.key(), since.key());
        assertThat(store.patients().search("", 10))
                .extracting(line -> line.stored().patient())
                .containsExactlyInAnyOrderElementsOf(
                        before.stream().map(line -> line.stored().patient()).toList());
        assertThat(merges.of(kim.key())).isEmpty();
        merges.merge(twin.key(), kim.key(), MergeReason.ENTERED_TWICE);
        assertThat(visits(twin)).hasSize(3);
    }

    @Test
    void severalCanBeMergedIntoOneAndEachUndoneAlone() {
        merges.merge(kim.key(), twin.key(), MergeReason.ENTERED_TWICE);
        merges.merge(kim.key(), lee.key(), MergeReason.ENTERED_TWICE);
        merges.undo(twin.key());

        assertThat(merges.of(kim.key()))
                .extracting(each -> each.merged().key())
                .containsExactly(lee.key());
        assertThat(visits(kim)).containsExactly(kims.key());
    }

    @Test
    void whatIsNoPairOfPatientsIsRefused() {
        refused(Reason.SAME, kim.key(), kim.key());
        refused(Reason.GONE, kim.key(), new PatientKey(99));
        refused(Reason.GONE, new PatientKey(99), kim.key());
        merges.merge(kim.key(), twin.key(), MergeReason.ENTERED_TWICE);
        refused(Reason.ALREADY, lee.key(), twin.key());
        refused(Reason.ALREADY, twin.key(), lee.key());
        refused(Reason.ALREADY, kim.key(), twin.key());
        refused(Reason.KEPT, lee.key(), kim.key());
        assertThat(found("")).containsExactlyInAnyOrder(kim.key(), lee.key());
    }

    @Test
    void aDraftThatIsWorkedOnIsInTheWayUntilItIsLeft() {
        store.desk().keep(kims.key(), Unrecorded.NOTHING);
        refused(Reason.OPEN, kim.key(), twin.key());
        refused(Reason.OPEN, twin.key(), kim.key());
        store.desk().leave(kims.key());
        merges.merge(kim.key(), twin.key(), MergeReason.ENTERED_TWICE);
        store.desk().keep(kims.key(), Unrecorded.NOTHING);
        refusedUndo(Reason.OPEN, twin.key());
        store.desk().leave(kims.key());
        merges.undo(twin.key());
    }

    @Test
    void onlyWhoWasMergedIsTakenApart() {
        refusedUndo(Reason.NOT_MERGED, kim.key());
        refusedUndo(Reason.GONE, new PatientKey(99));
        merges.merge(kim.key(), twin.key(), MergeReason.ENTERED_TWICE);
        refusedUndo(Reason.NOT_MERGED, kim.key());
    }

    private void refusedUndo(Reason reason, PatientKey merged) {
        assertThatExceptionOfType(MergeRefusedException.class)
                .isThrownBy(() -> merges.undo(merged))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    void eachLeavesOneRowAboutWhoWasKept() {
        long before = Trails.last(store);
        merges.merge(kim.key(), twin.key(), MergeReason.ENTERED_TWICE);
        merges.undo(twin.key());
        refused(Reason.SAME, kim.key(), kim.key());

        assertThat(Trails.of(store).stream().filter(row -> row.seq() > before))
                .extracting(AuditRow::event, AuditRow::outcome, AuditRow::patient, AuditRow::id)
                .containsExactly(
                        tuple("patients-merged", "success", kim.key(), twin.key().value()),
                        tuple("merge-undone", "success", kim.key(), twin.key().value()),
                        tuple("patients-merged", "failed", kim.key(), kim.key().value()));
        assertThat(Trails.of(store).getLast().reason()).isEqualTo("merge.same");
    }
}
