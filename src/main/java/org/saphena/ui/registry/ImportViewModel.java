package org.saphena.ui.registry;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.saphena.service.CasesImport;
import org.saphena.service.CasesPreview;
import org.saphena.service.Clinic;
import org.saphena.service.ImportReport;
import org.saphena.service.TableImport;
import org.saphena.service.TablePreview;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Workbench;

/** Takes many in: read and compared first, then all of it or nothing. */
public final class ImportViewModel {
    private final StoppableWork work;
    private final BooleanProperty leaveOut = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Stage> stage =
            new ReadOnlyObjectWrapper<>(new Stage.Begun());

    /** How far it is. */
    public sealed interface Stage {
        /** Nothing was chosen yet. */
        record Begun() implements Stage {}

        /** A table was read; nothing is changed. */
        record Table(TableImport ready, TablePreview preview) implements Stage {}

        /** Case files were read; nothing is changed. */
        record Cases(CasesImport ready, CasesPreview preview) implements Stage {}

        /** It was taken in. */
        record Done(ImportReport report) implements Stage {}
    }

    ImportViewModel(Workbench<Clinic> bench, Consumer<Runnable> onScreen, Texts texts) {
        work = new StoppableWork(bench, onScreen, texts);
    }

    /** Reads a table of patients; nothing is changed. */
    public void readTable(Path file) {
        begin();
        work.start(
                (clinic, progress) -> clinic.readTable(file, progress),
                ready -> stage.set(new Stage.Table(ready, ready.preview())));
    }

    /** Reads case files; nothing is changed. */
    public void readCases(List<Path> files) {
        begin();
        work.start(
                (clinic, progress) -> clinic.readCases(files, progress),
                ready -> stage.set(new Stage.Cases(ready, ready.preview())));
    }

    private void begin() {
        leaveOut.set(false);
        stage.set(new Stage.Begun());
    }

    /** How many would be added. */
    public int fresh() {
        return switch (stage.get()) {
            case Stage.Table table -> table.preview().fresh();
            case Stage.Cases cases -> cases.preview().visits();
            case Stage.Begun _, Stage.Done _ -> 0;
        };
    }

    /** How many cannot be taken. */
    public int faulty() {
        return switch (stage.get()) {
            case Stage.Table table -> table.preview().faults().size();
            case Stage.Cases cases -> cases.preview().faults().size();
            case Stage.Begun _, Stage.Done _ -> 0;
        };
    }

    /** Whether there is something to take in, and what cannot be taken is left out on purpose. */
    public boolean isReady() {
        return fresh() > 0 && (faulty() == 0 || leaveOut.get());
    }

    /** Takes them in, all or none. */
    public void run() {
        if (!isReady()) {
            return;
        }
        boolean without = leaveOut.get();
        switch (stage.get()) {
            case Stage.Table table ->
                    work.start((_, progress) -> table.ready().run(without, progress), this::done);
            case Stage.Cases cases ->
                    work.start((_, progress) -> cases.ready().run(without, progress), this::done);
            case Stage.Begun _, Stage.Done _ -> {}
        }
    }

    private void done(ImportReport report) {
        stage.set(new Stage.Done(report));
    }

    void clear() {
        work.clear();
        begin();
    }

    /** Whether what cannot be taken is left out. */
    public BooleanProperty leaveOutProperty() {
        return leaveOut;
    }

    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    public StoppableWork work() {
        return work;
    }
}
