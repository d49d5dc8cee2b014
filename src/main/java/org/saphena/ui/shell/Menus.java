package org.saphena.ui.shell;

import atlantafx.base.theme.Styles;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
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
import org.saphena.ui.guided.Tour;
import org.saphena.ui.registry.RegistryViewModel.Task;
import org.saphena.ui.shell.Office.Room;
import org.saphena.ui.support.Texts;
import org.saphena.ui.worklist.Which;

/** The two menus; each item shows the key that does the same. */
final class Menus {
    private static final Set<Place> INSIDE =
            EnumSet.of(Place.NEW_PATIENT, Place.CHART, Place.VISIT, Place.OFFICE);

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
                        when(item("ui.menu.print", "Shortcut+P", does::printSummary), isThere()),
                        when(item("ui.menu.save", "Shortcut+S", does::saveSummary), isThere()),
                        when(item("ui.menu.close", "Shortcut+W", does::closeCase), isInside()),
                        when(item("compare.open", "Shortcut+7", does::toggleComparing), isThere()),
                        new SeparatorMenuItem(),
                        when(item("ui.palette.undo", "Shortcut+Z", does::undo), isWriting()),
                        when(item("ui.palette.redo", "Shortcut+Y", does::redo), isWriting()),
                        when(item("ui.key.gap.does", "F7", does::nextGap), isWriting()),
                        new SeparatorMenuItem(),
                        item("ui.palette.menu", "Shortcut+K", shell::showPalette),
                        unlocked(item("ui.shell.menu.find", "Shortcut+F", does::findPatient)),
                        unlocked(lists()),
                        task(Task.IMPORT),
                        task(Task.EXPORT),
                        task(Task.ERASE),
                        unlocked(item("ui.shell.menu.new", "Shortcut+N", does::newThing)),
                        unlocked(item("ui.shell.menu.sign", "", does::sign)),
                        unlocked(item("ui.shell.menu.amend", "", does::amend)),
                        unlocked(item("ui.patients.import", "Shortcut+I", does::importCase)),
                        unlocked(item("ui.shell.menu.export", "Shortcut+E", does::exportVisit)),
                        unlocked(item("ui.shell.lock", "Shortcut+L", does::lock)),
                        new SeparatorMenuItem(),
                        office(),
                        item("ui.clinic.menu", "", shell::showPapers),
                        form(Form.CRAMP_DIARY),
                        form(Form.SYMPTOM_SHEET),
                        new SeparatorMenuItem(),
                        item("ui.menu.quit", "", Platform::exit));
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
                .addAll(
                        new SeparatorMenuItem(),
                        guided("ui.guided.visit", Tour.VISIT),
                        guided("ui.guided.practise", Tour.PRACTICE),
                        item("ui.menu.keys", "F1", shell::toggleKeySheet));
        return menu;
    }

    /** Offered to those whose role allows it. */
    private MenuItem task(Task task) {
        MenuItem item = item(task.key(), "", () -> does.toRegistry(task));
        clinic.bench()
                .toolProperty()
                .subscribe(open -> item.setVisible(clinic.registry().isAllowed(task)));
        return item;
    }

    /** The lists of the work. */
    private Menu lists() {
        Menu menu = new Menu();
        menu.textProperty().bind(texts.of("ui.worklist.menu"));
        for (Which which : Which.values()) {
            String keys = which == Which.DUE ? "Shortcut+D" : "";
            menu.getItems().add(item(which.key(), keys, () -> does.toList(which)));
        }
        return menu;
    }

    /** Only where there is nobody but invented patients. */
    private MenuItem guided(String key, Tour tour) {
        MenuItem item = item(key, "", () -> shell.guided().start(tour));
        clinic.bench().toolProperty().subscribe(open -> item.setVisible(clinic.isDemo()));
        return item;
    }

    /** The rooms that are open to who is at work. */
    private Menu office() {
        Menu menu = new Menu();
        menu.textProperty().bind(texts.of("vault.office"));
        for (Room room : Room.values()) {
            MenuItem item = item(OfficePane.key(room), "", () -> does.toOffice(room));
            menu.getItems().add(item);
            clinic.bench()
                    .toolProperty()
                    .subscribe(open -> item.setVisible(clinic.office().isOpen(room)));
        }
        clinic.bench()
                .toolProperty()
                .subscribe(open -> menu.setVisible(clinic.office().first().isPresent()));
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

    private static MenuItem when(MenuItem item, BooleanBinding possible) {
        item.disableProperty().bind(possible.not());
        return item;
    }

    /** Whether a case or a visit is on the screen. */
    private BooleanBinding isThere() {
        return Bindings.createBooleanBinding(
                () ->
                        model.openProperty().get().isPresent()
                                || clinic.visitProperty().get().isPresent(),
                model.openProperty(),
                clinic.visitProperty());
    }

    /** Whether there is a way one step back. */
    private BooleanBinding isInside() {
        return Bindings.createBooleanBinding(
                () ->
                        model.openProperty().get().isPresent()
                                || INSIDE.contains(clinic.placeProperty().get()),
                model.openProperty(),
                clinic.placeProperty());
    }

    private BooleanBinding isWriting() {
        return Bindings.createBooleanBinding(
                () ->
                        clinic.visitProperty().get().filter(Visit::isDraft).isPresent()
                                && !model.printingProperty().get()
                                && !model.comparingProperty().get(),
                clinic.visitProperty(),
                model.printingProperty(),
                model.comparingProperty());
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
