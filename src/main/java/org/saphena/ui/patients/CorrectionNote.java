package org.saphena.ui.patients;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import org.saphena.text.Messages;
import org.saphena.ui.control.Styled;
import org.saphena.ui.patients.PatientFields.Change;
import org.saphena.ui.support.Texts;

/** What a correction of a patient changes, and where; nothing for a new patient. */
final class CorrectionNote extends VBox {
    private final PatientFormViewModel model;
    private final Texts texts;

    CorrectionNote(PatientFormViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("work-strip");
        Stream.<ObservableValue<?>>of(
                        model.familyNameProperty(),
                        model.givenNameProperty(),
                        model.nativeNameProperty(),
                        model.birthDateProperty(),
                        model.numberProperty(),
                        model.sexProperty(),
                        model.knownProperty(),
                        texts.messagesProperty())
                .forEach(each -> each.subscribe(_ -> tell()));
    }

    private void tell() {
        getChildren().clear();
        boolean shown = model.knownProperty().get().isPresent();
        Styled.show(this, shown);
        if (shown) {
            fill(texts.now(), model.changes());
        }
    }

    private void fill(Messages words, List<Change> changes) {
        getChildren()
                .add(Styled.wrapped(words.get("ui.patients.correct.changes"), "section-title"));
        for (Change each : changes) {
            String line =
                    words.get(
                            "ui.patients.correct.change", each.name(), each.before(), each.after());
            getChildren().add(Styled.wrapped(line, "patient-change"));
        }
        if (changes.isEmpty()) {
            getChildren().add(Styled.wrapped(words.get("ui.patients.correct.nothing")));
        }
        getChildren().add(Styled.wrapped(words.get("ui.patients.correct.kept"), "caption"));
    }
}
