package org.saphena.ui.registry;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.saphena.service.Clinic;
import org.saphena.service.Permission;
import org.saphena.storage.PatientKey;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Workbench;

/** What is done with patients as a whole, each for those whose role allows it. */
public final class RegistryViewModel {
    private final Workbench<Clinic> bench;
    private final MergeViewModel merge;
    private final EraseViewModel erase;
    private final ImportViewModel imports;
    private final ExportViewModel export;
    private final ReadOnlyObjectWrapper<Task> task = new ReadOnlyObjectWrapper<>(Task.IMPORT);

    /** Something that is done. */
    public enum Task {
        MERGE("ui.registry.merge.menu", Permission.MERGE_PATIENTS),
        IMPORT("ui.registry.import.menu", Permission.IMPORT_DATA),
        EXPORT("ui.registry.export.menu", Permission.EXPORT_DATA),
        ERASE("ui.registry.erase.menu", Permission.ERASE_PATIENTS);

        private final String key;
        private final Permission permission;

        Task(String key, Permission permission) {
            this.key = key;
            this.permission = permission;
        }

        /** Of its name in the menu. */
        public String key() {
            return key;
        }
    }

    /**
     * @param onScreen does something on the screen's thread
     * @param merged goes on with who was kept
     */
    public RegistryViewModel(
            Workbench<Clinic> bench,
            Consumer<Runnable> onScreen,
            Texts texts,
            Consumer<PatientKey> merged) {
        this.bench = bench;
        merge = new MergeViewModel(bench, texts, merged);
        erase = new EraseViewModel(bench, texts);
        imports = new ImportViewModel(bench, onScreen, texts);
        export = new ExportViewModel(bench, onScreen, texts);
    }

    /** Whether the role of who is at work allows it. */
    public boolean isAllowed(Task which) {
        return bench.toolProperty()
                .get()
                .filter(clinic -> clinic.may(which.permission))
                .isPresent();
    }

    /** Begins a task that needs no patient. */
    public void begin(Task which) {
        clear();
        export.begin();
        task.set(which);
    }

    /** Begins merging with one of the two. */
    public void beginMerge(PatientKey patient) {
        clear();
        task.set(Task.MERGE);
        merge.begin(patient);
    }

    /** Forgets everything, and ends what is going on. */
    public void clear() {
        merge.clear();
        erase.clear();
        imports.clear();
        export.clear();
    }

    public MergeViewModel merge() {
        return merge;
    }

    public EraseViewModel erase() {
        return erase;
    }

    public ImportViewModel imports() {
        return imports;
    }

    public ExportViewModel export() {
        return export;
    }

    public ReadOnlyObjectProperty<Task> taskProperty() {
        return task.getReadOnlyProperty();
    }
}
