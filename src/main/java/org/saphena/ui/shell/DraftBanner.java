package org.saphena.ui.shell;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.VBox;
import org.saphena.ui.consultation.BannerView;
import org.saphena.ui.consultation.ConsultationViewModel;
import org.saphena.ui.support.Medicines;
import org.saphena.ui.support.Texts;

/**
 * The patient's banner over what takes the place of the editor of a draft. A visit that is read has
 * its banner above all screens.
 */
final class DraftBanner extends VBox {
    private final ConsultationViewModel whose;
    private final ReadOnlyObjectProperty<Optional<Visit>> visit;
    private final ReadOnlyBooleanProperty shown;
    private final Texts texts;

    /**
     * @param shown whether what stands below it is on the screen
     */
    DraftBanner(
            ReadOnlyObjectProperty<Optional<Visit>> visit,
            ReadOnlyBooleanProperty shown,
            Medicines medicines,
            Texts texts) {
        this.whose = new ConsultationViewModel(medicines);
        this.visit = visit;
        this.shown = shown;
        this.texts = texts;
        getChildren().add(new BannerView(whose));
        setMinHeight(USE_PREF_SIZE);
        shown.subscribe(this::tellPatient);
        visit.subscribe(this::tellPatient);
        texts.messagesProperty().subscribe(this::tellPatient);
        tellPatient();
    }

    private void tellPatient() {
        whose.clear();
        if (shown.get()) {
            visit.get()
                    .filter(Visit::isDraft)
                    .ifPresent(draft -> whose.showPatient(draft.current(), texts.now()));
        }
    }
}
