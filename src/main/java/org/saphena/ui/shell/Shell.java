package org.saphena.ui.shell;

import java.nio.file.Path;
import java.util.function.Function;
import javafx.scene.Scene;
import org.saphena.settings.Settings;
import org.saphena.ui.support.Background;
import org.saphena.ui.support.Fonts;
import org.saphena.ui.support.Reveal;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Theme;

/** The whole window: view model, look, view and keys, put together. */
public final class Shell {
    private final ShellViewModel model;
    private final ShellView view;
    private final Look look;
    private final Texts texts;

    private Shell(ShellViewModel model, ShellView view, Look look, Texts texts) {
        this.model = model;
        this.view = view;
        this.look = look;
        this.texts = texts;
    }

    /** Fills {@code scene} with the window. */
    public static Shell in(
            Scene scene, Start start, Background background, Function<Texts, Dialogs> dialogs) {
        Fonts.load();
        Settings settings = start.settings();
        Texts texts = new Texts(settings.language());
        Look look = new Look(SystemTheme.of(settings.theme()), settings.textSizePercent());
        ShellViewModel model =
                new ShellViewModel(start.consultations(), background, texts, settings.profile());
        ShellView view =
                new ShellView(
                        model, texts, look, start.consultations().profiles(), dialogs.apply(texts));
        scene.setRoot(view);
        look.dress(scene);
        new Keys(view, look).listen(scene);
        Reveal.followFocus(scene);
        return new Shell(model, view, look, texts);
    }

    /** Opens a case file. */
    public void open(Path file) {
        model.open(file);
    }

    /** Tells the user about a failure that nobody caught. */
    public void report(Throwable failure) {
        model.report(failure);
    }

    boolean isBusy() {
        return model.busyProperty().get();
    }

    ShellViewModel model() {
        return model;
    }

    ShellView view() {
        return view;
    }

    Texts texts() {
        return texts;
    }

    void setTheme(Theme theme) {
        look.themeProperty().set(theme);
    }

    void setTextPercent(int percent) {
        look.textPercentProperty().set(percent);
    }
}
