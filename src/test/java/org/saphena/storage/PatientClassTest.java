package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Ceap;
import org.saphena.clinical.CeapClass;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Legs;
import org.saphena.clinical.Records;

/** Patients are found by the CEAP class that was recorded last of either leg. */
@SuppressWarnings("NullAway.Init")
class PatientClassTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 14);
    private static final List<CeapClass> NONE = List.of();

    @TempDir Path folder;
    private Store store;
    private StoredPatient kim;
    private StoredPatient lee;

    @BeforeEach
    void open() {
        store = Vaults.create(folder);
        kim = store.patients().create(Cases.patient("1001", "Kim", "Haneul", "김하늘", "1981-02-11"));
        lee = store.patients().create(Cases.patient("1002", "Lee", "Boram", "이보람", "1957-07-01"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static @Nullable Ceap ceap(List<CeapClass> classes) {
        return classes.isEmpty() ? null : new Ceap(classes, null, null);
    }

    private static CaseFile with(
            StoredPatient patient, LocalDate day, List<CeapClass> right, List<CeapClass> left) {
        CaseFile bare = Cases.bare(patient, day);
        Leg leg =
                Records.with(
                        Objects.requireNonNull(Cases.KIM.consultation().legs().right()),
                        "duplex",
                        null);
        Legs legs =
                new Legs(
                        Records.with(leg, "ceap", ceap(right)),
                        Records.with(leg, "ceap", ceap(left)));
        return new CaseFile(
                bare.patient(), Records.with(bare.consultation(), "legs", legs), bare.record());
    }

    private SavedVersion begin(
            StoredPatient patient, LocalDate day, List<CeapClass> right, List<CeapClass> left) {
        return store.consultations().create(patient.key(), with(patient, day, right, left));
    }

    private SavedVersion sign(SavedVersion draft, CaseFile file) {
        return store.consultations()
                .sign(draft.key(), draft.lock(), file, Cases.advice(), "Dr Example", List.of());
    }

    private List<String> found(String typed) {
        return store.patients().search(typed, 50).stream()
                .map(line -> line.stored().patient().id())
                .toList();
    }

    @Test
    void aClassFindsWhoHasItInEitherLeg() {
        begin(kim, DAY, List.of(CeapClass.C2, CeapClass.C4B), List.of(CeapClass.C2));
        begin(lee, DAY, NONE, List.of(CeapClass.C6R));

        for (String typed :
                List.of(
                        "c4b",
                        "C4B",
                        "c4",
                        "ㅊ4ㅠ",
                        "ㅊ4",
                        "kim c4b",
                        "c4 김ㅎ",
                        "c4b 1981",
                        "c2 c4b",
                        "c4 100")) {
            assertThat(found(typed)).as(typed).containsExactly("1001");
        }
        for (String typed : List.of("c6r", "C6", "ㅊ6ㄱ", "c6 lee")) {
            assertThat(found(typed)).as(typed).containsExactly("1002");
        }
        for (String typed :
                List.of("c4a", "c3", "c7", "c4d", "lee c4b", "c4b c6r", "c0", "4b", "c4bb")) {
            assertThat(found(typed)).as(typed).isEmpty();
        }
    }

    @Test
    void aNumberThatBeginsLikeAClassIsFoundToo() {
        store.patients().create(Cases.patient("c4-77", "Seo", null, null, "1960-01-01"));
        begin(kim, DAY, List.of(CeapClass.C4B), NONE);

        assertThat(found("c4")).containsExactly("c4-77", "1001");
    }

    @Test
    void aVisitThatHasNoClassLeavesTheOneBefore() {
        begin(kim, DAY, List.of(CeapClass.C6), List.of(CeapClass.C2));
        begin(kim, DAY.plusDays(40), NONE, List.of(CeapClass.C3));

        assertThat(found("c6")).containsExactly("1001");
        assertThat(found("c3")).containsExactly("1001");
        assertThat(found("c2")).isEmpty();
        assertThat(store.patients().search("c6", 9).getFirst().classes())
                .isEqualTo(
                        new LastClasses(
                                new LastClass(CeapClass.C6, DAY),
                                new LastClass(CeapClass.C3, DAY.plusDays(40))));
    }

    @Test
    void aClassThatIsTakenBackIsForgotten() {
        SavedVersion draft = begin(kim, DAY, List.of(CeapClass.C6), NONE);
        draft =
                store.consultations()
                        .saveDraft(
                                draft.key(),
                                draft.lock(),
                                with(kim, DAY, List.of(CeapClass.C5), NONE));
        assertThat(found("c6")).isEmpty();
        assertThat(found("c5")).containsExactly("1001");
        store.consultations().saveDraft(draft.key(), draft.lock(), with(kim, DAY, NONE, NONE));
        assertThat(found("c5")).isEmpty();
    }

    @Test
    void anAmendmentTakesThePlaceOfWhatItAmends() {
        CaseFile file = with(kim, DAY, List.of(CeapClass.C6), NONE);
        SavedVersion signed = sign(store.consultations().create(kim.key(), file), file);
        SavedVersion amended =
                store.consultations().amend(signed.key(), signed.lock(), "seen again");
        assertThat(found("c6")).containsExactly("1001");
        store.consultations().saveDraft(amended.key(), amended.lock(), with(kim, DAY, NONE, NONE));
        assertThat(found("c6")).isEmpty();
    }

    @Test
    void theDayOfTheVisitDecidesWhichIsTheLast() {
        begin(kim, DAY, List.of(CeapClass.C6), NONE);
        SavedVersion later = begin(kim, DAY.plusDays(9), List.of(CeapClass.C2), NONE);
        assertThat(found("c6")).isEmpty();

        store.consultations()
                .saveDraft(
                        later.key(),
                        later.lock(),
                        with(kim, DAY.minusDays(9), List.of(CeapClass.C2), NONE));
        assertThat(found("c6")).containsExactly("1001");
        assertThat(found("c2")).isEmpty();
        store.session()
                .write(sql ->
                        sql.run(
                                "UPDATE consultation_version SET visit_date = '2026-02-28'"
                                        + " WHERE consultation_id = ?",
                                later.key()));
        assertThat(found("c2")).containsExactly("1001");
    }

    @Test
    void whoIsOnePersonHasOneLastClassOfALeg() {
        begin(kim, DAY, List.of(CeapClass.C6), List.of(CeapClass.C1));
        begin(lee, DAY.plusDays(1), List.of(CeapClass.C5), NONE);
        store.merges().merge(kim.key(), lee.key(), MergeReason.ENTERED_TWICE);

        assertThat(found("c5")).containsExactly("1001");
        assertThat(found("c1")).containsExactly("1001");
        assertThat(found("c6")).isEmpty();
        begin(lee, DAY.plusDays(2), List.of(CeapClass.C3), NONE);
        assertThat(found("c3")).containsExactly("1001");
        store.merges().undo(lee.key());
        assertThat(found("c6")).containsExactly("1001");
        assertThat(found("c3")).containsExactly("1002");
    }

    @Test
    void nothingOfWhoWasErasedIsLeft() {
        begin(kim, DAY, List.of(CeapClass.C6), NONE);
        begin(lee, DAY, List.of(CeapClass.C6), NONE);

        store.erasures().erase(lee.key(), ErasureBasis.values()[0], "1002");

        assertThat(found("c6")).containsExactly("1001");
        assertThat(rows()).hasSize(1);
    }

    private List<String> rows() {
        return store.session()
                .read(sql ->
                        sql.list(
                                "SELECT patient_id || side || code || visit_date"
                                        + " FROM patient_class ORDER BY 1",
                                row -> row.getString(1)));
    }

    /** Whatever is done in whatever order, the rows are those that a fresh look gives. */
    @Test
    void theRowsFollowEveryChange() {
        Random random = new Random(5);
        List<SavedVersion> drafts = new ArrayList<>();
        List<StoredPatient> whose = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            LocalDate day = DAY.plusDays(random.nextInt(20));
            int at = drafts.isEmpty() ? -1 : random.nextInt(drafts.size());
            StoredPatient patient =
                    random.nextInt(3) == 0 || at < 0
                            ? (random.nextBoolean() ? kim : lee)
                            : whose.get(at);
            CaseFile file = with(patient, day, some(random), some(random));
            switch (at < 0 ? 0 : random.nextInt(4)) {
                case 0 -> {
                    drafts.add(store.consultations().create(patient.key(), file));
                    whose.add(patient);
                }
                case 1 -> {
                    CaseFile own = with(whose.get(at), day, some(random), some(random));
                    SavedVersion signed = sign(drafts.get(at), own);
                    drafts.set(
                            at,
                            store.consultations().amend(signed.key(), signed.lock(), "once more"));
                }
                default ->
                        drafts.set(
                                at,
                                store.consultations()
                                        .saveDraft(
                                                drafts.get(at).key(),
                                                drafts.get(at).lock(),
                                                with(
                                                        whose.get(at),
                                                        day,
                                                        some(random),
                                                        some(random))));
            }
            assertThat(rows()).as("after %s", i).isEqualTo(expected());
        }
    }

    private static List<CeapClass> some(Random random) {
        return random.nextInt(3) == 0
                ? NONE
                : List.of(CeapClass.values()[1 + random.nextInt(CeapClass.values().length - 1)]);
    }

    /** From the lines of all visits, the latest first, as the chart lists them. */
    private List<String> expected() {
        List<String> rows = new ArrayList<>();
        for (StoredPatient patient : List.of(kim, lee)) {
            List<VisitLine> visits = store.consultations().ofPatient(patient.key());
            visits.stream()
                    .filter(line -> line.left() != null)
                    .findFirst()
                    .ifPresent(line -> rows.add(row(patient, "left", line, line.left())));
            visits.stream()
                    .filter(line -> line.right() != null)
                    .findFirst()
                    .ifPresent(line -> rows.add(row(patient, "right", line, line.right())));
        }
        return rows;
    }

    private static String row(
            StoredPatient patient, String side, VisitLine line, @Nullable CeapClass code) {
        return patient.key().value() + side + Objects.requireNonNull(code).code() + line.date();
    }

    /** More than are looked at one by one, so that the newest are gone through. */
    @Test
    void amongManyTheNewestComeFirst() {
        store.session()
                .write(sql -> {
                    for (int i = 0; i < 3_100; i++) {
                        StoredPatient each =
                                store.patients()
                                        .create(
                                                sql,
                                                Cases.patient(
                                                        "7" + (10_000 + i),
                                                        i % 2 == 0 ? "Seo" : "Kwon",
                                                        null,
                                                        null,
                                                        "1950-01-01"));
                        sql.run(
                                "INSERT INTO patient_class VALUES (?, 'left', 'C2', '2026-01-01')",
                                each.key());
                    }
                    return true;
                });
        assertThat(found("c2")).hasSize(50).startsWith("713099", "713098");
        assertThat(found("seo c2")).hasSize(50).startsWith("713098", "713096");
        assertThat(found("kim c2")).isEmpty();
        assertThat(found("c3")).isEmpty();
    }

    @Test
    void aClassIsFoundThroughAnIndex() {
        List<String> plan =
                plan(
                        "SELECT patient_id FROM patient_class WHERE code >= ? AND code < ?",
                        "C4",
                        "C5");
        assertThat(plan).singleElement().asString().contains("COVERING INDEX patient_class_code");
        List<String> asked =
                plan(
                        "SELECT p.* FROM patient p WHERE p.id = ? AND "
                                + TypedCode.of("c4b").condition(),
                        1,
                        "",
                        "",
                        "",
                        "");
        assertThat(asked)
                .anyMatch(step -> step.contains("USING PRIMARY KEY (patient_id=?)"))
                .noneMatch(step -> step.startsWith("SCAN"));
    }

    @Test
    void everyOrderOfEverybodyIsReadFromAnIndex() {
        for (ListOrder.By by : ListOrder.By.values()) {
            for (boolean reversed : List.of(false, true)) {
                assertThat(plan(new ListOrder(by, reversed).query(), 10))
                        .as("%s %s", by, reversed)
                        .singleElement()
                        .asString()
                        .startsWith("SCAN patient USING INDEX");
            }
        }
    }

    private List<String> plan(String query, Object... values) {
        return store.session()
                .read(sql ->
                        sql.list(
                                "EXPLAIN QUERY PLAN " + query,
                                row -> row.getString("detail"),
                                values));
    }
}
