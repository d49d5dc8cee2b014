package org.saphena.ui.shell;

import org.jspecify.annotations.Nullable;
import org.saphena.storage.AccountKey;
import org.saphena.storage.ConsultationKey;
import org.saphena.storage.PatientKey;
import org.saphena.ui.entry.Section;
import org.saphena.ui.patients.ChartTab;
import org.saphena.ui.registry.RegistryViewModel.Task;
import org.saphena.ui.shell.Office.Room;
import org.saphena.ui.worklist.Which;

/**
 * Where somebody was when the records were locked; keys only, nothing of a patient.
 *
 * @param tab of the chart, whether or not it was on the screen
 * @param list of the work, whether or not it was on the screen
 */
record Return(
        AccountKey who,
        @Nullable PatientKey patient,
        @Nullable Spot spot,
        @Nullable Room room,
        @Nullable Task task,
        ChartTab tab,
        Which list) {
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

    /** Where somebody is now. */
    static Return from(AccountKey who, ClinicViewModel clinic) {
        Navigation now = clinic.navigation();
        return new Return(
                who,
                now.patient(),
                clinic.visitProperty().get().map(Spot::of).orElse(null),
                now.room(),
                now.task(),
                clinic.chart().tabProperty().get(),
                clinic.lists().whichProperty().get());
    }
}
