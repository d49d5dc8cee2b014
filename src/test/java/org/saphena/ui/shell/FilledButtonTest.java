package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saphena.ui.support.Theme;

/** The words of a filled button can be read in every state of it. */
class FilledButtonTest extends WindowTest {
    private static final double TEXT = 4.5;

    @ParameterizedTest
    @EnumSource
    void itsWordsCanBeReadInEveryState(Theme theme) {
        Scene scene = fx(() -> Stages.scene(1440, 900));
        Shell shell = fx(() -> Screens.CASE.open(scene));
        show(scene);
        fxDo(() -> shell.setTheme(theme));
        for (String state : List.of("none", "focused", "hover", "armed")) {
            Button button = new Button("Save");
            button.getStyleClass().add(Styles.ACCENT);
            fxDo(() -> {
                ((Pane) scene.getRoot()).getChildren().add(button);
                button.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), true);
                button.applyCss();
            });
            Color back = (Color) button.getBackground().getFills().getLast().getFill();
            assertThat(contrast((Color) button.getTextFill(), back))
                    .as("%s, %s: %s on %s", theme, state, button.getTextFill(), back)
                    .isGreaterThanOrEqualTo(TEXT);
        }
    }

    /** Ratio of the relative luminances, as WCAG 2.2 defines it. */
    private static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
