package org.saphena.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.saphena.ui.control.BusyBar;
import org.saphena.ui.control.Styled;
import org.saphena.ui.control.WorkBar;
import org.saphena.ui.support.Texts;

/** Over the door: how far the records have come that are being closed, or what opens them late. */
final class DoorStrip extends VBox {
    DoorStrip(ClinicViewModel clinic, Texts texts) {
        Closing closing = clinic.closing();
        Label words = Styled.wrapped("");
        words.textProperty().bind(texts.of("vault.closing"));
        VBox backup =
                Styled.styled(
                        new VBox(words, new WorkBar(closing.workProperty(), texts)), "work-strip");
        VBox opening =
                Styled.styled(new VBox(new BusyBar(clinic.opening().words(texts))), "work-strip");
        getChildren().addAll(backup, opening);
        closing.workProperty().subscribe(now -> Styled.show(backup, now.isPresent()));
        clinic.opening().whyProperty().subscribe(now -> Styled.show(opening, now.isPresent()));
    }
}
