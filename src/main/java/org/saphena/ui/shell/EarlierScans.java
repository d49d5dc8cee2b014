package org.saphena.ui.shell;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.saphena.service.Clinic;
import org.saphena.service.FailureLog;
import org.saphena.service.OpenVisit;
import org.saphena.storage.ConsultationKey;
import org.saphena.storage.PatientKey;
import org.saphena.ui.entry.EarlierScan;
import org.saphena.ui.support.Workbench;

/** Looks up the scan that stands beside the one that is being recorded. */
final class EarlierScans {
    private final Workbench<Clinic> bench;
    private final ReadOnlyObjectWrapper<Optional<EarlierScan>> found =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private int searches;

    EarlierScans(Workbench<Clinic> bench) {
        this.bench = bench;
    }

    /** The latest scan of another visit; without one, or where it cannot be read, there is none. */
    void find(OpenVisit opened) {
        int mine = ++searches;
        PatientKey whose = opened.patient();
        ConsultationKey visit = opened.key();
        bench.run(
                clinic -> clinic.history().scanBefore(whose, visit),
                past -> {
                    if (mine == searches) {
                        found.set(past.flatMap(each -> EarlierScan.of(each.file(), each.answer())));
                    }
                },
                FailureLog::record);
    }

    void clear() {
        searches++;
        found.set(Optional.empty());
    }

    ReadOnlyObjectProperty<Optional<EarlierScan>> foundProperty() {
        return found.getReadOnlyProperty();
    }
}
