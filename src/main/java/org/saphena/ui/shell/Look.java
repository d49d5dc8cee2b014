package org.saphena.ui.shell;

import java.util.function.DoubleConsumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.MapChangeListener;
import javafx.collections.WeakMapChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.saphena.settings.Settings;
import org.saphena.ui.support.Theme;

/** Theme and text size of the window. */
final class Look {
    private static final double BODY_PX = 14;
    private static final int STEP = 10;
    private static final int LARGE_FROM = 140;
    private static final PseudoClass LARGE_TEXT = PseudoClass.getPseudoClass("large-text");

    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<org.saphena.settings.Theme> chosen =
            new SimpleObjectProperty<>(org.saphena.settings.Theme.SYSTEM);
    private final IntegerProperty textPercent;
    private final MapChangeListener<String, Object> following = change -> seeSystem();

    Look(Theme theme, int textPercent) {
        this.theme = new SimpleObjectProperty<>(theme);
        this.textPercent = new SimpleIntegerProperty(textPercent);
    }

    /** Dresses {@code scene} from now on. */
    void dress(Scene scene) {
        theme.subscribe(now -> {
            Application.setUserAgentStylesheet(now.base());
            scene.getStylesheets().setAll(now.sheets());
        });
        textPercent.subscribe(percent -> size(scene.getRoot(), percent.intValue()));
    }

    /** Dresses a scene that is never shown, as everything is dressed now. */
    void dressOnce(Scene scene) {
        scene.getStylesheets().setAll(theme.get().sheets());
        size(scene.getRoot(), textPercent.get());
    }

    private static void size(Node root, int percent) {
        root.setStyle("-fx-font-size: " + BODY_PX * percent / 100 + "px;");
        root.pseudoClassStateChanged(LARGE_TEXT, percent >= LARGE_FROM);
    }

    /** The size of a letter, in pixels. */
    double textPx() {
        return BODY_PX * textPercent.get() / 100;
    }

    /** Tells a view how large its text is, 1 for the normal size, now and whenever it changes. */
    void scale(DoubleConsumer view) {
        textPercent.subscribe(percent -> view.accept(percent.intValue() / 100.0));
    }

    /** One that follows this one and is forgotten with what it dresses. */
    Look follower() {
        Look follower = new Look(theme.get(), textPercent.get());
        follower.theme.bind(theme);
        follower.textPercent.bind(textPercent);
        return follower;
    }

    void larger() {
        resize(textPercent.get() + STEP);
    }

    void smaller() {
        resize(textPercent.get() - STEP);
    }

    void normal() {
        resize(100);
    }

    void resize(int percent) {
        textPercent.set(Math.clamp(percent, Settings.SMALLEST_TEXT, Settings.LARGEST_TEXT));
    }

    /** Between light and dark; from high contrast to light. */
    void otherTheme() {
        choose(
                theme.get() == Theme.LIGHT
                        ? org.saphena.settings.Theme.DARK
                        : org.saphena.settings.Theme.LIGHT);
    }

    void choose(org.saphena.settings.Theme setting) {
        theme.set(SystemTheme.of(setting));
        chosen.set(setting);
    }

    /**
     * Changes with the system for as long as no theme is chosen. The system's preferences outlive
     * every window and do not keep one.
     */
    void followSystem() {
        Platform.getPreferences().addListener(new WeakMapChangeListener<>(following));
    }

    private void seeSystem() {
        if (chosen.get() == org.saphena.settings.Theme.SYSTEM) {
            theme.set(SystemTheme.of(chosen.get()));
        }
    }

    /** What was chosen, which may be to follow the system. */
    ObjectProperty<org.saphena.settings.Theme> chosenProperty() {
        return chosen;
    }

    ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    IntegerProperty textPercentProperty() {
        return textPercent;
    }
}
