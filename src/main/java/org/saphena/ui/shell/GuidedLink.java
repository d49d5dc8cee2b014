package org.saphena.ui.shell;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.saphena.settings.ScanProtocol;
import org.saphena.ui.entry.EntryViewModel;
import org.saphena.ui.guided.GuidedViewModel;
import org.saphena.ui.guided.Seen;
import org.saphena.ui.shell.Editors.Editor;

/** Shows the guided visit what is on the screen; only while the demo clinic is open. */
final class GuidedLink {
    private final GuidedViewModel guided;
    private final ShellViewModel model;
    private final ClinicViewModel clinic;
    private final ObservableValue<ScanProtocol> scan;
    private Subscription following = Subscription.EMPTY;

    private GuidedLink(
            GuidedViewModel guided,
            ShellViewModel model,
            ClinicViewModel clinic,
            ObservableValue<ScanProtocol> scan) {
        this.guided = guided;
        this.model = model;
        this.clinic = clinic;
        this.scan = scan;
    }

    /**
     * Watches from now on.
     *
     * @param scan the protocol of the scan, now and later
     */
    static void watch(
            GuidedViewModel guided,
            ShellViewModel model,
            ClinicViewModel clinic,
            ObservableValue<ScanProtocol> scan) {
        GuidedLink link = new GuidedLink(guided, model, clinic, scan);
        clinic.bench().toolProperty().subscribe(open -> guided.enter(clinic.isDemo()));
        clinic.visitProperty().subscribe(link::follow);
        clinic.chart().chartProperty().subscribe(link::look);
        model.printingProperty().subscribe(link::look);
    }

    private void follow(Optional<Visit> visit) {
        following.unsubscribe();
        following =
                visit.flatMap(Visit::editor)
                        .map(Editor::model)
                        .map(this::follow)
                        .orElse(Subscription.EMPTY);
        look();
    }

    private Subscription follow(EntryViewModel editor) {
        return editor.draftProperty()
                .subscribe((was, is) -> look())
                .and(editor.sectionProperty().subscribe((was, is) -> look()));
    }

    private void look() {
        guided.see(clinic.isDemo() ? seen() : Seen.NOTHING);
    }

    private Seen seen() {
        Optional<Visit> visit = clinic.visitProperty().get();
        Optional<EntryViewModel> editor = visit.flatMap(Visit::editor).map(Editor::model);
        return new Seen(
                visit.map(each -> each.file().patient().id()).orElseGet(this::onChart),
                editor.map(each -> each.draftProperty().get()),
                editor.map(GuidedLink::section).orElse(OptionalInt.empty()),
                visit.isPresent() && editor.isEmpty(),
                model.printingProperty().get(),
                scan.getValue().ticked());
    }

    private static OptionalInt section(EntryViewModel editor) {
        return OptionalInt.of(editor.sectionProperty().get().ordinal() + 1);
    }

    private String onChart() {
        return clinic.chart().chartProperty().get().map(chart -> chart.number()).orElse("");
    }
}
