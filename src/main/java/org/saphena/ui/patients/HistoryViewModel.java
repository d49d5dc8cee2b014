package org.saphena.ui.patients;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.saphena.clinical.Language;
import org.saphena.service.Clinic;
import org.saphena.service.PastVisit;
import org.saphena.storage.PatientKey;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Trouble;
import org.saphena.ui.support.Workbench;

/** The visits of a patient in full, and which two of them stand side by side. */
public final class HistoryViewModel {
    private final Workbench<Clinic> bench;
    private final Texts texts;
    private final Trouble trouble;
    private final ReadOnlyObjectWrapper<List<PastVisit>> visits =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Pair>> pair =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private int showings;

    /** Two visits, of which {@code earlier} is the one before the other. */
    public record Pair(PastVisit earlier, PastVisit later) {}

    HistoryViewModel(Workbench<Clinic> bench, Texts texts) {
        this.bench = bench;
        this.texts = texts;
        trouble = new Trouble(texts);
    }

    void show(PatientKey patient) {
        clear();
        int mine = showings;
        Language language = texts.language();
        bench.run(
                clinic -> clinic.history().visits(patient, language),
                found -> {
                    if (mine == showings) {
                        visits.set(found);
                        if (found.size() > 1) {
                            compare(found.get(1), found.getFirst());
                        }
                    }
                },
                trouble::take);
    }

    /** Puts two visits side by side, the earlier one first, in whichever order they are given. */
    void compare(PastVisit one, PastVisit other) {
        List<PastVisit> all = visits.get();
        boolean inOrder = all.indexOf(one) > all.indexOf(other);
        pair.set(
                one.equals(other)
                        ? Optional.empty()
                        : Optional.of(inOrder ? new Pair(one, other) : new Pair(other, one)));
    }

    void clear() {
        showings++;
        visits.set(List.of());
        pair.set(Optional.empty());
        trouble.clear();
    }

    /** The latest first. */
    public ReadOnlyObjectProperty<List<PastVisit>> visitsProperty() {
        return visits.getReadOnlyProperty();
    }

    /** Empty while there are no two different visits to compare. */
    public ReadOnlyObjectProperty<Optional<Pair>> pairProperty() {
        return pair.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return trouble.problemProperty();
    }
}
