package org.saphena.ui.shell;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.saphena.ui.compare.CompareView;
import org.saphena.ui.consultation.BannerView;
import org.saphena.ui.consultation.ConsultationViewModel;
import org.saphena.ui.support.Texts;

/**
 * The comparison of options. Over that of a draft stands the patient's banner, which a visit that
 * is read has above all screens.
 */
final class ComparePane extends VBox {
    private final ConsultationViewModel whose = new ConsultationViewModel();
    private final ReadOnlyObjectProperty<Optional<Visit>> visit;
    private final ShellViewModel model;
    private final Texts texts;
    private final CompareView view;

    ComparePane(ShellViewModel model, ClinicViewModel clinic, Texts texts, Look look) {
        this.model = model;
        this.visit = clinic.visitProperty();
        this.texts = texts;
        view = new CompareView(model.compare(), texts, model::stopComparing);
        VBox.setVgrow(view, Priority.ALWAYS);
        getChildren().addAll(new BannerView(whose), view);
        look.textPercentProperty()
                .subscribe(percent -> view.setTextScale(percent.intValue() / 100.0));
        model.comparingProperty().subscribe(this::tellPatient);
        texts.messagesProperty().subscribe(this::tellPatient);
        new PatientWindow(model.compare(), texts, look);
    }

    private void tellPatient() {
        whose.clear();
        if (model.comparingProperty().get()) {
            visit.get()
                    .filter(Visit::isDraft)
                    .ifPresent(shown -> whose.showPatient(shown.current(), texts.now()));
        }
    }

    void focusFirst() {
        view.focusFirst();
    }
}
