package org.saphena.ui.shell;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.saphena.clinical.Language;
import org.saphena.settings.Theme;
import org.saphena.ui.guided.Tour;
import org.saphena.ui.support.Texts;

/** The menu of how things look and by which guidelines they are answered. */
final class ViewMenu {
    private final ShellView shell;
    private final ClinicViewModel clinic;
    private final Texts texts;
    private final Look look;
    private final ProfileChoice choice;
    private final MenuParts parts;

    ViewMenu(ShellView shell, ClinicViewModel clinic, Look look, ProfileChoice choice) {
        this.shell = shell;
        this.clinic = clinic;
        this.texts = shell.texts();
        this.look = look;
        this.choice = choice;
        this.parts = new MenuParts(texts);
    }

    /**
     * @param profiles the guideline profiles, the default first
     */
    MenuButton of(List<String> profiles) {
        MenuButton menu = parts.menu("ui.menu.view");
        ToggleGroup languages = new ToggleGroup();
        for (Language language : Language.values()) {
            menu.getItems().add(language(language, languages));
        }
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        themes(),
                        parts.item("ui.menu.larger", "Shortcut+PLUS", look::larger),
                        parts.item("ui.menu.smaller", "Shortcut+MINUS", look::smaller),
                        parts.item("ui.menu.normal", "Shortcut+0", look::normal),
                        new SeparatorMenuItem());
        ToggleGroup group = new ToggleGroup();
        profiles.forEach(profile -> menu.getItems().add(profile(profile, group)));
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        guided("ui.guided.visit", Tour.VISIT),
                        guided("ui.guided.practise", Tour.PRACTICE),
                        parts.item("ui.menu.keys", "F1", shell::toggleKeySheet),
                        parts.item("ui.settings.menu", "Shortcut+Shift+P", shell.settings()::open));
        return menu;
    }

    /** Only where there is nobody but invented patients. */
    private MenuItem guided(String key, Tour tour) {
        MenuItem item = parts.item(key, "", () -> shell.guided().start(tour));
        clinic.bench().toolProperty().subscribe(open -> item.setVisible(clinic.isDemo()));
        return item;
    }

    private MenuItem language(Language language, ToggleGroup group) {
        String key = "ui.language." + language.code();
        RadioMenuItem item = new RadioMenuItem(MenuLetters.marked(key, texts.now().get(key)));
        item.setToggleGroup(group);
        item.setOnAction(event -> texts.speak(language));
        texts.messagesProperty().subscribe(now -> item.setSelected(now.language() == language));
        return item;
    }

    private Menu themes() {
        Menu menu = parts.group("ui.menu.theme");
        ToggleGroup group = new ToggleGroup();
        for (Theme theme : Theme.values()) {
            RadioMenuItem item = new RadioMenuItem();
            item.textProperty().bind(parts.words("code.Theme." + theme.code()));
            item.setToggleGroup(group);
            item.setOnAction(event -> look.choose(theme));
            look.chosenProperty().subscribe(now -> item.setSelected(now == theme));
            menu.getItems().add(item);
        }
        return menu;
    }

    /** The mark stays with what answers, also where another one was asked for. */
    private void showUsed(ToggleGroup group) {
        group.getToggles()
                .forEach(each ->
                        each.setSelected(choice.usedProperty().get().equals(each.getUserData())));
    }

    private MenuItem profile(String profile, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem();
        item.textProperty().bind(parts.words("ui.profile." + profile));
        item.setToggleGroup(group);
        item.setOnAction(event -> {
            choice.choose(profile);
            showUsed(group);
        });
        item.setUserData(profile);
        choice.usedProperty().subscribe(() -> showUsed(group));
        showUsed(group);
        return item;
    }
}
