package org.saphena.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.saphena.ui.support.Problem;

/** What went wrong, what to do, and the code to quote; it stays where the work is. */
public final class Notice extends HBox {
    public Notice(Problem problem) {
        getStyleClass().addAll("notice", "danger");
        setAlignment(Pos.TOP_LEFT);
        VBox words = new VBox(Styled.wrapped(problem.title(), "notice-title"));
        problem.details().forEach(detail -> words.getChildren().add(Styled.wrapped(detail)));
        Label code = Styled.label(problem.code(), "code");
        code.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(Icons.of(Feather.ALERT_TRIANGLE), Styled.growing(words), code);
    }
}
