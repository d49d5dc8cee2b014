package org.saphena.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.saphena.ui.advice.AdviceView;
import org.saphena.ui.consultation.ConsultationView;
import org.saphena.ui.entry.EntryView;
import org.saphena.ui.patients.ChartView;
import org.saphena.ui.patients.DoorView;
import org.saphena.ui.patients.NewPatientView;
import org.saphena.ui.registry.RegistryView;
import org.saphena.ui.safekeeping.RestoreViewModel;
import org.saphena.ui.shell.Editors.Editor;
import org.saphena.ui.summary.SummaryView;
import org.saphena.ui.support.Texts;
import org.saphena.ui.worklist.PatientsView;

/** The screens in the middle of the window: which one stands there, and where its work begins. */
final class Center {
    private static final double BOTH_FROM = 900;

    private final ShellViewModel model;
    private final ClinicViewModel clinic;
    private final Look look;
    private final Runnable compare;
    private final Runnable sign;
    private final ConsultationView consultation;
    private final BesideAdvice caseView;
    private final SummaryView summary;
    private final VBox papers;
    private final ComparePane comparing;
    private final DoorView door;
    private final PatientsView patients;
    private final NewPatientView form;
    private final ChartView chart;
    private final OfficePane office;
    private final RegistryView registry;
    private Optional<EntryPane> entry = Optional.empty();

    /**
     * @param openFile asks for a case file and shows it
     * @param compare opens the comparison of options
     * @param sign asks for the signature under a draft
     * @param restoring puts a backup in the place of the records
     */
    Center(
            ShellViewModel model,
            ClinicViewModel clinic,
            Texts texts,
            Look look,
            Dialogs dialogs,
            Runnable openFile,
            Runnable compare,
            Runnable sign,
            RestoreViewModel restoring) {
        this.model = model;
        this.clinic = clinic;
        this.look = look;
        this.compare = compare;
        this.sign = sign;
        consultation = new ConsultationView(model.consultation(), texts);
        look.themeProperty().subscribe(now -> consultation.paletteProperty().set(now.palette()));
        look.scale(consultation.textScaleProperty()::set);
        caseView =
                new BesideAdvice(
                        consultation,
                        texts.of("ui.tab.findings"),
                        new AdviceView(model.advice(), texts),
                        BOTH_FROM,
                        texts,
                        look);
        summary = new SummaryView(model.summary(), texts, Askers.papers(dialogs));
        VBox.setVgrow(summary, Priority.ALWAYS);
        papers =
                new VBox(
                        new DraftBanner(
                                clinic.visitProperty(),
                                model.printingProperty(),
                                model.medicines(),
                                texts),
                        summary);
        Navigation ways = clinic.navigation();
        comparing = new ComparePane(model, clinic, texts, look);
        door = new DoorView(clinic.door(), texts, openFile);
        door.offer("vault.door.restore", restoring::ask);
        patients =
                new PatientsView(
                        clinic.patients(),
                        clinic.lists(),
                        clinic.glance(),
                        texts,
                        ways::openPatient,
                        ways::newPatient,
                        dialogs::caseFile);
        form = new NewPatientView(clinic.form(), texts, ways::openPatient, ways::toPatients);
        chart = new ChartView(clinic.chart(), texts, Askers.chart(dialogs, clinic, model));
        office = new OfficePane(clinic, texts, dialogs, restoring);
        registry =
                new RegistryView(
                        clinic.registry(), texts, Askers.registry(dialogs), ways::stepBack);
        clinic.earlierProperty().subscribe(this::showEarlier);
        look.themeProperty().subscribe(now -> chart.paletteProperty().set(now.palette()));
        look.scale(chart::setTextScale);
    }

    /** The screen that belongs there now. */
    Node now() {
        if (model.comparingProperty().get()) {
            return comparing;
        }
        if (model.openProperty().get().isPresent()) {
            return model.printingProperty().get() ? papers : caseView;
        }
        return switch (clinic.placeProperty().get()) {
            case DOOR -> door;
            case VISIT -> visit();
            case PATIENTS -> patients;
            case NEW_PATIENT -> form;
            case CHART -> chart;
            case OFFICE -> office;
            case REGISTRY -> registry;
        };
    }

    private Node visit() {
        return entry.map(pane -> model.printingProperty().get() ? papers : (Node) pane)
                .orElse(chart);
    }

    /** Tells what brings the paper with the comparison. */
    void setOnPrintComparison(Runnable print) {
        comparing.setOnPrint(print);
    }

    /** Takes an editor in, or lets the present one go. */
    void edit(Optional<Editor> editor) {
        entry = editor.map(this::pane);
        showEarlier();
    }

    private void showEarlier() {
        editor().ifPresent(each -> each.earlierScanProperty().set(clinic.earlierProperty().get()));
    }

    /** With a look of its own, so that the window keeps no pane that is left. */
    private EntryPane pane(Editor editor) {
        EntryPane pane = new EntryPane(editor, look.follower());
        pane.entry().setOnCompare(compare);
        pane.entry().setOnSign(sign);
        return pane;
    }

    /**
     * Puts the focus where work on the present screen begins. A screen that still waits for its
     * content takes the focus itself, so that no key goes astray.
     */
    void focus() {
        switch (now()) {
            case DoorView shown -> shown.focusFirst();
            case PatientsView shown -> shown.focusFirst();
            case NewPatientView shown -> shown.focusFirst();
            case ChartView shown -> shown.focusFirst();
            case OfficePane shown -> shown.focusFirst();
            case RegistryView shown -> shown.focusFirst();
            case ComparePane shown -> shown.focusFirst();
            case EntryPane shown -> shown.entry().focusLast();
            case BesideAdvice shown when model.busyProperty().get() -> shown.requestFocus();
            case Node shown when shown == papers ->
                    PaneRing.firstStop(summary).orElse(summary).requestFocus();
            case Node other -> PaneRing.firstStop(other).orElse(other).requestFocus();
        }
    }

    /** Whose keys act now. */
    KeyScreen keys() {
        Node shown = now();
        return shown == caseView
                ? KeyScreen.CASE
                : shown == papers ? KeyScreen.PAPERS : KeyScreen.of(shown);
    }

    /** Its stops of the ring of panes, in order. */
    List<Node> panes() {
        if (now() == comparing) {
            return List.of(comparing);
        }
        if (now() == caseView) {
            return List.of(caseView.content(), caseView.advice());
        }
        return entry.map(pane -> List.of(pane.panes())).orElseGet(() -> List.of(now()));
    }

    /** F8: to the advice, and back. */
    void toAdvice() {
        if (now() == caseView) {
            caseView.toAdvice(consultation::focusMap);
        } else if (now() != comparing) {
            entry.ifPresent(EntryPane::toAdvice);
        }
    }

    /** The editor, if a draft is open. */
    Optional<EntryView> editor() {
        return entry.map(EntryPane::entry);
    }

    /** Whether a visit is being written on the screen. */
    boolean isWriting() {
        return writing().isPresent();
    }

    /** The draft that is written on the screen. */
    Optional<EntryPane> writing() {
        return entry.filter(pane -> now() == pane);
    }

    boolean isDoor() {
        return now() == door;
    }

    boolean isChart() {
        return now() == chart;
    }

    boolean isList() {
        return now() == patients;
    }

    DoorView door() {
        return door;
    }

    PatientsView patients() {
        return patients;
    }

    ChartView chart() {
        return chart;
    }

    SummaryView summary() {
        return summary;
    }
}
