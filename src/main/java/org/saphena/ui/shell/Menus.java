package org.saphena.ui.shell;

import static org.saphena.service.Permission.AMEND;
import static org.saphena.service.Permission.EXPORT_CASE;
import static org.saphena.service.Permission.IMPORT_CASE;
import static org.saphena.service.Permission.SIGN;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.saphena.report.patient.Form;
import org.saphena.service.Permission;
import org.saphena.ui.registry.RegistryViewModel.Task;
import org.saphena.ui.shell.Office.Room;
import org.saphena.ui.support.Texts;
import org.saphena.ui.worklist.Which;

/** The menu of what can be done; each item shows the key that does the same. */
final class Menus {
    private static final Set<Place> INSIDE =
            EnumSet.of(Place.PATIENT_FORM, Place.CHART, Place.VISIT, Place.OFFICE);

    private final ShellView shell;
    private final Actions does;
    private final ShellViewModel model;
    private final ClinicViewModel clinic;
    private final Offers offers;
    private final MenuParts parts;

    Menus(ShellView shell, ShellViewModel model, ClinicViewModel clinic, Texts texts) {
        this.shell = shell;
        this.does = shell.actions();
        this.model = model;
        this.clinic = clinic;
        this.offers = new Offers(model, clinic);
        this.parts = new MenuParts(texts);
    }

    MenuButton file() {
        MenuButton menu = parts.menu("ui.menu.file");
        menu.getItems()
                .addAll(
                        parts.item("ui.menu.open", "Shortcut+O", does::chooseCase),
                        when(
                                parts.item("ui.menu.close", "Shortcut+W", does::closeCase),
                                isInside()),
                        parts.item("ui.palette.menu", "Shortcut+K", shell::showPalette),
                        new SeparatorMenuItem(),
                        unlocked(patients()),
                        visit(),
                        papers(),
                        office(),
                        new SeparatorMenuItem(),
                        unlocked(parts.item("ui.shell.lock", "Shortcut+L", does::lock)),
                        parts.item("ui.menu.quit", "", () -> shell.quit(Platform::exit)));
        return menu;
    }

    private Menu patients() {
        Menu menu = parts.group("ui.menu.patients");
        menu.getItems().add(parts.item("ui.shell.menu.find", "Shortcut+F", does::findPatient));
        for (Which which : Which.values()) {
            String keys = which == Which.DUE ? "Shortcut+D" : "";
            menu.getItems().add(parts.item(which.key(), keys, () -> does.toList(which)));
        }
        menu.getItems()
                .addAll(
                        parts.item("ui.shell.menu.new", "Shortcut+N", does::newThing),
                        allowed(
                                IMPORT_CASE,
                                parts.item("ui.patients.import", "Shortcut+I", does.files()::take)),
                        new SeparatorMenuItem(),
                        task(Task.IMPORT),
                        task(Task.EXPORT),
                        task(Task.ERASE));
        return menu;
    }

    private Menu visit() {
        Menu menu = parts.group("ui.menu.visit");
        menu.getItems()
                .addAll(
                        when(
                                parts.item("ui.menu.saveNow", "Shortcut+S", does::saveNow),
                                isWriting()),
                        when(parts.item("ui.palette.undo", "Shortcut+Z", does::undo), isWriting()),
                        when(parts.item("ui.palette.redo", "Shortcut+Y", does::redo), isWriting()),
                        when(parts.item("ui.key.gap.does", "F7", does::nextGap), isWriting()),
                        new SeparatorMenuItem(),
                        when(
                                parts.item("compare.open", "Shortcut+7", does::toggleComparing),
                                isThere(offers::compare)),
                        allowed(SIGN, parts.item("ui.shell.menu.sign", "", does::sign)),
                        allowed(AMEND, parts.item("ui.shell.menu.amend", "", does::amend)),
                        new SeparatorMenuItem(),
                        allowed(
                                EXPORT_CASE,
                                parts.item(
                                        "ui.shell.menu.export", "Shortcut+E", does.files()::give)),
                        allowed(
                                EXPORT_CASE,
                                parts.item("ui.shell.menu.copy", "", does.files()::saveCopy)));
        return menu;
    }

    private Menu papers() {
        Menu menu = parts.group("ui.menu.papers");
        menu.getItems()
                .addAll(
                        when(
                                parts.item("ui.menu.print", "Shortcut+P", does.papers()::print),
                                isThere(offers::print)),
                        when(
                                parts.item("ui.menu.save", "", does.papers()::save),
                                isThere(offers::print)),
                        form(Form.CRAMP_DIARY),
                        form(Form.SYMPTOM_SHEET),
                        parts.item("ui.keys.paper", "", shell.blanks()::saveKeys),
                        new SeparatorMenuItem(),
                        parts.item("ui.clinic.menu", "", shell::showPapers));
        return menu;
    }

    /** Offered to those whose role allows it. */
    private MenuItem task(Task task) {
        MenuItem item = parts.item(task.key(), "", () -> does.toRegistry(task));
        clinic.bench()
                .toolProperty()
                .subscribe(open -> item.setVisible(clinic.registry().isAllowed(task)));
        return item;
    }

    /** The rooms that are open to who is at work. */
    private Menu office() {
        Menu menu = parts.group("vault.office");
        for (Room room : Room.values()) {
            MenuItem item = parts.item(OfficePane.key(room), "", () -> does.toOffice(room));
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

    private MenuItem form(Form form) {
        return parts.item("ui.form." + form.code(), "", () -> shell.blanks().save(form));
    }

    private static MenuItem when(MenuItem item, BooleanBinding possible) {
        item.disableProperty().bind(possible.not());
        return item;
    }

    /** Whether a case or a visit is on the screen with which that can be done. */
    private BooleanBinding isThere(Callable<Boolean> offered) {
        return Bindings.createBooleanBinding(offered, model.openProperty(), clinic.visitProperty());
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

    /** Enabled where the records are open to somebody who may do that. */
    private MenuItem allowed(Permission what, MenuItem item) {
        clinic.bench().toolProperty().subscribe(open -> item.setDisable(!clinic.may(what)));
        return item;
    }

    private MenuItem unlocked(MenuItem item) {
        clinic.bench().toolProperty().subscribe(open -> item.setDisable(!clinic.isUnlocked()));
        return item;
    }
}
