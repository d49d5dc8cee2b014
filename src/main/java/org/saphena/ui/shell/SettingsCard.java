package org.saphena.ui.shell;

import java.util.List;
import javafx.scene.layout.VBox;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Texts;

/** Settings that belong together, under their title. */
final class SettingsCard extends VBox {
    private final String title;
    private final List<SettingsRow> rows;

    /**
     * @param title key of the title
     */
    SettingsCard(Texts texts, String title, List<SettingsRow> rows) {
        this.title = title;
        this.rows = List.copyOf(rows);
        getStyleClass().addAll("card", "settings-card");
        var heading = Styled.wrapped("", "card-title");
        heading.textProperty().bind(texts.of(title));
        getChildren().add(heading);
        getChildren().addAll(rows);
    }

    /** Shows the rows that fit what was typed; false when there is none. */
    boolean narrow(String typed) {
        boolean any = false;
        for (SettingsRow row : rows) {
            boolean fits = row.fits(typed, title);
            Styled.show(row, fits);
            any |= fits;
        }
        Styled.show(this, any);
        return any;
    }
}
