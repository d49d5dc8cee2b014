package org.saphena.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import org.saphena.ui.entry.EntryView;
import org.saphena.ui.entry.EntryViewModel;
import org.saphena.ui.entry.Saver;
import org.saphena.ui.entry.Section;
import org.saphena.ui.registry.RegistryViewModel.Task;
import org.saphena.ui.shell.Editors.Editor;
import org.saphena.ui.shell.Office.Room;
import org.saphena.ui.worklist.Which;

/** What the keys, menus and buttons of the window do. */
final class Actions {
    private final ShellViewModel model;
    private final ClinicViewModel clinic;
    private final Center center;
    private final Dialogs dialogs;
    private final SignViewModel signing;
    private final AmendViewModel amending;
    private final Lock lock;
    private final PatientSheet patient;
    private final Printing papers;
    private final VisitFiles files;
    private final Offers offers;
    private final Comparing comparing;

    Actions(
            ShellViewModel model,
            ClinicViewModel clinic,
            Center center,
            Dialogs dialogs,
            SignViewModel signing,
            AmendViewModel amending,
            Lock lock,
            PatientSheet patient) {
        this.model = model;
        this.clinic = clinic;
        this.center = center;
        this.dialogs = dialogs;
        this.signing = signing;
        this.amending = amending;
        this.lock = lock;
        this.patient = patient;
        this.files = new VisitFiles(model, clinic, center, dialogs);
        this.offers = new Offers(model, clinic);
        this.papers = new Printing(model, clinic, center, offers);
        this.comparing = new Comparing(model, clinic, center);
    }

    /** Asks for a case file and opens it. */
    void chooseCase() {
        dialogs.caseFile().ifPresent(this::openCase);
    }

    /**
     * Shows a case file; a visit is left before, so that never two are open. Not from a draft that
     * cannot be left.
     */
    void openCase(Path file) {
        if (clinic.visitProperty().get().isPresent()) {
            clinic.navigation().stepBack();
        }
        if (clinic.visitProperty().get().isEmpty()) {
            model.open(file);
        }
    }

    /** Closes what is open: a case file, or one step back in the records. */
    void closeCase() {
        boolean visit = clinic.visitProperty().get().isPresent();
        if (model.openProperty().get().isPresent() && !visit) {
            model.close();
        } else {
            clinic.navigation().stepBack();
        }
    }

    void lock() {
        lock.lock("user");
    }

    /** To a room of the office. */
    void toOffice(Room room) {
        model.close();
        clinic.navigation().toOffice(room);
    }

    /** The demo clinic, from the door. */
    void demo() {
        if (center.isDoor()) {
            clinic.door().demo();
        }
    }

    void findPatient() {
        model.close();
        clinic.navigation().toPatients();
        center.patients().focusSearch();
    }

    /** To one of the lists of the work. */
    void toList(Which list) {
        if (clinic.isUnlocked()) {
            model.close();
            clinic.navigation().toList(list);
            center.patients().focusFirst();
        }
    }

    /** To a task with patients as a whole. */
    void toRegistry(Task task) {
        if (clinic.registry().isAllowed(task)) {
            model.close();
            clinic.navigation().toRegistry(task);
        }
    }

    /** A new visit where a patient is shown, else a new patient. */
    void newThing() {
        if (center.isChart()) {
            clinic.chart().startVisit();
        } else if (clinic.isUnlocked()) {
            model.close();
            clinic.navigation().newPatient();
        }
    }

    /** Case files that are taken in and given out. */
    VisitFiles files() {
        return files;
    }

    /** Whether the key that accepts a section now signs: nothing comes after the plan. */
    boolean isReadyToSign() {
        return editor().filter(each -> each.sectionProperty().get() == Section.PLAN).isPresent();
    }

    private Optional<EntryViewModel> editor() {
        return clinic.visitProperty().get().flatMap(Visit::editor).map(Editor::model);
    }

    /** Asks for the signature under the open draft. */
    void sign() {
        if (editor().isEmpty() || !offers.isGiven(offers.sign())) {
            return;
        }
        center.editor().ifPresent(EntryView::settle);
        editor().ifPresent(EntryViewModel::leave);
        clinic.visitProperty()
                .get()
                .filter(Visit::isDraft)
                .ifPresent(visit -> signing.ask(visit, model.profileProperty().get()));
    }

    /** Asks why the signed visit is amended. */
    void amend() {
        clinic.visitProperty()
                .get()
                .filter(visit -> !visit.isDraft() && offers.isGiven(offers.amend()))
                .ifPresent(visit -> amending.ask(visit.open()));
    }

    /** The papers of what is on the screen. */
    Printing papers() {
        return papers;
    }

    /** Changes between the visit and its options side by side. */
    void toggleComparing() {
        if (model.comparingProperty().get()) {
            model.stopComparing();
        } else if (offers.isGiven(offers.compare())) {
            comparing.begin();
        }
    }

    /** What is there for who is at work. */
    Offers offers() {
        return offers;
    }

    /** What the patient may see: the comparison on a screen of its own, else the vein map. */
    void togglePatientScreen() {
        if (model.comparingProperty().get()) {
            BooleanProperty shown = model.compare().patientScreenProperty();
            shown.set(!shown.get());
        } else {
            patient.toggle();
        }
    }

    /** Leaves what stands in the place of the visit: the comparison, the papers. */
    boolean back() {
        if (model.comparingProperty().get()) {
            model.stopComparing();
        } else if (model.printingProperty().get()) {
            model.printingProperty().set(false);
        } else {
            return false;
        }
        return true;
    }

    /** Saves what is on the screen: its papers as a file, the draft in the records. */
    void saveNow() {
        if (center.isWriting()) {
            editor().map(EntryViewModel::saver).ifPresent(Saver::saveNow);
        } else {
            papers.save();
        }
    }

    /** To a section of the draft on the screen. */
    void toSection(Section section) {
        if (center.isWriting()) {
            center.editor().ifPresent(editor -> editor.open(section));
        }
    }

    /** To a place of the case in the editor, if a draft is open. */
    void goTo(String pointer) {
        center.editor().ifPresent(editor -> editor.goTo(pointer));
    }

    void undo() {
        center.editor().ifPresent(EntryView::undo);
    }

    void redo() {
        center.editor().ifPresent(EntryView::redo);
    }

    void nextGap() {
        center.editor().ifPresent(EntryView::nextGap);
    }

    void toAdvice() {
        center.toAdvice();
    }
}
