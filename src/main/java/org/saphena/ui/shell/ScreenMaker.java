package org.saphena.ui.shell;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.saphena.settings.KeySettings;
import org.saphena.ui.advice.AdviceStrip;
import org.saphena.ui.advice.AdviceView;
import org.saphena.ui.consultation.ConsultationView;
import org.saphena.ui.patients.ChartView;
import org.saphena.ui.patients.PatientFormView;
import org.saphena.ui.registry.RegistryView;
import org.saphena.ui.safekeeping.RestoreViewModel;
import org.saphena.ui.summary.SummaryView;
import org.saphena.ui.support.Texts;
import org.saphena.ui.worklist.PatientsView;

/** Makes the screens of the middle of the window. */
record ScreenMaker(
        ShellViewModel model,
        ClinicViewModel clinic,
        KeysViewModel keys,
        Texts texts,
        Look look,
        Dialogs dialogs) {
    /** The width, in pixels at text size 1, from which a case and the advice stand side by side. */
    private static final double BOTH_FROM = 900;

    /** The width, likewise, below which the table of the scan needs all of it. */
    private static final double FLAT_BELOW = 550;

    /** A case that is read. */
    ConsultationView consultation() {
        ConsultationView view = new ConsultationView(model.consultation(), texts);
        look.themeProperty().subscribe(now -> view.paletteProperty().set(now.palette()));
        look.scale(view.textScaleProperty()::set);
        return view;
    }

    /** The advice beside it. */
    BesideAdvice besideAdvice(ConsultationView consultation) {
        AdviceView advice = new AdviceView(model.advice(), texts);
        advice.setLetters(keys.keysProperty().map(KeySettings::single));
        advice.comeWith(consultation.arrival());
        AdviceStrip strip = new AdviceStrip(model.advice(), texts);
        BesideAdvice both = new BesideAdvice(consultation, advice, strip, BOTH_FROM, look);
        both.setFlatBelow(FLAT_BELOW);
        both.setOnBack(consultation::focusMap);
        return both;
    }

    SummaryView summary() {
        SummaryView view = new SummaryView(model.summary(), texts, Askers.papers(dialogs));
        VBox.setVgrow(view, Priority.ALWAYS);
        return view;
    }

    /** The papers of a case, under the patient's banner where it is a draft. */
    VBox papers(SummaryView summary) {
        return new VBox(
                new DraftBanner(
                        clinic.visitProperty(), model.printingProperty(), model.medicines(), texts),
                summary);
    }

    /**
     * @param print brings the paper with the comparison
     */
    ComparePane comparing(Runnable print) {
        ComparePane pane = new ComparePane(model, clinic, keys, texts, look);
        pane.setOnPrint(print);
        return pane;
    }

    PatientsView patients() {
        return new PatientsView(
                clinic.patients(),
                clinic.lists(),
                clinic.glance(),
                texts,
                clinic.navigation()::openPatient,
                clinic.navigation()::newPatient,
                dialogs::caseFile);
    }

    PatientFormView form() {
        Navigation ways = clinic.navigation();
        return new PatientFormView(clinic.form(), texts, ways::openPatient, ways::stepBack);
    }

    ChartView chart() {
        ChartView view = new ChartView(clinic.chart(), texts, Askers.chart(dialogs, clinic, model));
        look.themeProperty().subscribe(now -> view.paletteProperty().set(now.palette()));
        look.scale(view::setTextScale);
        return view;
    }

    OfficePane office(RestoreViewModel restoring) {
        return new OfficePane(clinic, texts, dialogs, restoring);
    }

    RegistryView registry() {
        return new RegistryView(
                clinic.registry(), texts, Askers.registry(dialogs), clinic.navigation()::stepBack);
    }
}
