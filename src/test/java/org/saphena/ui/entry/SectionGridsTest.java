package org.saphena.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphena.clinical.AlarmSymptom;
import org.saphena.clinical.Allergen;
import org.saphena.clinical.Answer;
import org.saphena.clinical.CeapClass;
import org.saphena.clinical.Condition;
import org.saphena.clinical.CrampSite;
import org.saphena.clinical.Findings;
import org.saphena.clinical.Leg;
import org.saphena.clinical.PastEventKind;
import org.saphena.clinical.RecentProcedure;
import org.saphena.clinical.Side;
import org.saphena.clinical.Symptom;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.clinical.VisitRecord.AllergyDetail;
import org.saphena.clinical.VisitRecord.Asked;
import org.saphena.clinical.VisitRecord.CarriedForward;
import org.saphena.editing.AllergyEdits;
import org.saphena.editing.LegEdits;
import org.saphena.editing.RecordEdits;
import org.saphena.editing.VisitEdits;
import org.saphena.ui.control.CellState;
import org.saphena.ui.control.GridCell;
import org.saphena.ui.control.GridKey;
import org.saphena.ui.control.GridRow;
import org.saphena.ui.control.GridSession;
import org.saphena.ui.control.Outcome;

/** Every field of the sections symptoms, history and exam, read back as it was typed. */
class SectionGridsTest {
    private final Entries entries = new Entries();
    private final EntryViewModel model = entries.editor(Entries.blank());

