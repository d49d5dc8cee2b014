package org.saphena.ui.shell;

import org.saphena.service.Permission;

/**
 * What can be done with the case or the visit on the screen, by who is at work. A case file that
 * lies in no records is everybody's.
 */
final class Offers {
    private final ShellViewModel model;
    private final ClinicViewModel clinic;

    Offers(ShellViewModel model, ClinicViewModel clinic) {
        this.model = model;
        this.clinic = clinic;
    }

    /** The printed summary. */
    boolean print() {
        return isRead() ? model.papers().mayPrint() : isDraft() && clinic.may(Permission.PRINT);
    }

    /** Its options side by side. */
    boolean compare() {
        return isRead()
                ? model.papers().answers().areWhole()
                : isDraft() && clinic.may(Permission.ASSESS);
    }

    /** A signature under the draft. */
    boolean sign() {
        return isDraft() && clinic.may(Permission.SIGN);
    }

    /** A new version of the signed visit. */
    boolean amend() {
        return clinic.visitProperty().get().filter(visit -> !visit.isDraft()).isPresent()
                && clinic.may(Permission.AMEND);
    }

    /** Who the patient on the screen is, to be corrected. */
    boolean correct() {
        Place place = clinic.placeProperty().get();
        return (place == Place.VISIT || place == Place.CHART && !isRead())
                && clinic.may(Permission.EDIT_PATIENTS);
    }

    /** What is there for who is at work; else one line says why not. */
    boolean isGiven(boolean offer) {
        if (!offer && clinic.visitProperty().get().isPresent()) {
            model.tell("ui.shell.clinicianOnly");
        }
        return offer;
    }

    private boolean isRead() {
        return model.openProperty().get().isPresent();
    }

    private boolean isDraft() {
        return clinic.visitProperty().get().filter(Visit::isDraft).isPresent();
    }
}
