package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saphena.ui.support.Theme;

/** Every screen in both themes without one complaint of the stylesheets. */
class StyleTest extends WindowTest {
    private static final Logger CSS = Logger.getLogger("javafx.css");

    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final Handler listener =
            new Handler() {
                @Override
                public void publish(LogRecord record) {
                    complaints.add(String.valueOf(record.getMessage()));
                }

                @Override
                public void flush() {}

                @Override
                public void close() {}
            };

    @BeforeEach
    void listen() {
        CSS.addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        CSS.removeHandler(listener);
    }

    /** What the stylesheets complain about while that is done. */
    static List<String> complaintsOf(Runnable work) {
        StyleTest test = new StyleTest();
        test.listen();
        try {
            work.run();
        } finally {
            test.stopListening();
        }
        return test.complaints;
    }

    @ParameterizedTest
    @EnumSource
    void stylesheetsResolveInEveryTheme(Screens screen) {
        Scene scene = fx(() -> Stages.scene(1440, 900));
        Shell shell = fx(() -> screen.open(scene));
        show(scene);
        for (Theme theme : List.of(Theme.DARK, Theme.HIGH_CONTRAST, Theme.LIGHT)) {
            fxDo(() -> {
                shell.setTheme(theme);
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            });
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void anUnresolvedColourIsNoticed() {
        Scene scene = fx(() -> Stages.scene(1440, 900));
        fx(() -> Screens.CASE.open(scene));
        fxDo(() -> {
            scene.getRoot().setStyle("-fx-background-color: -no-such-colour;");
            scene.getRoot().applyCss();
        });
        assertThat(complaints).isNotEmpty();
    }
}
