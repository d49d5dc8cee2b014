package org.saphena.ui.worklist;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.saphena.service.Clinic;
import org.saphena.service.PatientGlance;
import org.saphena.storage.PatientKey;
import org.saphena.ui.support.Later;
import org.saphena.ui.support.Workbench;

/**
 * What the preview shows of the patient whose line the user stays on. Each reading is a row of the
 * audit trail, so that lines which are only passed are not read, and none is read twice while its
 * list is on the screen.
 */
public final class GlanceViewModel {
    /** How long the user stays on a line before it is read. */
    static final Duration STAY = Duration.ofMillis(300);

    private final Workbench<Clinic> bench;
    private final Later later;
    private final Map<PatientKey, Seen> seen = new HashMap<>();
    private final ReadOnlyObjectWrapper<Seen> shown = new ReadOnlyObjectWrapper<>(Seen.NOBODY);
    private Optional<PatientKey> wanted = Optional.empty();
    private int list;
    private int asked;

    /** How far it is known. */
    public sealed interface Seen {
        /** No line. */
        Seen NOBODY = new Nobody();

        record Nobody() implements Seen {}

        /** It is being read. */
        record Reading() implements Seen {}

        /** It cannot be read. */
        record Unreadable() implements Seen {}

        record Read(PatientGlance glance) implements Seen {}
    }

    public GlanceViewModel(Workbench<Clinic> bench, Later later) {
        this.bench = bench;
        this.later = later;
    }

    /** The user is on the line of a patient, or on none. */
    public void at(Optional<PatientKey> patient) {
        if (patient.equals(wanted)) {
            return;
        }
        wanted = patient;
        int mine = ++asked;
        shown.set(
                patient.map(key -> seen.getOrDefault(key, new Seen.Reading())).orElse(Seen.NOBODY));
        patient.filter(key -> !seen.containsKey(key))
                .ifPresent(key -> later.after(STAY, () -> read(key, mine)));
    }

    private void read(PatientKey patient, int mine) {
        if (mine != asked) {
            return;
        }
        int ofList = list;
        bench.run(
                clinic -> clinic.history().glance(patient),
                glance -> take(ofList, patient, new Seen.Read(glance)),
                failure -> take(ofList, patient, new Seen.Unreadable()));
    }

    private void take(int ofList, PatientKey patient, Seen what) {
        if (ofList == list) {
            seen.put(patient, what);
            if (wanted.filter(patient::equals).isPresent()) {
                shown.set(what);
            }
        }
    }

    /** Another list is on the screen, or none: forgets everything. */
    public void clear() {
        list++;
        asked++;
        seen.clear();
        wanted = Optional.empty();
        shown.set(Seen.NOBODY);
    }

    public ReadOnlyObjectProperty<Seen> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
