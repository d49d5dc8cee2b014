package org.saphena.ui.registry;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.saphena.ui.registry.RegistryViewModel.Task;
import org.saphena.ui.support.Texts;

/** The screen of the task that was begun. */
public final class RegistryView extends StackPane {
    private final RegistryViewModel model;
    private final MergeView merge;
    private final EraseView erase;
    private final ImportView imports;
    private final ExportView export;

    /**
     * @param back leaves the screen
     */
    public RegistryView(RegistryViewModel model, Texts texts, RegistryFiles files, Runnable back) {
        this.model = model;
        merge = new MergeView(model.merge(), texts, back);
        erase = new EraseView(model.erase(), texts, back);
        imports = new ImportView(model.imports(), texts, files, back);
        export = new ExportView(model.export(), texts, files, back);
        model.taskProperty().subscribe(this::show);
    }

    private void show(Task task) {
        getChildren().setAll(page(task));
    }

    private ScrollPane page(Task task) {
        return switch (task) {
            case MERGE -> merge.page();
            case ERASE -> erase.page();
            case IMPORT -> imports.page();
            case EXPORT -> export.page();
        };
    }

    /** Where the work begins. */
    public void focusFirst() {
        switch (model.taskProperty().get()) {
            case MERGE -> merge.focusFirst();
            case ERASE -> erase.focusFirst();
            case IMPORT -> imports.focusFirst();
            case EXPORT -> export.focusFirst();
        }
    }
}
