package org.saphena.ui.people;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.saphena.service.Clinic;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Trouble;
import org.saphena.ui.support.Workbench;

/** After how many minutes without input the records lock, for everybody. */
public final class LockRuleViewModel {
    /** What is offered; 0 for never. */
    public static final List<Integer> MINUTES = List.of(2, 5, 10, 15, 30, 0);

    private final Workbench<Clinic> bench;
    private final Runnable changed;
    private final Trouble trouble;
    private final ReadOnlyObjectWrapper<Optional<Integer>> minutes =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param changed runs after the time was changed
     */
    public LockRuleViewModel(Workbench<Clinic> bench, Texts texts, Runnable changed) {
        this.bench = bench;
        this.changed = changed;
        this.trouble = new Trouble(texts);
    }

    /** Reads the present time. */
    public void begin() {
        trouble.clear();
        bench.run(
                clinic -> clinic.rules().lockMinutes(),
                now -> minutes.set(Optional.of(now)),
                trouble::take);
    }

    /**
     * Sets another one.
     *
     * @param wanted 0 for never
     * @param own overwritten
     */
    public void choose(int wanted, char[] own) {
        trouble.clear();
        bench.run(
                clinic -> {
                    clinic.rules().setLockMinutes(wanted, own);
                    return wanted;
                },
                now -> {
                    minutes.set(Optional.of(now));
                    changed.run();
                },
                trouble::take);
    }

    /** Forgets everything. */
    public void clear() {
        minutes.set(Optional.empty());
        trouble.clear();
    }

    public ReadOnlyObjectProperty<Optional<Integer>> minutesProperty() {
        return minutes.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return trouble.problemProperty();
    }
}
