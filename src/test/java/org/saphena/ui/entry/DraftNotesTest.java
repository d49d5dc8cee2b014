package org.saphena.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DraftNotesTest {
    private final EntryViewModel model = new Entries().editor(Entries.blank());
    private final DraftNotes notes = new DraftNotes(model);

    @Test
    void areEmptyInABlankVisit() {
        assertThat(notes.clinician()).isEmpty();
        assertThat(notes.patient()).isEmpty();
    }

    @Test
    void areWrittenEachForItsReader() {
        notes.writeClinician("scan again in June");
        notes.writePatient("call us in June");

        assertThat(notes.clinician()).isEqualTo("scan again in June");
        assertThat(notes.patient()).isEqualTo("call us in June");
    }

    @Test
    void canBeTakenBack() {
        notes.writePatient("call us in June");
        model.undo();

        assertThat(notes.patient()).isEmpty();
    }

    @Test
    void aBlankOneIsNone() {
        notes.writePatient("call us in June");
        notes.writePatient("  ");

        assertThat(notes.patient()).isEmpty();
    }
}
