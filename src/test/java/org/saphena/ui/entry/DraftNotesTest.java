package org.saphena.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.saphena.clinical.Limits;
import org.saphena.ui.entry.DraftNotes.Reader;

class DraftNotesTest {
    private static final String LONGEST = "x".repeat(Limits.TEXT_LENGTH);

    private final EntryViewModel model = new Entries().editor(Entries.blank());
    private final DraftNotes notes = new DraftNotes(model);

    @Test
    void areEmptyInABlankVisit() {
        assertThat(notes.text(Reader.CLINICIAN)).isEmpty();
        assertThat(notes.text(Reader.PATIENT)).isEmpty();
    }

    @Test
    void areWrittenEachForItsReader() {
        assertThat(notes.write(Reader.CLINICIAN, "scan again in June")).isEmpty();
        assertThat(notes.write(Reader.PATIENT, LONGEST)).isEmpty();

        assertThat(notes.recorded(Reader.CLINICIAN)).isEqualTo("scan again in June");
        assertThat(notes.recorded(Reader.PATIENT)).isEqualTo(LONGEST);
        assertThat(notes.text(Reader.PATIENT)).isEqualTo(LONGEST);
    }

    @Test
    void canBeTakenBack() {
        notes.write(Reader.PATIENT, "call us in June");
        model.undo();

        assertThat(notes.text(Reader.PATIENT)).isEmpty();
    }

    @Test
    void aBlankOneIsNone() {
        notes.write(Reader.PATIENT, "call us in June");
        notes.write(Reader.PATIENT, "  ");

        assertThat(notes.text(Reader.PATIENT)).isEmpty();
    }

    @Test
    void aLongerOneIsRefusedAndNothingOfItIsLost() {
        notes.write(Reader.PATIENT, "call us in June");

        assertThat(notes.write(Reader.PATIENT, LONGEST + "y"))
                .hasValueSatisfying(why -> assertThat(why).contains("4001", "4000"));

        assertThat(notes.recorded(Reader.PATIENT)).isEqualTo("call us in June");
        assertThat(notes.text(Reader.PATIENT)).isEqualTo(LONGEST + "y");
        assertThat(model.refusedProperty().get()).isEqualTo(1);

        notes.write(Reader.PATIENT, LONGEST);
        assertThat(model.refusedProperty().get()).isZero();
    }

    @Test
    void whatIsBeingTypedIsBesideTheDraftUntilItIsWritten() {
        notes.typing(Reader.CLINICIAN, "scan ag");

        assertThat(notes.text(Reader.CLINICIAN)).isEqualTo("scan ag");
        assertThat(notes.recorded(Reader.CLINICIAN)).isEmpty();
        assertThat(model.unrecorded().inputs()).containsValue("scan ag");

        notes.write(Reader.CLINICIAN, "scan again");
        assertThat(model.unrecorded().inputs()).isEmpty();
        assertThat(notes.recorded(Reader.CLINICIAN)).isEqualTo("scan again");
    }
}
