package org.saphena.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.saphena.clinical.Coded;
import org.saphena.clinical.Language;
import org.saphena.clinical.PerforatorSite;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Side;
import org.saphena.report.patient.Form;
import org.saphena.service.Permission;
import org.saphena.settings.Theme;
import org.saphena.text.Messages;
import org.saphena.ui.entry.Section;
import org.saphena.ui.guided.Tour;
import org.saphena.ui.patients.PatientFinder;
import org.saphena.ui.registry.RegistryViewModel.Task;
import org.saphena.ui.shell.Office.Room;
import org.saphena.ui.support.Texts;
import org.saphena.ui.worklist.Which;

/** All that the command palette offers now, in the words of both languages. */
final class Commands {
    private final ShellView view;
    private final ClinicViewModel clinic;
    private final Center center;
    private final Look look;
    private final Texts texts;

    Commands(ShellView view, ClinicViewModel clinic, Center center, Look look, Texts texts) {
        this.view = view;
        this.clinic = clinic;
        this.center = center;
        this.look = look;
        this.texts = texts;
    }

    List<Command> now() {
        List<Command> all = new ArrayList<>();
        if (center.isWriting()) {
            sections(all);
        }
        if (clinic.isUnlocked()) {
            records(all);
        }
        if (view.guided().isPossible()) {
            add(all, "ui.guided.visit", "", () -> view.guided().start(Tour.VISIT));
            add(all, "ui.guided.practise", "", () -> view.guided().start(Tour.PRACTICE));
        }
        window(all);
        if (center.isWriting()) {
            segments(all);
        }
        return all;
    }

    private void records(List<Command> all) {
        Actions does = view.actions();
        add(all, "ui.shell.menu.find", "Ctrl+F", does::findPatient);
        for (Which which : Which.values()) {
            String keys = which == Which.DUE ? "Ctrl+D" : "";
            add(all, which.key(), keys, () -> does.toList(which));
        }
        add(all, "ui.shell.menu.new", "Ctrl+N", does::newThing);
        if (does.offers().correct()) {
            add(all, "ui.patients.correct", "", clinic.navigation()::correctPatient);
        }
        if (center.isWriting()) {
            if (does.offers().sign()) {
                add(all, "ui.shell.menu.sign", "", does::sign);
            }
            add(all, "ui.menu.saveNow", "Ctrl+S", does::saveNow);
            add(all, "ui.key.advice.does", "F8", does::toAdvice);
            add(all, "code.WindowKey.flags", "F5", view.flags()::toggle);
            add(all, "ui.key.gap.does", "F7", does::nextGap);
            add(all, "ui.palette.undo", "Ctrl+Z", does::undo);
            add(all, "ui.palette.redo", "Ctrl+Y", does::redo);
        } else if (does.offers().amend()) {
            add(all, "ui.shell.menu.amend", "", does::amend);
        }
        for (Task task : List.of(Task.IMPORT, Task.EXPORT, Task.ERASE)) {
            if (clinic.registry().isAllowed(task)) {
                add(all, task.key(), "", () -> does.toRegistry(task));
            }
        }
        if (clinic.may(Permission.IMPORT_CASE)) {
            add(all, "ui.patients.import", "Ctrl+I", does.files()::take);
        }
        if (clinic.may(Permission.EXPORT_CASE)) {
            add(all, "ui.shell.menu.export", "Ctrl+E", does.files()::give);
        }
        for (Room room : Room.values()) {
            if (clinic.office().isOpen(room)) {
                add(all, OfficePane.key(room), "", () -> does.toOffice(room));
            }
        }
        add(all, "ui.shell.lock", "Ctrl+L", does::lock);
    }

