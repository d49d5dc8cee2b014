package org.saphena.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.Answer;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Side;
import org.saphena.clinical.Symptom;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.editing.LegEdits;
import org.saphena.service.Consultations;
import org.saphena.storage.Unrecorded;
import org.saphena.ui.control.CellState;
import org.saphena.ui.control.GridCell;
import org.saphena.ui.support.Background;

/** What is typed and not recorded is kept beside the draft and comes back as typed. */
class InputsTest {
    private static final String ABI = "exam./consultation/legs/right/arterial/abi";
    private static final String MEDICINE = FieldId.entry(Section.HISTORY, "medications");

    private final Entries entries = new Entries();
    private final CaseFile blank = Entries.blank();
    private final List<Unrecorded> kept = new ArrayList<>();
    private final EntryViewModel model = editor();

    private EntryViewModel editor() {
        Consultations real = Entries.real();
        return entries.editor(
                blank, false, real, Background.immediate(), (draft, typed) -> kept.add(typed));
    }

    private FieldGrid grid() {
        return Forms.of(Section.EXAM, model)
                .filter(grid -> FieldFinder.find(grid, FieldId.pointer(ABI)).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private FieldFinder.Cell at() {
        return FieldFinder.find(grid(), FieldId.pointer(ABI)).orElseThrow();
    }

    private GridCell cell() {
        return Objects.requireNonNull(grid().cell(at().row(), at().column()));
    }

    @Test
    void everyKeyOfANumberIsKeptAndIsNoFinding() {
        grid().typing(at().row(), at().column(), "1");
        entries.pass();
        grid().typing(at().row(), at().column(), "1.0");
        entries.pass();

        assertThat(kept)
                .containsExactly(
                        new Unrecorded(ABI, Map.of(ABI, "1")),
                        new Unrecorded(ABI, Map.of(ABI, "1.0")));
        assertThat(model.draftProperty().get()).isEqualTo(blank);
    }

    @Test
    void whatIsAcceptedIsOnTheDeskNoMore() {
        grid().typing(at().row(), at().column(), "1.08");
        grid().write(at().row(), at().column(), "1.08");
        grid().typing(at().row(), at().column(), "");
        entries.pass();

        assertThat(kept.getLast()).isEqualTo(new Unrecorded(ABI, Map.of()));
        assertThat(model.draftProperty().get()).isNotEqualTo(blank);
    }

    @Test
    void aRefusedInputIsKeptToo() {
        grid().write(at().row(), at().column(), "108");
        entries.pass();

        assertThat(kept.getLast()).isEqualTo(new Unrecorded(ABI, Map.of(ABI, "108")));
    }

    @Test
    void whatWasTypedEarlierWaitsInItsFieldUntilItIsRecordedOrDropped() {
        model.takeUp(new Unrecorded(ABI, Map.of(ABI, "1.0")));

        assertThat(model.sectionProperty().get()).isEqualTo(Section.EXAM);
        assertThat(model.draftProperty().get()).isEqualTo(blank);
        assertThat(model.refusedProperty().get()).isEqualTo(1);
        assertThat(cell().state()).isEqualTo(CellState.REFUSED);
        assertThat(cell().text()).isEqualTo("1.0");
        assertThat(cell().proposal()).isEqualTo("1.0");
        assertThat(cell().message()).contains("not recorded");
        assertThat(WaitingInput.of(model).getValue())
                .containsExactly(new WaitingInput("R ABI", "1.0", FieldId.pointer(ABI)));

        grid().write(at().row(), at().column(), cell().proposal());

        assertThat(cell().state()).isEqualTo(CellState.RECORDED);
        assertThat(WaitingInput.of(model).getValue()).isEmpty();
        assertThat(model.unrecorded().inputs()).isEmpty();
    }

    @Test
    void whatWasTypedEarlierCanBeDropped() {
        model.takeUp(new Unrecorded(ABI, Map.of(ABI, "1.0")));
        grid().restore(at().row(), at().column());

        assertThat(cell().state()).isEqualTo(CellState.EMPTY);
        assertThat(model.draftProperty().get()).isEqualTo(blank);
        assertThat(kept.getLast().inputs()).isEmpty();
    }

    @Test
    void aMedicineThatWasNotAddedStandsInItsBoxAgainAndHoldsTheSignatureBack() {
        model.takeUp(new Unrecorded(MEDICINE, Map.of(MEDICINE, "amlodip")));

        assertThat(model.inputs().typed(MEDICINE)).isEqualTo("amlodip");
        assertThat(model.refusedProperty().get()).isEqualTo(1);
        assertThat(model.inputs().in(Section.HISTORY)).isEqualTo(1);
        assertThat(WaitingInput.of(model).getValue())
                .extracting(WaitingInput::input)
                .containsExactly("amlodip");

        model.inputs().typing(MEDICINE, "amlodipi");
        assertThat(WaitingInput.of(model).getValue()).isEmpty();
        assertThat(model.refusedProperty().get()).isEqualTo(1);
    }

    @Test
    void aTreatmentThatWasNotAddedComesBackInWords() {
        TreatmentEntry typed =
                new TreatmentEntry(
                        Side.LEFT, Treatment.EVLA, Target.GSV, Answer.YES, "2019, or 2020");

        assertThat(TreatmentEntry.parse(typed.text())).isEqualTo(typed);
        assertThat(TreatmentEntry.parse("")).isEqualTo(TreatmentEntry.EMPTY);
        assertThat(TreatmentEntry.EMPTY.text()).isEmpty();
        assertThat(typed.words(entries.texts().now()))
                .startsWith("Left, ")
                .contains("GSV", "2019, or 2020");
    }

    @Test
    void afterItIsClosedNothingIsRecordedOrForgotten() {
        model.saver()
                .setHandOver(() ->
                        model.apply(
                                "symptoms.x",
                                "",
                                "",
                                LegEdits.symptom(Side.RIGHT, Symptom.ACHING, 1)));
        grid().typing(at().row(), at().column(), "1.0");
        CaseFile before = model.draftProperty().get();

        model.close();
        CaseFile handedOver = model.draftProperty().get();
        grid().write(at().row(), at().column(), "1.0");
        grid().typing(at().row(), at().column(), "");

        assertThat(handedOver).isNotEqualTo(before);
        assertThat(model.draftProperty().get()).isEqualTo(handedOver);
        assertThat(model.unrecorded().inputs()).containsEntry(ABI, "1.0");
    }
}
