package org.saphena.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphena.clinical.Decision;
import org.saphena.clinical.DecisionReason;
import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Side;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.editing.RecordEdits;
import org.saphena.ui.SampleCases;
import org.saphena.ui.control.Choice;
import org.saphena.ui.control.GridCell;
import org.saphena.ui.control.Outcome;

class PlanGridTest {
    private final Entries entries = new Entries();
    private final EntryViewModel model = entries.editor(SampleCases.full());
    private final List<PlanLines.Line> lines = lines();
    private final FieldGrid grid = new PlanGrid(model).grid(lines);

    private List<PlanLines.Line> lines() {
        return PlanLines.of(model.assessmentProperty().get(), model.draftProperty().get());
    }

    private int line(OptionStatus status) {
        return IntStream.range(0, lines.size())
                .filter(index -> lines.get(index).status() == status)
                .findFirst()
                .orElseThrow();
    }

    private List<OptionDecision> decisions() {
        return Objects.requireNonNull(model.draftProperty().get().record()).decisions();
    }

    @Test
    void everyOptionOnShowHasALine() {
        assertThat(lines)
                .isNotEmpty()
                .noneMatch(line -> line.status() == OptionStatus.NOT_INDICATED);
    }

    @Test
    void aKeyDecidesAndKeepsWhatWasSuggested() {
        grid.write(0, 0, "D");
        assertThat(decisions())
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.option()).isEqualTo(lines.getFirst().key());
                    assertThat(decision.decision()).isEqualTo(Decision.DISCUSSED);
                    assertThat(decision.suggested()).isEqualTo(lines.getFirst().status());
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
        Outcome outcome = grid.write(line, 4, "patch test was negative");
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
                                        + " Reason: decide about the option first (A, D, R, L or N)."));
    }

    @Test
    void backspaceWhereNothingIsDecidedChangesNothingAndADecisionCanFollow() {
        assertThat(grid.write(0, 1, "")).isEqualTo(Outcome.WRITTEN);
        assertThat(grid.write(0, 4, "")).isEqualTo(Outcome.WRITTEN);
        assertThat(grid.write(0, 0, "A")).isEqualTo(Outcome.WRITTEN);
        assertThat(decisions())
                .singleElement()
                .extracting(OptionDecision::decision, OptionDecision::reason)
                .containsExactly(Decision.CHOSEN, null);
    }

    @Test
    void aReasonThatIsNeededIsNotTakenAwayButGoesWithADecisionThatNeedsNone() {
        int line = line(OptionStatus.CONTRAINDICATED);
        grid.write(line, 0, "A");
        grid.write(line, 1, "1");
        assertThat(grid.write(line, 1, "")).isInstanceOf(Outcome.Refused.class);
        assertThat(decisions().getFirst().reason()).isEqualTo(DecisionReason.PATIENT_PREFERS);
        assertThat(grid.write(line, 0, "D")).isEqualTo(Outcome.WRITTEN);
        assertThat(decisions())
                .singleElement()
                .extracting(OptionDecision::decision, OptionDecision::reason)
                .containsExactly(Decision.DISCUSSED, null);
    }

    @Test
    void backspaceTakesTheDecisionBack() {
        grid.write(0, 0, "A");
        grid.write(0, 0, "");
        assertThat(model.draftProperty().get().record()).isNull();
    }

    @Test
    void aDecisionAboutAnOptionThatIsGoneStaysInSightAndCanBeTakenBack() {
        OptionDecision gone =
                new OptionDecision(
                        Side.LEFT,
                        Treatment.EVLA,
                        Target.PERFORATORS,
                        OptionStatus.SUITABLE,
                        Decision.CHOSEN,
                        null,
                        null,
                        null,
                        null);
        model.apply("x", "", "", RecordEdits.decision(gone));
        List<PlanLines.Line> after = lines();
        FieldGrid now = new PlanGrid(model).grid(after);
        int line = after.indexOf(new PlanLines.Line(gone.option(), OptionStatus.SUITABLE, false));
        assertThat(now.rows().get(line).name()).contains("no longer an option");
        now.write(line, 0, "");
        assertThat(model.draftProperty().get().record()).isNull();
    }

    /** The first option as it stands once the answer has another status for it. */
    private FieldGrid standing(OptionStatus status) {
        return new PlanGrid(model)
                .grid(List.of(new PlanLines.Line(lines.getFirst().key(), status, true)));
    }

    @Test
    void aChoiceAgainstAdviceNeedsItsReasonAlsoWhereItWasDiscussedBefore() {
        grid.write(0, 0, "D");
        FieldGrid against = standing(OptionStatus.RELATIVE_CONTRAINDICATION);
        assertThat(against.write(0, 0, "A")).isInstanceOf(Outcome.Refused.class);
        assertThat(decisions().getFirst().decision()).isEqualTo(Decision.DISCUSSED);
        assertThat(against.write(0, 1, "2")).isEqualTo(Outcome.WRITTEN);
        assertThat(decisions())
                .singleElement()
                .extracting(
                        OptionDecision::decision, OptionDecision::suggested, OptionDecision::reason)
                .containsExactly(
                        Decision.CHOSEN,
                        OptionStatus.RELATIVE_CONTRAINDICATION,
                        DecisionReason.EARLIER_FAILURE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoDecidesAgainOrGivesTheReasonDoesSoOnHowTheOptionStandsNow(boolean again) {
        grid.write(0, 0, "A");
        FieldGrid against = standing(OptionStatus.CONTRAINDICATED);
        if (again) {
            assertThat(against.write(0, 0, "A")).isInstanceOf(Outcome.Refused.class);
        }
        against.write(0, 1, "1");
        assertThat(decisions().getFirst().suggested()).isEqualTo(OptionStatus.CONTRAINDICATED);
        assertThat(model.refusedProperty().get()).isZero();
    }

    @Test
    void aNoteADayOrAnExtentLeavesTheDecisionAsItWasMade() {
        OptionStatus then = lines.getFirst().status();
        grid.write(0, 0, "A");
        FieldGrid against = standing(OptionStatus.CONTRAINDICATED);
        against.write(0, 2, "t+7d");
        against.write(0, 3, "groin to knee");
        against.write(0, 4, "as agreed");
        assertThat(decisions())
                .singleElement()
                .extracting(OptionDecision::suggested, OptionDecision::note)
                .containsExactly(then, "as agreed");
    }

    @ParameterizedTest
    @EnumSource
    void everyDecisionHasAKeyAndIsSeen(Decision decision) {
        Choice choice =
                Objects.requireNonNull(grid.cell(0, 0)).choices().stream()
                        .filter(each -> each.word().equals(word(decision)))
                        .findFirst()
                        .orElseThrow();
        grid.write(0, 0, choice.key());
        assertThat(decisions())
                .singleElement()
                .extracting(OptionDecision::decision)
                .isEqualTo(decision);
        assertThat(Objects.requireNonNull(grid.cell(0, 0)).text()).isEqualTo(word(decision));
    }

    private String word(Decision decision) {
        return entries.texts().now().of(decision);
    }

    @Test
    void aLaterDecisionKeepsExtentDayAndNote() {
        grid.write(0, 0, "L");
        grid.write(0, 3, "groin to upper calf");
        grid.write(0, 0, "A");
        GridCell cell = Objects.requireNonNull(grid.cell(0, 0));
        assertThat(cell.text()).isEqualTo("Chosen");
        assertThat(decisions().getFirst().extent()).isEqualTo("groin to upper calf");
    }
}
