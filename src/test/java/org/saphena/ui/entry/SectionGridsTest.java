package org.saphena.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.AlarmSymptom;
import org.saphena.clinical.Answer;
import org.saphena.clinical.CeapClass;
import org.saphena.clinical.Condition;
import org.saphena.clinical.CrampSite;
import org.saphena.clinical.Leg;
import org.saphena.clinical.PastEventKind;
import org.saphena.clinical.Symptom;
import org.saphena.ui.control.CellState;
import org.saphena.ui.control.GridCell;
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

    @Test
    void everyCellOfEverySectionCanBeWrittenAndTakenBack() {
        List<FieldGrid> grids =
                List.of(
                        symptoms(0),
                        symptoms(1),
                        symptoms(2),
                        symptoms(3),
                        history(0),
                        history(1),
                        history(2),
                        history(3),
                        exam(0),
                        exam(1),
                        exam(2));
        for (FieldGrid grid : grids) {
            for (int row = 0; row < grid.rows().size(); row++) {
                for (int column = 0; column < grid.columns().size(); column++) {
                    writeAndTakeBack(grid, row, column);
                }
            }
        }
    }

    private static void writeAndTakeBack(FieldGrid grid, int row, int column) {
        String place = grid.rows().get(row).code();
        GridCell cell = Objects.requireNonNull(grid.cell(row, column));
        assertThat(cell.state()).as(place).isEqualTo(CellState.EMPTY);
        String input =
                cell.choices().isEmpty() ? plausible(place) : cell.choices().getFirst().key();
        assertThat(grid.write(row, column, input)).as(place).isEqualTo(Outcome.WRITTEN);
        assertThat(Objects.requireNonNull(grid.cell(row, column)).state())
                .as(place)
                .isEqualTo(CellState.RECORDED);
        assertThat(grid.write(row, column, "")).as(place).isEqualTo(Outcome.WRITTEN);
        assertThat(Objects.requireNonNull(grid.cell(row, column)).state())
                .as(place)
                .isEqualTo(CellState.EMPTY);
    }

    private static String plausible(String code) {
        return switch (code) {
            case "heightCm" -> "165";
            case "weightKg" -> "62";
            case "abi" -> "1.08";
            case "ankleGirth", "calfGirth" -> "30";
            default -> "3";
        };
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
        assertThat(cell(grid, "ACHING", 0).spoken()).isEqualTo("Right, Aching, not recorded");
    }

    @Test
    void theRestOfTheSymptomsIsSetForOneLegAndNeverTheRedFlags() {
        FieldGrid grid = symptoms(0);
        grid.write(row(grid, "NIGHT_CRAMPS"), 0, "3");
        grid.rest(0);
        assertThat(right().symptoms().answer(Symptom.ITCHING)).isEqualTo(Answer.NO);
        assertThat(right().symptoms().answer(Symptom.NIGHT_CRAMPS)).isEqualTo(Answer.YES);
        assertThat(right().symptoms().answer(Symptom.ACUTE_SWELLING)).isEqualTo(Answer.UNKNOWN);
        Leg left = Objects.requireNonNull(model.draftProperty().get().consultation().legs().left());
        assertThat(left.symptoms().answer(Symptom.ITCHING)).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void theRedFlagQuestionsAreAnsweredTogetherButNotOverAYes() {
        FieldGrid grid = symptoms(3);
        grid.write(row(grid, "DARK_URINE"), 0, "Y");
        grid.rest(0);
        assertThat(model.draftProperty().get().consultation().alarmSymptoms().present())
                .containsExactly(AlarmSymptom.DARK_URINE);
        assertThat(model.draftProperty().get().consultation().alarmSymptoms().absent()).hasSize(6);
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
}
