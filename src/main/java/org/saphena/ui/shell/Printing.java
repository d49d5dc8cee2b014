package org.saphena.ui.shell;

import org.saphena.report.Audience;
import org.saphena.ui.entry.EntryView;

/** Brings the papers of what is on the screen there, and gives them out. */
final class Printing {
    private final ShellViewModel model;
    private final Center center;
    private final DraftPapers drafts;
    private final Offers offers;

    Printing(ShellViewModel model, ClinicViewModel clinic, Center center, Offers offers) {
        this.model = model;
        this.center = center;
        this.drafts = new DraftPapers(model, clinic);
        this.offers = offers;
        center.setOnPrintComparison(this::toPatient);
    }

    /** From the comparison to the patient's paper, which holds the same options side by side. */
    private void toPatient() {
        model.summary().audienceProperty().set(Audience.PATIENT);
        model.stopComparing();
        if (!model.printingProperty().get()) {
            toggle();
        }
    }

    /** Changes between the consultation and its papers. */
    void toggle() {
        boolean there = model.openProperty().get().isPresent() || drafts.isThere();
        if (there && offers.isGiven(offers.print())) {
            center.editor().ifPresent(EntryView::settle);
            model.printingProperty().set(!model.printingProperty().get());
        }
    }

    /** Prints the paper on the screen; brings it there first. */
    void print() {
        if (model.printingProperty().get()) {
            center.summary().print();
        } else {
            toggle();
        }
    }

    /** Saves the paper on the screen; brings it there first. */
    void save() {
        if (model.printingProperty().get()) {
            center.summary().save();
        } else {
            toggle();
        }
    }
}
