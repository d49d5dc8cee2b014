package org.saphena.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.Carried;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.PreviousTreatment;
import org.saphena.clinical.Side;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.editing.CarriedEdits;
import org.saphena.editing.LegEdits;
import org.saphena.text.Messages;
import org.saphena.ui.control.GridKey;
import org.saphena.ui.control.GridSession;

/** What a follow-up visit asks about the history of the last one. */
class CarriedRowsTest {
    private static final PreviousTreatment EVLA =
            new PreviousTreatment(Treatment.EVLA, Target.GSV, null, true);
    private static final PreviousTreatment FOAM =
            new PreviousTreatment(Treatment.FOAM_SCLEROTHERAPY, Target.SSV, null, null);

    private final EntryViewModel model = new Entries().editor(followUp());
    private final FieldGrid grid = new HistoryGrids(model).parts().getFirst().grid();
    private final GridSession session = new GridSession(grid, Messages.of(Language.EN));

    private static CaseFile followUp() {
        CaseFile earlier =
                LegEdits.field(Side.LEFT, "previousTreatments", List.of(EVLA, FOAM))
                        .apply(Entries.blank());
        return CarriedEdits.from(earlier).apply(Entries.blank());
    }

    private List<Object> open() {
        return Carried.open(model.draftProperty().get()).stream()
                .map(each -> each.entry().value())
                .toList();
    }

    @Test
    void eachRowNamesTheEntryWithItsSideAndItsDate() {
        assertThat(grid.rows().getFirst().name())
                .isEqualTo(
                        "Left: Endovenous laser ablation (EVLA), GSV, Not recorded, "
                                + "stayed closed, from 20-Nov-2026");
        assertThat(session.message()).isEmpty();
        assertThat(Objects.requireNonNull(grid.cell(0, 0)).message())
                .startsWith("From an earlier visit: Enter confirms");
    }

    @Test
    void enterConfirmsOneAndGoesOn() {
        session.press(GridKey.ENTER, ' ');
        assertThat(open()).containsExactly(FOAM);
        assertThat(session.row()).isEqualTo(1);
    }

    @Test
    void oneKeyConfirmsAll() {
        session.press(GridKey.CONFIRM_ALL, ' ');
        assertThat(open()).isEmpty();
    }

    @Test
    void whatNoLongerHoldsIsTakenOutAndTheRowSaysSo() {
        session.press(GridKey.CHARACTER, 'N');
        assertThat(
                        Objects.requireNonNull(
                                        model.draftProperty().get().consultation().legs().left())
                                .previousTreatments())
                .containsExactly(FOAM);
        assertThat(Objects.requireNonNull(grid.cell(0, 0)).text()).isEqualTo("taken out");
        session.press(GridKey.ENTER, ' ');
        assertThat(open()).isEmpty();
        model.undo();
        model.undo();
        assertThat(open()).containsExactly(EVLA, FOAM);
    }

    @Test
    void theNextGapIsWhatIsToBeConfirmed() {
        assertThat(MissingPlaces.of(model).getFirst()).isEqualTo(place(0));
        session.press(GridKey.ENTER, ' ');
        assertThat(MissingPlaces.of(model).getFirst()).isEqualTo(place(1));
    }

    private static String place(int row) {
        return "/record/carriedForward/" + row + "/confirmed";
    }
}
