package org.saphena.ui.registry;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.saphena.service.Clinic;
import org.saphena.storage.Counts;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Workbench;

/** Writes everything that the clinic owns into a new folder. */
public final class ExportViewModel {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT);

    private final Workbench<Clinic> bench;
    private final StoppableWork work;
    private final BooleanProperty known = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Written>> written =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * What was written.
     *
     * @param folder its name
     */
    public record Written(String folder, Counts counts) {}

    ExportViewModel(Workbench<Clinic> bench, Consumer<Runnable> onScreen, Texts texts) {
        this.bench = bench;
        work = new StoppableWork(bench, onScreen, texts);
    }

    /** Looks whether these records can be written out; the practice clinic cannot. */
    void begin() {
        clear();
        possible.set(bench.toolProperty().get().filter(clinic -> !clinic.isDemo()).isPresent());
    }

    /**
     * Writes everything into a new folder within this one.
     *
     * @param place a folder; the new one is named by day and time
     */
    public void write(Path place) {
        if (!known.get()) {
            return;
        }
        written.set(Optional.empty());
        work.start(
                (clinic, progress) -> {
                    LocalTime now = clinic.timeOfDay();
                    String name = "saphena-export-" + clinic.today() + "-" + TIME.format(now);
                    Counts counts =
                            clinic.safekeeping()
                                    .orElseThrow()
                                    .export(place.resolve(name), progress);
                    return new Written(name, counts);
                },
                done -> written.set(Optional.of(done)));
    }

    void clear() {
        work.clear();
        known.set(false);
        written.set(Optional.empty());
    }

    /** Whether the user said to know that nothing of it is encrypted. */
    public BooleanProperty knownProperty() {
        return known;
    }

    public ReadOnlyBooleanProperty possibleProperty() {
        return possible.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Written>> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    public StoppableWork work() {
        return work;
    }
}
