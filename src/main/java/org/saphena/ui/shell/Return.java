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
        AccountKey who,
        @Nullable PatientKey patient,
        @Nullable ConsultationKey visit,
        @Nullable Section section,
        @Nullable Room room) {
    static Return from(
            AccountKey who,
            @Nullable PatientKey patient,
            Optional<Visit> visit,
            @Nullable Room room) {
        return new Return(
                who,
                patient,
                visit.map(each -> each.open().key()).orElse(null),
                visit.flatMap(Visit::editor)
                        .map(editor -> editor.model().sectionProperty().get())
                        .orElse(null),
                room);
    }
}