    private static int row(FieldGrid grid, String code) {
        return IntStream.range(0, grid.rows().size())
                .filter(index -> grid.rows().get(index).code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private FieldGrid symptoms(int part) {
        return new SymptomGrids(model).parts().get(part).grid();
    }

    private FieldGrid history(int part) {
        return new HistoryGrids(model).parts().get(part).grid();
    }

    private FieldGrid exam(int part) {
        return new ExamGrids(model).parts().get(part).grid();
    }

    private Leg right() {
        return Objects.requireNonNull(model.draftProperty().get().consultation().legs().right());
    }

    private static GridCell cell(FieldGrid grid, String code, int column) {
        return Objects.requireNonNull(grid.cell(row(grid, code), column));
    }

    private Outcome date(String typed) {
        return Entries.type(model, "/consultation/date", typed);
    }

    private LocalDate day() {
        return model.draftProperty().get().consultation().date();
    }

    @Test
    void aVisitThatIsEnteredLaterGetsItsDay() {
        history(2).act(GridKey.REST, 0, 0);
        assertThat(date("17-11-2026")).isEqualTo(Outcome.WRITTEN);
        assertThat(day()).isEqualTo(LocalDate.of(2026, 11, 17));
        assertThat(Objects.requireNonNull(model.draftProperty().get().record()).asked())
                .extracting(Asked::on)
                .containsExactly(day());
        date("t");
        assertThat(day()).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @ParameterizedTest
    @CsvSource({
        "21-11-2026,is still to come",
        "'',is not a date",
        "2026,is not a date",
        "01-05-2024,lies before the visit from which the history was taken over"
    })
    void aDayThatNoVisitCanBeOfIsRefused(String typed, String why) {
        model.apply(
                "x",
                "",
                "",
                VisitEdits.allergy(Allergen.LATEX, Answer.YES)
                        .then(
                                RecordEdits.field(
                                        "carriedForward",
                                        List.of(
                                                new CarriedForward(
                                                        "/consultation/allergies/present/0",
                                                        LocalDate.of(2024, 5, 12),
                                                        null)))));
        assertThat(date(typed))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.message()).contains(why));
        assertThat(day()).isEqualTo(Entries.blank().consultation().date());
    }

    @Test
    void aDayBeforeTheBirthIsRefused() {
        assertThat(date("13-03-1968"))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.message()).contains("lies after the visit"));
    }

    @Test
    void aDayBeforeItsScanIsRefused() {
        Entries.type(model, "/consultation/legs/right/duplex/position", "1");
        assertThat(date("y"))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.message()).contains("lies after the visit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"n", "N", "ㅜ"})
    void nIsTheTimeOfNow(String key) {
        Entries.type(model, "/record/visit/time", key);
        assertThat(
                        Objects.requireNonNull(
                                        Objects.requireNonNull(model.draftProperty().get().record())
                                                .visit())
                                .time())
                .isEqualTo(LocalTime.of(10, 52));
    }

    @Test
    void theBmiStandsBesideHeightAndWeightAndIsNotTyped() {
        FieldGrid grid = history(0);
        assertThat(cell(grid, "bmi", 0).text()).isEqualTo("not recorded");
        grid.write(row(grid, "heightCm"), 0, "164");
        assertThat(cell(grid, "bmi", 0).text()).isEqualTo("not recorded");
        grid.write(row(grid, "weightKg"), 0, "65");
        assertThat(cell(grid, "bmi", 0).text()).isEqualTo("24.2 kg/m2");
        assertThat(cell(grid, "bmi", 0).state()).isEqualTo(CellState.LOCKED);
        assertThat(grid.write(row(grid, "bmi"), 0, "30")).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aSeverityIsASymptomOrItsAbsence() {
        FieldGrid grid = symptoms(0);
        grid.write(row(grid, "NIGHT_CRAMPS"), 0, "3");
        grid.write(row(grid, "ITCHING"), 0, "0");
        assertThat(right().symptomSeverity()).containsEntry(Symptom.NIGHT_CRAMPS, 3);
        assertThat(right().symptoms().absent()).containsExactly(Symptom.ITCHING);
        assertThat(cell(grid, "NIGHT_CRAMPS", 0).spoken())
                .isEqualTo("Right, Night cramps, 3 severe");
        assertThat(cell(grid, "ACHING", 0).spoken()).isEqualTo("Right, Aching, not asked");
    }

    @Test
    void aSymptomWithoutAGradeIsShownAsPresentAndNotAsNothing() {
        model.apply(
                "x",
                "",
                "",
                LegEdits.symptomAnswer(Side.RIGHT, Symptom.NIGHT_CRAMPS, Answer.YES)
                        .then(LegEdits.symptomAnswer(Side.RIGHT, Symptom.ITCHING, Answer.UNKNOWN)));
        assertThat(cell(symptoms(0), "NIGHT_CRAMPS", 0).text()).isEqualTo("Present");
        assertThat(cell(symptoms(0), "ITCHING", 0).text()).isEqualTo("Asked, not known");
    }

    @Test
    void theRestOfTheSymptomsIsSetForOneLegAndNeverTheRedFlags() {
        FieldGrid grid = symptoms(0);
        grid.write(row(grid, "NIGHT_CRAMPS"), 0, "3");
        grid.act(GridKey.REST, 0, 0);
        assertThat(right().symptoms().answer(Symptom.ITCHING)).isEqualTo(Answer.NO);
        assertThat(right().symptoms().answer(Symptom.NIGHT_CRAMPS)).isEqualTo(Answer.YES);
        assertThat(right().symptoms().answer(Symptom.ACUTE_SWELLING)).isEqualTo(Answer.UNKNOWN);
        assertThat(right().symptoms().answer(Symptom.BLEEDING_VARIX)).isEqualTo(Answer.UNKNOWN);
        Leg left = Objects.requireNonNull(model.draftProperty().get().consultation().legs().left());
        assertThat(left.symptoms().answer(Symptom.ITCHING)).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void theRedFlagQuestionsAreAnsweredTogetherButNotOverAYes() {
        FieldGrid grid = symptoms(3);
        grid.write(row(grid, "DARK_URINE"), 0, "Y");
        grid.act(GridKey.REST, 0, 0);
        assertThat(model.draftProperty().get().consultation().alarmSymptoms().present())
                .containsExactly(AlarmSymptom.DARK_URINE);
        assertThat(model.draftProperty().get().consultation().alarmSymptoms().absent()).hasSize(6);
    }

    @Test
    void theCausesCheckedAreThoseOfTheKnowledgeBase() {
        FieldGrid grid = new AssessmentGrids(model).parts().getFirst().grid();
        int row = row(grid, "causesChecked");
        grid.write(row, 0, "1");
        grid.write(row, 0, "0");
        assertThat(cell(grid, "causesChecked", 0).text()).isEqualTo("medication, liver");
    }

    @Test
    void aCauseThatTheKnowledgeBaseDoesNotNameIsShownAsItIs() {
        model.apply("x", "", "", RecordEdits.cramps("causesChecked", List.of("sleep")));
        FieldGrid grid = new AssessmentGrids(model).parts().getFirst().grid();
        assertThat(cell(grid, "causesChecked", 0).text()).isEqualTo("sleep");
    }

    @Test
    void crampSitesAreTurnedOnAndOff() {
        FieldGrid grid = symptoms(1);
        int row = row(grid, "sites");
        grid.write(row, 0, "1");
        grid.write(row, 0, "2");
        grid.write(row, 0, "1");
        assertThat(Objects.requireNonNull(right().cramps()).sites())
                .containsExactly(CrampSite.FOOT);
    }

    @Test
    void askedAndNotKnownIsKeptApartFromNotAsked() {
        FieldGrid grid = history(3);
        grid.write(row(grid, "DIABETES"), 0, "U");
        assertThat(model.draftProperty().get().consultation().conditions().unsure())
                .containsExactly(Condition.DIABETES);
        assertThat(cell(grid, "DIABETES", 0).text()).isEqualTo("Asked, not known");
        assertThat(cell(grid, "DIALYSIS", 0).state()).isEqualTo(CellState.EMPTY);
    }

    @Test
    void aListThatWasGoneThroughAnswersTheRestWithNo() {
        FieldGrid grid = history(2);
        grid.write(row(grid, "REVIEWED"), 0, "Y");
        assertThat(cell(grid, "LATEX", 0).text()).isEqualTo("No");
    }

    private Findings<Allergen> allergies() {
        return model.draftProperty().get().consultation().allergies();
    }

    private List<AllergyDetail> reactions() {
        return AllergyEdits.details(model.draftProperty().get());
    }

    private void react(FieldGrid grid) {
        grid.write(row(grid, "ACRYLATE_ADHESIVE"), 1, "contact dermatitis");
    }

    @Test
    void aReactionIsAnAllergyAndOneUndoTakesBothBack() {
        FieldGrid grid = history(2);
        react(grid);
        assertThat(allergies().present()).containsExactly(Allergen.ACRYLATE_ADHESIVE);
        assertThat(reactions())
                .containsExactly(
                        new AllergyDetail(Allergen.ACRYLATE_ADHESIVE, "contact dermatitis", null));
        model.undo();
        assertThat(model.draftProperty().get()).isEqualTo(Entries.blank());
        grid.write(row(grid, "LATEX"), 2, "2021");
        assertThat(cell(grid, "LATEX", 0).text()).isEqualTo("Yes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"N", "U", ""})
    void anAllergyThatIsNotThereKeepsNoReaction(String key) {
        FieldGrid grid = history(2);
        react(grid);
        grid.write(row(grid, "ACRYLATE_ADHESIVE"), 0, key);
        assertThat(allergies().present()).isEmpty();
        assertThat(reactions()).isEmpty();
        model.undo();
        assertThat(reactions()).hasSize(1);
    }

    @Test
    void aListThatWasGoneThroughNeverDeniesAnAllergyWithAReaction() {
        model.apply(
                "x",
                "",
                "",
                RecordEdits.field(
                        "allergyDetails",
                        List.of(new AllergyDetail(Allergen.LATEX, "hives", null))));
        FieldGrid grid = history(2);
        grid.act(GridKey.REST, 0, 0);
        assertThat(allergies().answer(Allergen.LATEX)).isEqualTo(Answer.YES);
        assertThat(allergies().answer(Allergen.POLIDOCANOL)).isEqualTo(Answer.NO);
    }

    @Test
    void aPastEventIsKeptForItsLeg() {
        FieldGrid grid = history(1);
        grid.write(row(grid, "SVT"), 0, "Y");
        grid.write(row(grid, "DVT"), 0, "N");
        assertThat(right().pastEvents().present())
                .singleElement()
                .satisfies(event -> assertThat(event.event()).isEqualTo(PastEventKind.SVT));
        assertThat(right().pastEvents().absent()).containsExactly(PastEventKind.DVT);
    }

    private void event(String row, int column, String key) {
        FieldGrid grid = history(1);
        assertThat(grid.write(row(grid, row), column, key)).isEqualTo(Outcome.WRITTEN);
    }

    private List<String> years() {
        return right().pastEvents().present().stream()
                .map(event -> event.date() == null ? "" : event.date().text())
                .toList();
    }

    @Test
    void whatHappenedTwiceIsEnteredTwice() {
        assertThat(cell(history(1), "DVT.1", 0).state()).isEqualTo(CellState.LOCKED);
        event("DVT", 1, "2019");
        event("DVT.1", 1, "2021");
        assertThat(years()).containsExactly("2019", "2021");
        event("DVT.2", 0, "Y");
        event("DVT", 1, "2018");
        assertThat(years()).containsExactly("2018", "2021", "");
        assertThat(cell(history(1), "DVT.1", 5).state()).isEqualTo(CellState.LOCKED);
        model.undo();
        model.undo();
        assertThat(years()).containsExactly("2019", "2021");
    }

    @Test
    void aKeyThatMovesOnPassesByWhatMayHaveHappenedOnceMore() {
        event("SVT", 4, "Y");
        GridSession session = new GridSession(history(1), entries.texts().now());
        session.goTo(row(history(1), "BLEEDING"), 4);
        assertThat(session.press(GridKey.CHARACTER, 'n')).isEqualTo(GridSession.Reaction.LEAVE);
        session.goTo(row(history(1), "SVT.1"), 4);
        session.press(GridKey.CHARACTER, 'y');
        assertThat(
                        Objects.requireNonNull(
                                        model.draftProperty().get().consultation().legs().left())
                                .pastEvents()
                                .present())
                .hasSize(2);
    }

    @Test
    void oneOfSeveralGoesAloneAndNoneIsDeniedWithTheOthers() {
        event("SVT", 1, "2019");
        event("SVT.1", 1, "2021");
        FieldGrid grid = history(1);
        assertThat(grid.write(row(grid, "SVT"), 0, "N"))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.message()).contains("more than one"));
        assertThat(years()).containsExactly("2019", "2021");
        event("SVT", 0, "");
        assertThat(years()).containsExactly("2021");
        event("SVT", 0, "N");
        assertThat(right().pastEvents().present()).isEmpty();
        assertThat(right().pastEvents().absent()).containsExactly(PastEventKind.SVT);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void backspaceWhereNoEventIsRecordedRecordsNone(int column) {
        event("DVT", column, "");
        assertThat(model.draftProperty().get()).isEqualTo(Entries.blank());
    }

    @Test
    void ceapKeysTurnClassesOnAndOff() {
        assertThat(ceap("2", "3")).containsExactly(CeapClass.C2, CeapClass.C3);
        assertThat(ceap("2")).containsExactly(CeapClass.C3);
        assertThat(ceap("4")).containsExactly(CeapClass.C3, CeapClass.C4A);
        assertThat(ceap("4")).containsExactly(CeapClass.C3, CeapClass.C4B);
        assertThat(ceap("4", "4")).containsExactly(CeapClass.C3);
        assertThat(ceap("2", "R")).containsExactly(CeapClass.C2R, CeapClass.C3);
        assertThat(ceap("0")).containsExactly(CeapClass.C0);
    }

    private List<CeapClass> ceap(String... keys) {
        FieldGrid grid = exam(0);
        for (String key : keys) {
            grid.write(row(grid, "clinical"), 0, key);
        }
        return Objects.requireNonNull(right().ceap()).clinical();
    }

    @Test
    void anImpossibleAbiIsRefusedWithTheRangeThatIsAllowed() {
        FieldGrid grid = exam(2);
        Outcome outcome = grid.write(row(grid, "abi"), 0, "9");
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(cell(grid, "abi", 0).message()).contains("allowed: 0 - 3");
    }

    private FieldGrid procedures() {
        return new ExamGrids(model)
                .parts().stream()
                        .map(GridPart::grid)
                        .filter(grid -> grid.rows().stream().anyMatch(SectionGridsTest::isLumen))
                        .findFirst()
                        .orElseThrow();
    }

    private static boolean isLumen(GridRow row) {
        return row.code().equals("deepVeinLumenPercent");
    }

    @ParameterizedTest
    @CsvSource({"procedure,1,target,2", "target,2,procedure,1"})
    void aRecentProcedureWaitsForItsVein(
            String first, String firstKey, String second, String secondKey) {
        FieldGrid grid = procedures();
        assertThat(grid.write(row(grid, first), 0, firstKey))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused ->
                                assertThat(refused.message())
                                        .contains("Nothing is recorded until both are there."));
        assertThat(model.draftProperty().get()).isEqualTo(Entries.blank());
        assertThat(cell(grid, first, 0).state()).isEqualTo(CellState.REFUSED);
        assertThat(cell(grid, first, 0).text()).isNotEqualTo(firstKey).isNotBlank();
        assertThat(model.refusedProperty().get()).isOne();
        assertThat(grid.write(row(grid, "date"), 0, "t")).isInstanceOf(Outcome.Refused.class);
        grid.write(row(grid, "date"), 0, "");

        assertThat(grid.write(row(grid, second), 0, secondKey)).isEqualTo(Outcome.WRITTEN);
        assertThat(right().recentProcedure())
                .isEqualTo(new RecentProcedure(Treatment.EVLA, Target.SSV, null, null));
        assertThat(model.refusedProperty().get()).isZero();
        model.undo();
        assertThat(model.draftProperty().get()).isEqualTo(Entries.blank());
    }

    @Test
    void aProcedureThatIsCorrectedKeepsItsVein() {
        FieldGrid grid = procedures();
        grid.write(row(grid, "procedure"), 0, "1");
        grid.write(row(grid, "target"), 0, "2");
        grid.write(row(grid, "date"), 0, "t");
        grid.write(row(grid, "procedure"), 0, "2");
        assertThat(Objects.requireNonNull(right().recentProcedure()))
                .extracting(RecentProcedure::procedure, RecentProcedure::target)
                .containsExactly(Treatment.RFA, Target.SSV);
        grid.write(row(grid, "procedure"), 0, "");
        assertThat(right().recentProcedure()).isNull();
    }

    @Test
    void ulcerItemsFollowFromAClassWithoutAnUlcer() {
        ceap("2");
        FieldGrid grid = exam(1);
        grid.write(row(grid, "vcss.pain"), 0, "1");
        GridCell count = cell(grid, "vcss.ulcerCount", 0);
        assertThat(count.text()).isEqualTo("0");
        assertThat(count.state()).isEqualTo(CellState.LOCKED);
        assertThat(grid.write(row(grid, "vcss.ulcerCount"), 0, "2"))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void anUnknownClassLeavesTheUlcerItemsUnscored() {
        FieldGrid grid = exam(1);
        grid.write(row(grid, "vcss.pain"), 0, "1");
        assertThat(cell(grid, "vcss.ulcerCount", 0).state()).isEqualTo(CellState.EMPTY);
    }

    @Test
    void anUlcerOpensItsItemsAgain() {
        ceap("2");
        FieldGrid grid = exam(1);
        grid.write(row(grid, "vcss.pain"), 0, "1");
        ceap("6");
        assertThat(cell(grid, "vcss.ulcerCount", 0).state()).isEqualTo(CellState.EMPTY);
        grid.write(row(grid, "vcss.ulcerCount"), 0, "2");
        assertThat(cell(grid, "vcss.ulcerCount", 0).text()).isEqualTo("2");
    }

    @Test
    void aSumIsOneOnlyWhenItIsComplete() {
        ceap("2");
        FieldGrid grid = exam(1);
        for (String item :
                List.of("pain", "varicoseVeins", "oedema", "pigmentation", "inflammation")) {
            grid.write(row(grid, "vcss." + item), 0, "1");
        }
        assertThat(cell(grid, "TOTAL", 0).text()).isEqualTo("at least 5 (8 of 10 items)");
        grid.write(row(grid, "vcss.induration"), 0, "0");
        grid.write(row(grid, "vcss.compressionUse"), 0, "1");
        assertThat(cell(grid, "TOTAL", 0).text()).isEqualTo("6 of 30");
    }

    @Test
    void oneKeySaysThatAListWasGoneThroughAndWhen() {
        FieldGrid grid = history(2);
        grid.act(GridKey.REST, 0, 0);
        assertThat(cell(grid, "LATEX", 0).text()).isEqualTo("No");
        assertThat(Objects.requireNonNull(model.draftProperty().get().record()).asked())
                .singleElement()
                .satisfies(
                        asked -> assertThat(asked.pointer()).isEqualTo("/consultation/allergies"));
    }

    @Test
    void symptomsAreMirroredOnlyWhereTheLeftLegIsEmpty() {
        FieldGrid grid = symptoms(0);
        grid.write(row(grid, "NIGHT_CRAMPS"), 0, "3");
        grid.write(row(grid, "ACHING"), 0, "2");
        grid.write(row(grid, "ACHING"), 1, "1");
        grid.act(GridKey.MIRROR, 0, 0);
        assertThat(cell(grid, "NIGHT_CRAMPS", 1).text()).isEqualTo("3 severe");
        assertThat(cell(grid, "NIGHT_CRAMPS", 1).ticked()).isTrue();
        assertThat(cell(grid, "ACHING", 1).text()).isEqualTo("1 mild");
    }
}
