package org.saphena.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.PlanKind;
import org.saphena.ui.control.GridKey;
import org.saphena.ui.control.Outcome;

/** One key agrees the blood tests for other causes of cramps. */
class BloodsTest {
    private final EntryViewModel model = new Entries().editor(Entries.blank());

    private FieldGrid steps() {
        return Forms.of(Section.PLAN, model)
                .filter(grid -> FieldFinder.find(grid, "/record/plan/0/kind").isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void oneKeyAgreesThemOnceAndOneUndoTakesThemBack() {
        CaseFile before = model.draftProperty().get();
        assertThat(steps().act(GridKey.RESTORE, 0, 0)).isEqualTo(Outcome.WRITTEN);
        assertThat(PlanItemRows.items(model.draftProperty().get()))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.kind()).isEqualTo(PlanKind.LABORATORY);
                    assertThat(item.codes())
                            .containsExactly(
                                    "sodium",
                                    "potassium",
                                    "magnesium",
                                    "adjustedCalcium",
                                    "egfr",
                                    "tsh",
                                    "hba1c");
                });
        assertThat(steps().act(GridKey.RESTORE, 0, 0)).isInstanceOf(Outcome.Refused.class);
        model.undo();
        assertThat(model.draftProperty().get()).isEqualTo(before);
    }
}
