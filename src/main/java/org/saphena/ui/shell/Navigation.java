package org.saphena.ui.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.saphena.service.OpenVisit;
import org.saphena.service.Permission;
import org.saphena.storage.ConsultationKey;
import org.saphena.storage.KitDraft;
import org.saphena.storage.PatientKey;
import org.saphena.ui.registry.RegistryViewModel.Task;
import org.saphena.ui.shell.Office.Room;
import org.saphena.ui.worklist.Which;

/** The ways between the screens: from the door over the patients to a visit, and back. */
public final class Navigation {
    private final ClinicViewModel clinic;
    private final VisitViewModel visit;
    private final Arrival arrival;
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(Place.DOOR);
    private @Nullable PatientKey patient;
    private @Nullable ConsultationKey asked;

    Navigation(ClinicViewModel clinic, VisitViewModel visit, Arrival arrival) {
        this.clinic = clinic;
        this.visit = visit;
        this.arrival = arrival;
        visit.setComeBack(this::show);
    }

    /** To the door; what the user was looking for goes too. */
    void toDoor() {
        visit.lock();
        leaveAll();
        clinic.patients().clear();
        clinic.lists().clear();
        clinic.glance().clear();
        place.set(Place.DOOR);
    }

    /** New records first get their recovery kit. */
    void finishKit(KitDraft draft) {
        clinic.office().enter(draft);
        place.set(Place.OFFICE);
    }

    /** To a room of the office, where it is open to who is at work. */
    void toOffice(Room room) {
        if (clinic.office().isOpen(room)) {
            go(() -> {
                clinic.office().enter(room);
                place.set(Place.OFFICE);
            });
        }
    }

    /** To the list of patients. */
    public void toPatients() {
        if (clinic.isForPatients()) {
            go(() -> {
                clinic.patients().search();
                clinic.lists().refresh();
                place.set(Place.PATIENTS);
            });
        }
    }

    /** Where the work of somebody begins who may or may not find patients. */
    void toBeginning() {
        if (clinic.isForPatients()) {
            toPatients();
        } else {
            clinic.office().first().ifPresent(this::toOffice);
        }
    }

    /** To one of the lists of the work. */
    public void toList(Which list) {
        if (clinic.isForPatients()) {
            clinic.lists().show(list);
            toPatients();
        }
    }

    /** To a task with patients as a whole, for those whose role allows it. */
    public void toRegistry(Task task) {
        if (clinic.registry().isAllowed(task)) {
            go(() -> {
                clinic.registry().begin(task);
                place.set(Place.REGISTRY);
            });
        }
    }

    /** To merging the patient with another one. */
    public void merge(PatientKey one) {
        if (clinic.registry().isAllowed(Task.MERGE)) {
            go(() -> {
                patient = one;
                clinic.registry().beginMerge(one);
                place.set(Place.REGISTRY);
            });
        }
    }

    /** To a form, which begins with what was typed where that found nobody. */
    public void newPatient() {
        if (clinic.isUnlocked()) {
            String nobody = place.get() == Place.PATIENTS ? clinic.patients().nobody() : "";
            go(() -> {
                clinic.form().begin(nobody);
                place.set(Place.PATIENT_FORM);
            });
        }
    }

    /**
     * To the form with who the patient on the screen is, to correct it; from there back to the
     * visit or the chart where it was asked for.
     */
    void correctPatient() {
        PatientKey who = patient;
        if (who != null && clinic.may(Permission.EDIT_PATIENTS)) {
            ConsultationKey from =
                    visit.shownProperty().get().map(each -> each.open().key()).orElse(null);
            go(() -> {
                patient = who;
                asked = from;
                clinic.form().correct(who);
                place.set(Place.PATIENT_FORM);
            });
        }
    }

    /** From the form to the patient, and on to the visit where the form was asked for. */
    void leaveForm(PatientKey who) {
        ConsultationKey from = asked;
        openPatient(who);
        if (from != null) {
            clinic.chart().openVisit(from);
        }
    }

    /** To a patient's visits. */
    public void openPatient(PatientKey key) {
        if (clinic.isUnlocked()) {
            go(() -> {
                patient = key;
                clinic.chart().show(key);
                place.set(Place.CHART);
            });
        }
    }

    /** To a visit. */
    void show(OpenVisit opened) {
        go(() -> {
            patient = opened.patient();
            visit.show(opened);
            arrival.toSection(opened.key(), visit.shownProperty().get().flatMap(Visit::editor));
            place.set(Place.VISIT);
        });
    }

    /** One step back: from a visit to the patient, from there to the list. */
    public void stepBack() {
        PatientKey from = patient;
        switch (place.get()) {
            case VISIT, REGISTRY -> {
                if (from == null) {
                    toBeginning();
                } else {
                    openPatient(from);
                }
            }
            case PATIENT_FORM -> {
                if (from == null) {
                    toPatients();
                } else {
                    leaveForm(from);
                }
            }
            case CHART, OFFICE -> toPatients();
            case DOOR, PATIENTS -> {}
        }
    }

    /**
     * Goes elsewhere. From a draft whose last changes could not be kept, only once they are; until
     * then the user stays.
     */
    private void go(Runnable there) {
        visit.unlessFailing(() -> {
            leaveAll();
            there.run();
        });
    }

    /** From a draft whose last changes cannot be kept, without them: the user has said so. */
    void leaveWithout() {
        visit.shownProperty()
                .get()
                .flatMap(Visit::editor)
                .ifPresent(each -> each.model().saver().giveUp());
        PatientKey from = patient;
        leaveAll();
        if (from == null) {
            toBeginning();
        } else {
            openPatient(from);
        }
    }

    /** What was on the screen goes; of a draft the last change is kept first. */
    private void leaveAll() {
        visit.leave();
        patient = null;
        asked = null;
        clinic.form().clear();
        clinic.registry().clear();
        clinic.chart().clear();
        clinic.office().clear();
    }

    /** Whom the screen is about. */
    @Nullable PatientKey patient() {
        return patient;
    }

    /** The room of the office that the user is in. */
    @Nullable Room room() {
        return place.get() == Place.OFFICE ? clinic.office().roomProperty().get() : null;
    }

    /** The task with patients as a whole that the user is at. */
    @Nullable Task task() {
        return place.get() == Place.REGISTRY ? clinic.registry().taskProperty().get() : null;
    }

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }
}