    private void window(List<Command> all) {
        Actions does = view.actions();
        add(all, "ui.menu.open", "Ctrl+O", does::chooseCase);
        if (does.offers().print()) {
            add(all, "ui.menu.print", "Ctrl+P", does.papers()::toggle);
            add(all, "ui.menu.save", "", does.papers()::save);
        }
        if (does.offers().compare()) {
            add(all, "compare.open", "Ctrl+7", does::toggleComparing);
        }
        if (center.keys() == KeyScreen.COMPARE) {
            add(all, "ui.key.patientScreen.does", "F9", does::togglePatientScreen);
        } else if (center.isWriting() || center.keys() == KeyScreen.CASE) {
            add(all, "ui.key.patientMap.does", "F9", does::togglePatientScreen);
        }
        add(all, "ui.menu.close", "Ctrl+W", does::closeCase);
        for (Language language : Language.values()) {
            add(all, "ui.language." + language.code(), "", () -> texts.speak(language));
        }
        for (Theme theme : Theme.values()) {
            add(all, "code.Theme." + theme.code(), "", () -> look.choose(theme));
        }
        add(all, "ui.menu.larger", "Ctrl++", look::larger);
        add(all, "ui.menu.smaller", "Ctrl+-", look::smaller);
        add(all, "ui.menu.normal", "Ctrl+0", look::normal);
        add(all, "ui.clinic.menu", "", view::showPapers);
        for (Form form : Form.values()) {
            add(all, "ui.form." + form.code(), "", () -> view.blanks().save(form));
        }
        add(all, "ui.keys.paper", "", view.blanks()::saveKeys);
        if (center.isDoor()) {
            add(all, "ui.key.demoDoor.does", "Alt+D", does::demo);
            add(all, "ui.key.restoreDoor.does", "Alt+R", view::restoreAtDoor);
        }
        add(all, "ui.settings.menu", "Ctrl+Shift+P", view.settings()::open);
        add(all, "ui.menu.keys", "F1", view::toggleKeySheet);
        add(all, "ui.menu.quit", "", Platform::exit);
    }

    private void sections(List<Command> all) {
        for (Section section : Section.values()) {
            add(
                    all,
                    "ui.entry.section." + section.code(),
                    "Ctrl+" + (section.ordinal() + 1),
                    () -> view.actions().toSection(section));
        }
    }

    private void segments(List<Command> all) {
        for (Side side : Side.values()) {
            String scan = "/consultation/legs/" + side.code() + "/duplex/";
            for (SegmentId vein : SegmentId.values()) {
                String name = "ui.vein." + vein.code();
                vein(all, side, name, vein, scan + "segments/" + vein.code());
            }
            for (PerforatorSite vein : PerforatorSite.values()) {
                String name = "code.PerforatorSite." + vein.code();
                vein(all, side, name, vein, scan + "perforators/" + vein.code());
            }
        }
    }

    private void vein(List<Command> all, Side side, String name, Coded vein, String place) {
        Function<Messages, String> title = words -> words.of(side) + " · " + words.get(name);
        all.add(
                new Command(
                        title.apply(texts.now()),
                        other(title) + " " + vein.code(),
                        "",
                        () -> view.actions().goTo(place)));
    }

    private void add(List<Command> all, String key, String keys, Runnable run) {
        all.add(
                new Command(
                        texts.now().get(key),
                        other(words -> words.get(key)),
                        texts.written(keys),
                        run));
    }

    private static String other(Function<Messages, String> word) {
        return Stream.of(Language.values())
                .map(Messages::of)
                .map(word)
                .collect(Collectors.joining(" "));
    }

    /** Looks for patients by what the list finds them by. */
    void patients(String typed, Consumer<List<Command>> answer) {
        new PatientFinder(clinic.bench(), texts)
                .find(
                        typed,
                        PaletteViewModel.LONGEST / 2,
                        found -> answer.accept(found.stream().map(this::patient).toList()));
    }

    private Command patient(PatientFinder.Hit hit) {
        return new Command(hit.text(), "", "", () -> clinic.navigation().openPatient(hit.key()));
    }
}
