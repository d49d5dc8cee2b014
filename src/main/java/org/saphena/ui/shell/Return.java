package org.saphena.ui.shell;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphena.storage.AccountKey;
import org.saphena.storage.ConsultationKey;
import org.saphena.storage.PatientKey;
import org.saphena.ui.entry.Section;
import org.saphena.ui.shell.Office.Room;

/** Where somebody was when the records were locked; keys only, nothing of a patient. */
record Return(
        AccountKey who, @Nullable PatientKey patient, @Nullable Spot spot, @Nullable Room room) {
    /** A visit, and of a draft the section in which it was written. */
    record Spot(ConsultationKey visit, @Nullable Section section) {
        static Spot of(Visit visit) {
            return new Spot(
                    visit.open().key(),
                    visit.editor()
                            .map(editor -> editor.model().sectionProperty().get())
                            .orElse(null));
        }
    }

    boolean isAt(ConsultationKey visit) {
        return spot != null && spot.visit().equals(visit);
    }

    static Return from(
            AccountKey who,
            @Nullable PatientKey patient,
            Optional<Visit> visit,
            @Nullable Room room) {
        return new Return(who, patient, visit.map(Spot::of).orElse(null), room);
    }
}
