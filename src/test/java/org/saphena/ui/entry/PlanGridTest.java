package org.saphena.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.Decision;
import org.saphena.clinical.DecisionReason;
import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.OptionStatus;
import org.saphena.ui.SampleCases;
import org.saphena.ui.control.GridCell;
import org.saphena.ui.control.Outcome;

class PlanGridTest {
    private final Entries entries = new Entries();
    private final EntryViewModel model = entries.editor(SampleCases.full());
    private final PlanGrid plan = new PlanGrid(model);
    private final FieldGrid grid = plan.grid();

    private int line(OptionStatus status) {
        return IntStream.range(0, plan.lines().size())
                .filter(index -> plan.lines().get(index).status() == status)
                .findFirst()
                .orElseThrow();
    }

    private List<OptionDecision> decisions() {
        return Objects.requireNonNull(model.draftProperty().get().record()).decisions();
    }

    @Test
    void everyOptionOnShowHasALine() {
        assertThat(plan.lines())
                .isNotEmpty()
                .noneMatch(line -> line.status() == OptionStatus.NOT_INDICATED);
    }

    @Test
    void aKeyDecidesAndKeepsWhatWasSuggested() {
        grid.write(0, 0, "D");
        assertThat(decisions())
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.option()).isEqualTo(plan.lines().getFirst().key());
                    assertThat(decision.decision()).isEqualTo(Decision.DISCUSSED);
                    assertThat(decision.suggested()).isEqualTo(plan.lines().getFirst().status());
                });
    }

    @Test
    void choosingAgainstAdviceWaitsForItsReason() {
        int line = line(OptionStatus.CONTRAINDICATED);
        assertThat(grid.write(line, 0, "A")).isInstanceOf(Outcome.Refused.class);
        assertThat(model.draftProperty().get().record()).isNull();
        assertThat(grid.write(line, 1, "1")).isEqualTo(Outcome.WRITTEN);
        assertThat(decisions())
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.decision()).isEqualTo(Decision.CHOSEN);
                    assertThat(decision.reason()).isEqualTo(DecisionReason.PATIENT_PREFERS);
                });
        assertThat(model.refusedProperty().get()).isZero();
    }

    @Test
    void judgementWaitsForItsNote() {
        int line = line(OptionStatus.CONTRAINDICATED);
        grid.write(line, 0, "A");
        assertThat(grid.write(line, 1, "7")).isInstanceOf(Outcome.Refused.class);
        Outcome outcome =
                model.apply(
                        "plan.note",
                        "",
                        "Note",
                        plan.change(plan.lines().get(line), null, null, "patch test was negative"));
        assertThat(outcome).isEqualTo(Outcome.WRITTEN);
        assertThat(decisions().getFirst().reason()).isEqualTo(DecisionReason.JUDGEMENT);
        assertThat(model.refusedProperty().get()).isZero();
    }

    @Test
    void aReasonWithoutADecisionIsRefused() {
        assertThat(grid.write(0, 1, "1"))
                .isEqualTo(
                        new Outcome.Refused(
                                grid.rows().getFirst().name()
                                        + ": decide about the option first (A, D, R or L)."));
    }

    @Test
    void backspaceTakesTheDecisionBack() {
        grid.write(0, 0, "A");
        grid.write(0, 0, "");
        assertThat(model.draftProperty().get().record()).isNull();
    }

    @Test
    void aLaterDecisionKeepsExtentDayAndNote() {
        grid.write(0, 0, "L");
        PlanGrid.Line line = plan.lines().getFirst();
        model.apply("plan.extent", "", "", plan.extent(line, "groin to upper calf"));
        grid.write(0, 0, "A");
        GridCell cell = Objects.requireNonNull(grid.cell(0, 0));
        assertThat(cell.text()).isEqualTo("Chosen");
        assertThat(decisions().getFirst().extent()).isEqualTo("groin to upper calf");
    }
}
