package org.saphena.ui.shell;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.util.Subscription;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.ui.advice.AdviceViewModel;
import org.saphena.ui.entry.Entries;
import org.saphena.ui.entry.EntryViewModel;
import org.saphena.ui.entry.Section;
import org.saphena.ui.support.Fonts;
import org.saphena.ui.support.Reveal;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Theme;

/** The editor with the advice beside it, in a window of its own. */
record EntryWindow(Scene scene, EntryPane pane, EntryViewModel model, Texts texts) {

    static EntryWindow open(CaseFile file, double width, double height, Section section) {
        return open(file, width, height, section, Theme.LIGHT, Language.EN);
    }

    static EntryWindow open(
            CaseFile file,
            double width,
            double height,
            Section section,
            Theme theme,
            Language language) {
        return open(file, width, height, section, theme, language, 100);
    }

    /**
     * @param percent the size of the text
     */
    static EntryWindow open(
            CaseFile file,
            double width,
            double height,
            Section section,
            Theme theme,
            Language language,
            int percent) {
        Fonts.load();
        Entries entries = new Entries();
        entries.texts().speak(language);
        return open(entries, entries.editor(file), width, height, section, theme, percent);
    }

    /** While the reasoning fails. */
    static EntryWindow withoutAnswer(CaseFile file, double width, double height, Section section) {
        Fonts.load();
        Entries entries = new Entries();
        return open(entries, entries.withoutAnswer(file), width, height, section, Theme.LIGHT, 100);
    }

    private static EntryWindow open(
            Entries entries,
            EntryViewModel model,
            double width,
            double height,
            Section section,
            Theme theme,
            int percent) {
        model.sectionProperty().set(section);
        Look look = new Look(theme, percent);
        AdviceViewModel advice = new AdviceViewModel((id, spoken) -> id);
        EntryPane pane =
                new EntryPane(
                        new Editors.Editor(
                                model,
                                Optional.empty(),
                                advice,
                                entries.texts(),
                                Subscription.EMPTY,
                                lost -> {}),
                        look);
        pane.getStyleClass().add("shell");
        Scene scene = new Scene(pane, width, height);
        look.dress(scene);
        Reveal.followFocus(scene);
        return new EntryWindow(scene, pane, model, entries.texts());
    }
}
