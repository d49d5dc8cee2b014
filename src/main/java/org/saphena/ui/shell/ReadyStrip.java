package org.saphena.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.saphena.ui.control.Styled;
import org.saphena.ui.shell.Office.Room;
import org.saphena.ui.support.Texts;

/** Where a patient would be registered: what has to be there before, and the way to it. */
final class ReadyStrip extends HBox {
    private final ClinicViewModel clinic;
    private final Texts texts;
    private final Label words = Styled.wrapped("", "warn-text");
    private final Button kit = new Button();

    ReadyStrip(ClinicViewModel clinic, Texts texts) {
        this.clinic = clinic;
        this.texts = texts;
        getStyleClass().addAll("signed-strip", "recovered");
        setAlignment(Pos.CENTER_LEFT);
        kit.setMinWidth(USE_PREF_SIZE);
        kit.setOnAction(event -> clinic.navigation().toOffice(Room.KIT));
        getChildren().addAll(Styled.growing(words), kit);
        clinic.office().readyProperty().subscribe(this::show);
        clinic.placeProperty().subscribe(this::show);
        texts.messagesProperty().subscribe(this::show);
        show();
    }

    private void show() {
        boolean may = clinic.office().isOpen(Room.KIT);
        words.setText(texts.now().get(may ? "vault.ready.not" : "vault.ready.ask"));
        kit.setText(texts.now().get("vault.ready.kit"));
        Styled.show(kit, may);
        Place place = clinic.placeProperty().get();
        boolean here = place == Place.PATIENTS || place == Place.PATIENT_FORM;
        Styled.show(this, here && !clinic.office().readyProperty().get());
    }
}
