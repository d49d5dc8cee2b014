package org.saphena.ui.shell;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphena.service.Clinic;
import org.saphena.service.OpenVisit;
import org.saphena.storage.AccountKey;
import org.saphena.storage.ConsultationKey;
import org.saphena.storage.PatientKey;
import org.saphena.ui.entry.Section;
import org.saphena.ui.patients.ChartTab;
import org.saphena.ui.patients.DoorViewModel;
import org.saphena.ui.registry.RegistryViewModel.Task;
import org.saphena.ui.shell.Editors.Editor;
import org.saphena.ui.shell.Office.Room;

/**
 * Where somebody comes to who has opened the records: where they were before the lock, to a draft
 * that was left open, else to where their work begins.
 */
final class Arrival {
    private final ClinicViewModel clinic;
    private @Nullable AccountKey me;
    private @Nullable Return back;
    private Return.@Nullable Spot spot;

    Arrival(ClinicViewModel clinic) {
        this.clinic = clinic;
    }

    /** Takes the records, which are open now. */
    void enter(DoorViewModel.Opened opened) {
        spot = null;
        clinic.bench().take(opened.clinic());
        clinic.bench()
                .run(
                        open -> open.people().me().key(),
                        who -> {
                            me = who;
                            clinic.unkept().atWork(who);
                            opened.kit()
                                    .ifPresentOrElse(
                                            clinic.navigation()::finishKit, () -> enterAs(who));
                        },
                        this::withoutRecovery);
    }

    /** Comes back to where the same person was, else to where their work begins. */
    private void enterAs(AccountKey who) {
        Return wanted = back != null && back.who().equals(who) && !clinic.isDemo() ? back : null;
        back = null;
        if (wanted != null && clinic.isForPatients()) {
            clinic.lists().show(wanted.list());
        }
        if (wanted != null && cameBackToWork(wanted)) {
            return;
        }
        if (!clinic.isForPatients()) {
            clinic.navigation().toBeginning();
        } else if (clinic.unkept().first().isPresent()) {
            clinic.unkept().first().ifPresent(rest -> comeBack(who, wanted, rest));
        } else if (wanted == null || wanted.patient() == null) {
            clinic.bench().run(Clinic::leftOpen, this::recover, this::withoutRecovery);
        } else {
            comeBack(wanted, wanted.patient());
        }
    }

    /**
     * Comes back to a room of the office or a task with patients as a whole, if that is allowed.
     */
    private boolean cameBackToWork(Return wanted) {
        Room room = wanted.room();
        Task task = wanted.task();
        if (room != null && clinic.office().isOpen(room)) {
            clinic.navigation().toOffice(room);
            return true;
        }
        if (task != null && clinic.registry().isAllowed(task)) {
            toTask(wanted, task);
            return true;
        }
        return false;
    }

    private void toTask(Return wanted, Task task) {
        if (task == Task.MERGE && wanted.patient() != null) {
            clinic.navigation().merge(wanted.patient());
        } else {
            clinic.navigation().toRegistry(task);
        }
    }

    /** A draft whose last changes could not be kept comes first. */
    private void comeBack(AccountKey who, @Nullable Return wanted, Unkept rest) {
        Return there =
                wanted != null && wanted.isAt(rest.visit())
                        ? wanted
                        : new Return(
                                who,
                                rest.patient(),
                                new Return.Spot(rest.visit(), null),
                                null,
                                null,
                                ChartTab.VISITS,
                                clinic.lists().whichProperty().get());
        comeBack(there, rest.patient());
    }

    private void comeBack(Return wanted, PatientKey patient) {
        clinic.navigation().openPatient(patient);
        if (wanted.spot() != null) {
            spot = wanted.spot();
            clinic.chart().openVisit(wanted.spot().visit());
        } else {
            clinic.chart().tabProperty().set(wanted.tab());
        }
    }

    /** The draft that was written when the program ended opens again, where it was left. */
    private void recover(Optional<OpenVisit> left) {
        left.ifPresentOrElse(clinic.navigation()::show, clinic.navigation()::toPatients);
    }

    private void withoutRecovery(Exception failure) {
        clinic.navigation().toPatients();
        clinic.patients().tell(failure);
    }

    /** Leads the visit that opens first to the section where the user was, if it is the same. */
    void toSection(ConsultationKey visit, Optional<Editor> editor) {
        Optional<Section> section =
                Optional.ofNullable(spot)
                        .filter(each -> each.visit().equals(visit))
                        .flatMap(each -> Optional.ofNullable(each.section()));
        spot = null;
        section.ifPresent(
                wanted -> editor.ifPresent(each -> each.model().sectionProperty().set(wanted)));
    }

    /** Keeps in mind where the user is when the records lock; nothing of the demo clinic. */
    void remember() {
        back = clinic.isDemo() || me == null ? null : Return.from(me, clinic);
    }
}
