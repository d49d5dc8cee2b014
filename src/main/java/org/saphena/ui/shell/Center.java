package org.saphena.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.saphena.settings.KeySettings;
import org.saphena.ui.consultation.ConsultationView;
import org.saphena.ui.entry.EntryView;
import org.saphena.ui.patients.ChartView;
import org.saphena.ui.patients.DoorView;
import org.saphena.ui.patients.PatientFormView;
import org.saphena.ui.registry.RegistryView;
import org.saphena.ui.safekeeping.RestoreViewModel;
import org.saphena.ui.shell.Editors.Editor;
import org.saphena.ui.summary.SummaryView;
import org.saphena.ui.support.Texts;
import org.saphena.ui.worklist.PatientsView;

/** The screens in the middle of the window: which one stands there, and where its work begins. */
final class Center {
    private final ShellViewModel model;
    private final ClinicViewModel clinic;
    private final Look look;
    private final KeysViewModel keys;
    private final Runnable compare;
    private final Runnable sign;
    private final DoorView door;
    private final Once<ConsultationView> consultation;
    private final Once<BesideAdvice> caseView;
    private final Once<SummaryView> summary;
    private final Once<VBox> papers;
    private final Once<ComparePane> comparing;
    private final Once<PatientsView> patients;
    private final Once<PatientFormView> form;
    private final Once<ChartView> chart;
    private final Once<OfficePane> office;
    private final Once<RegistryView> registry;
    private Optional<EntryPane> entry = Optional.empty();
    private Runnable printComparison = () -> {};

    /**
     * @param openFile asks for a case file and shows it
     * @param compare opens the comparison of options
     * @param sign asks for the signature under a draft
     * @param restoring puts a backup in the place of the records
     */
    Center(
            ShellViewModel model,
            ClinicViewModel clinic,
            KeysViewModel keys,
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
        this.keys = keys;
        this.compare = compare;
        this.sign = sign;
        door = new DoorView(clinic.door(), texts, openFile);
        door.offer("vault.door.restore", restoring::ask);
        ScreenMaker screens = new ScreenMaker(model, clinic, keys, texts, look, dialogs);
        consultation = new Once<>(screens::consultation);
        caseView = new Once<>(() -> screens.besideAdvice(consultation.get()));
        summary = new Once<>(screens::summary);
        papers = new Once<>(() -> screens.papers(summary.get()));
        comparing = new Once<>(() -> screens.comparing(printComparison));
        patients = new Once<>(screens::patients);
        form = new Once<>(screens::form);
        chart = new Once<>(screens::chart);
        office = new Once<>(() -> screens.office(restoring));
        registry = new Once<>(screens::registry);
        clinic.earlierProperty().subscribe(this::showEarlier);
    }

    /** Screens beside a visit; an empty one in the place of what is shown already. */
    Stream<Supplier<Node>> before() {
        return Stream.of(patients, chart, form, papers).map(screen -> () -> unseen(screen.get()));
    }

    private static Node unseen(Node screen) {
        return screen.getParent() == null ? screen : new Region();
    }

    /** The screen that belongs there now. */
    Node now() {
        if (model.comparingProperty().get()) {
            return comparing.get();
        }
        if (model.openProperty().get().isPresent()) {
            return model.printingProperty().get() ? papers.get() : caseView.get();
        }
        return switch (clinic.placeProperty().get()) {
            case DOOR -> door;
            case VISIT -> visit();
            case PATIENTS -> patients.get();
            case PATIENT_FORM -> form.get();
            case CHART -> chart.get();
            case OFFICE -> office.get();
            case REGISTRY -> registry.get();
        };
    }

    private Node visit() {
        return entry.map(pane -> model.printingProperty().get() ? papers.get() : (Node) pane)
                .orElseGet(chart::get);
    }

    /** Tells what brings the paper with the comparison. */
    void setOnPrintComparison(Runnable print) {
        printComparison = print;
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
        pane.setLetters(keys.keysProperty().map(KeySettings::single));
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
            case PatientFormView shown -> shown.focusFirst();
            case ChartView shown -> shown.focusFirst();
            case OfficePane shown -> shown.focusFirst();
            case RegistryView shown -> shown.focusFirst();
            case ComparePane shown -> shown.focusFirst();
            case EntryPane shown -> shown.entry().focusLast();
            case BesideAdvice shown when model.busyProperty().get() -> shown.requestFocus();
            case BesideAdvice shown -> {
                shown.requestFocus();
                consultation.get().afterArrival(() -> focusWithin(shown));
            }
            case Node shown when papers.is(shown) ->
                    PaneRing.firstStop(summary.get()).orElse(summary.get()).requestFocus();
            case Node other -> PaneRing.firstStop(other).orElse(other).requestFocus();
        }
    }

    private static void focusWithin(BesideAdvice screen) {
        if (screen.isFocused()) {
            PaneRing.firstStop(screen).ifPresent(Node::requestFocus);
        }
    }

    /** Whose keys act now. */
    KeyScreen keys() {
        Node shown = now();
        return caseView.is(shown)
                ? KeyScreen.CASE
                : papers.is(shown) ? KeyScreen.PAPERS : KeyScreen.of(shown);
    }

    /** Its stops of the ring of panes, in order. */
    List<Node> panes() {
        return switch (now()) {
            case EntryPane pane -> pane.panes();
            case BesideAdvice shown ->
                    Stream.concat(Stream.of(shown.content()), shown.panes().stream()).toList();
            case Node other -> List.of(other);
        };
    }

    /** F8: to the advice, and back. */
    void toAdvice() {
        if (now() instanceof BesideAdvice shown) {
            shown.toAdvice();
        } else if (!comparing.is(now())) {
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
        return chart.is(now());
    }

    boolean isList() {
        return patients.is(now());
    }

    DoorView door() {
        return door;
    }

    PatientsView patients() {
        return patients.get();
    }

    ChartView chart() {
        return chart.get();
    }

    SummaryView summary() {
        return summary.get();
    }
}
