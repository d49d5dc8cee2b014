package org.saphena.ui.shell;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import org.saphena.clinical.Language;
import org.saphena.report.patient.Form;
import org.saphena.settings.Theme;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Texts;

/** The two menus; each item shows the key that does the same. */
final class Menus {
    private final ShellView shell;
    private final Actions does;
    private final ShellViewModel model;
    private final ClinicViewModel clinic;
    private final Texts texts;
    private final Look look;

    Menus(ShellView shell, ShellViewModel model, ClinicViewModel clinic, Texts texts, Look look) {
        this.shell = shell;
        this.does = shell.actions();
        this.model = model;
        this.clinic = clinic;
        this.texts = texts;
        this.look = look;
    }

    MenuButton file() {
        MenuButton menu = menu("ui.menu.file");
        menu.getItems()
                .addAll(
                        item("ui.menu.open", "Shortcut+O", does::chooseCase),
                        item("ui.menu.print", "Shortcut+P", does::printSummary),
                        item("ui.menu.save", "Shortcut+S", does::saveSummary),
                        item("ui.menu.close", "Shortcut+W", does::closeCase),
                        item("compare.open", "Shortcut+7", does::toggleComparing),
                        new SeparatorMenuItem(),
                        item("ui.palette.menu", "Shortcut+K", shell::showPalette),
                        unlocked(item("ui.shell.menu.find", "Shortcut+F", does::findPatient)),
                        unlocked(item("ui.shell.menu.new", "Shortcut+N", does::newThing)),
                        unlocked(item("ui.shell.menu.sign", "", does::sign)),
                        unlocked(item("ui.shell.menu.amend", "", does::amend)),
                        unlocked(item("ui.patients.import", "Shortcut+I", does::importCase)),
                        unlocked(item("ui.shell.menu.export", "Shortcut+E", does::exportVisit)),
                        unlocked(item("ui.shell.lock", "Shortcut+L", does::lock)),
                        new SeparatorMenuItem(),
                        item("ui.clinic.menu", "", shell::showPapers),
                        form(Form.CRAMP_DIARY),
                        form(Form.SYMPTOM_SHEET),
                        new SeparatorMenuItem(),
                        item("ui.menu.quit", "", Platform::exit));
        menu.getItems()
                .subList(1, 4)
                .forEach(item ->
                        item.disableProperty()
                                .bind(model.openProperty().map(open -> open.isEmpty())));
        return menu;
    }

    MenuButton view(List<String> profiles) {
        MenuButton menu = menu("ui.menu.view");
        ToggleGroup languages = new ToggleGroup();
        for (Language language : Language.values()) {
            menu.getItems().add(language(language, languages));
        }
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        themes(),
                        item("ui.menu.larger", "Shortcut+PLUS", look::larger),
                        item("ui.menu.smaller", "Shortcut+MINUS", look::smaller),
                        item("ui.menu.normal", "Shortcut+0", look::normal),
                        new SeparatorMenuItem());
        ToggleGroup group = new ToggleGroup();
        profiles.forEach(profile -> menu.getItems().add(profile(profile, group)));
        menu.getItems()
                .addAll(new SeparatorMenuItem(), item("ui.menu.keys", "F1", shell::toggleKeySheet));
        return menu;
    }

    private MenuButton menu(String key) {
        MenuButton menu = Styled.styled(new MenuButton(), Styles.FLAT);
        menu.textProperty().bind(texts.of(key));
        return menu;
    }

    private MenuItem form(Form form) {
        return item("ui.form." + form.code(), "", () -> shell.saveForm(form));
    }

    private MenuItem item(String key, String keys, Runnable action) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(texts.of(key));
        item.setOnAction(event -> action.run());
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        return item;
    }

    private MenuItem unlocked(MenuItem item) {
        clinic.bench().toolProperty().subscribe(open -> item.setDisable(!clinic.isUnlocked()));
        return item;
    }

    private MenuItem language(Language language, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(texts.now().get("ui.language." + language.code()));
        item.setToggleGroup(group);
        item.setOnAction(event -> texts.speak(language));
        texts.messagesProperty().subscribe(now -> item.setSelected(now.language() == language));
        return item;
    }

    private Menu themes() {
        Menu menu = new Menu();
        menu.textProperty().bind(texts.of("ui.menu.theme"));
        ToggleGroup group = new ToggleGroup();
        for (Theme theme : Theme.values()) {
            RadioMenuItem item = new RadioMenuItem();
            item.textProperty().bind(texts.of("code.Theme." + theme.code()));
            item.setToggleGroup(group);
            item.setOnAction(event -> look.choose(theme));
            look.chosenProperty().subscribe(now -> item.setSelected(now == theme));
            menu.getItems().add(item);
        }
        return menu;
    }

    private MenuItem profile(String profile, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem();
        item.textProperty().bind(texts.of("ui.profile." + profile));
        item.setToggleGroup(group);
        item.setOnAction(event -> model.profileProperty().set(profile));
        model.profileProperty().subscribe(now -> item.setSelected(now.equals(profile)));
        return item;
    }
}
