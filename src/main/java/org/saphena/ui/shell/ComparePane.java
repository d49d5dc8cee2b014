package org.saphena.ui.shell;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.saphena.ui.compare.CompareView;
import org.saphena.ui.support.Texts;

/** The comparison of options, under the patient's banner. */
final class ComparePane extends VBox {
    private final CompareView view;

    ComparePane(
            ShellViewModel model,
            ClinicViewModel clinic,
            KeysViewModel keys,
            Texts texts,
            Look look) {
        view = new CompareView(model.compare(), texts, model::stopComparing);
        VBox.setVgrow(view, Priority.ALWAYS);
        getChildren()
                .addAll(
                        new DraftBanner(
                                clinic.visitProperty(),
                                model.comparingProperty(),
                                model.medicines(),
                                texts),
                        view);
        look.scale(view::setTextScale);
        new PatientWindow(model.compare(), texts, look, keys, clinic::touch);
    }

    void setOnPrint(Runnable print) {
        view.setOnPrint(print);
    }

    void focusFirst() {
        view.focusFirst();
    }
}
