package org.saphena.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.ActionCode;
import org.saphena.clinical.AlarmSymptom;
import org.saphena.clinical.Answer;
import org.saphena.clinical.DecisionReason;
import org.saphena.clinical.RedFlagCode;
import org.saphena.clinical.RedFlagDecision;
import org.saphena.clinical.RedFlagHandling;
import org.saphena.editing.VisitEdits;
import org.saphena.ui.control.Outcome;

/** What was done about a red flag: acted with an action, or none with a reason. */
class FlagGridTest {
    private static final int DECISION = 0;
    private static final int ACTION = 1;
    private static final int REASON = 2;
    private static final int NOTE = 3;

    private final EntryViewModel model =
            new Entries()
                    .editor(
                            VisitEdits.alarm(AlarmSymptom.CHEST_PAIN, Answer.YES)
                                    .apply(Entries.blank()));
    private final List<FlagLines.Line> lines =
            FlagLines.of(model.assessmentProperty().get(), model.draftProperty().get());
    private final FieldGrid grid = new FlagGrid(model).grid(lines);

    private List<RedFlagHandling> handled() {
        return FlagLines.handled(model.draftProperty().get());
    }

    private static RedFlagHandling handling(
            RedFlagDecision decision,
            @Nullable ActionCode action,
            @Nullable DecisionReason reason,
            @Nullable String note) {
        return new RedFlagHandling(RedFlagCode.PE_SUSPECTED, null, decision, action, reason, note);
    }

    @Test
    void aRaisedFlagHasALineInThePlan() {
        assertThat(lines).containsExactly(new FlagLines.Line(RedFlagCode.PE_SUSPECTED, null, true));
        assertThat(PlanView.parts(model, List.of()).getFirst().grid().rows().getFirst().name())
                .isEqualTo(grid.rows().getFirst().name());
    }

    @Test
    void actedTakesAnActionBeforeItIsRecorded() {
        assertThat(grid.write(0, DECISION, "A")).isInstanceOf(Outcome.Refused.class);
        assertThat(handled()).isEmpty();
        grid.write(0, ACTION, "1");
        assertThat(handled())
                .containsExactly(
                        handling(RedFlagDecision.ACTED, ActionCode.EMERGENCY_CARE, null, null));
        assertThat(model.refusedProperty().get()).isZero();
    }

    @Test
    void notPresentTakesAReason() {
        assertThat(grid.write(0, DECISION, "N")).isInstanceOf(Outcome.Refused.class);
        grid.write(0, REASON, "6");
        assertThat(handled())
                .containsExactly(
                        handling(
                                RedFlagDecision.NOT_PRESENT,
                                null,
                                DecisionReason.DATA_WRONG,
                                null));
    }

    @Test
    void judgementTakesANoteOfTenCharacters() {
        grid.write(0, DECISION, "N");
        assertThat(grid.write(0, REASON, "7")).isInstanceOf(Outcome.Refused.class);
        assertThat(grid.write(0, NOTE, "short")).isInstanceOf(Outcome.Refused.class);
        grid.write(0, NOTE, "muscular, seen in the ECG");
        assertThat(handled())
                .containsExactly(
                        handling(
                                RedFlagDecision.NOT_PRESENT,
                                null,
                                DecisionReason.JUDGEMENT,
                                "muscular, seen in the ECG"));
    }

    @Test
    void underCareNeedsNothingMore() {
        grid.write(0, DECISION, "C");
        assertThat(handled())
                .containsExactly(handling(RedFlagDecision.ALREADY_UNDER_CARE, null, null, null));
        grid.write(0, DECISION, "");
        assertThat(handled()).isEmpty();
    }

    @Test
    void backspaceWhereNothingIsDecidedChangesNothingAndADecisionCanFollow() {
        for (int column : List.of(ACTION, REASON, NOTE)) {
            assertThat(grid.write(0, column, "")).isEqualTo(Outcome.WRITTEN);
        }
        assertThat(handled()).isEmpty();
        assertThat(grid.write(0, DECISION, "C")).isEqualTo(Outcome.WRITTEN);
        assertThat(handled())
                .containsExactly(handling(RedFlagDecision.ALREADY_UNDER_CARE, null, null, null));
    }

    @Test
    void aReasonThatIsNeededIsNotTakenAwayButGoesWithADecisionThatNeedsNone() {
        grid.write(0, DECISION, "N");
        grid.write(0, REASON, "6");
        assertThat(grid.write(0, REASON, "")).isInstanceOf(Outcome.Refused.class);
        assertThat(handled().getFirst().reason()).isEqualTo(DecisionReason.DATA_WRONG);
        assertThat(grid.write(0, DECISION, "C")).isEqualTo(Outcome.WRITTEN);
        assertThat(handled())
                .containsExactly(handling(RedFlagDecision.ALREADY_UNDER_CARE, null, null, null));
    }

    @Test
    void aReasonWithoutADecisionIsAskedBack() {
        assertThat(grid.write(0, REASON, "1"))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.message()).contains("first say"));
    }

    @Test
    void whatWasDoneStaysWhenTheFlagIsGone() {
        grid.write(0, DECISION, "C");
        model.apply(
                "symptoms.alarm",
                "N",
                "Chest pain",
                VisitEdits.alarm(AlarmSymptom.CHEST_PAIN, Answer.NO));
        assertThat(FlagLines.of(model.assessmentProperty().get(), model.draftProperty().get()))
                .containsExactly(new FlagLines.Line(RedFlagCode.PE_SUSPECTED, null, false));
    }

    @Test
    void theSignatureLeadsToTheLine() {
        String place = FlagLines.place(RedFlagCode.PE_SUSPECTED, null);
        assertThat(FieldFinder.find(grid, place)).isPresent();
        assertThat(Forms.sectionOf(place, model)).contains(Section.PLAN);
        assertThat(Objects.requireNonNull(grid.cell(0, DECISION)).text()).isEqualTo("not recorded");
    }
}
