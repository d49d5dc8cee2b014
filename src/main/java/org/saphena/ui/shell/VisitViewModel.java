package org.saphena.ui.shell;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.saphena.service.Clinic;
import org.saphena.service.OpenVisit;
import org.saphena.ui.entry.EarlierScan;
import org.saphena.ui.entry.EntryViewModel;
import org.saphena.ui.entry.Saved;
import org.saphena.ui.shell.Editors.Editor;
import org.saphena.ui.support.Workbench;

/** The visit on the screen, with what stands beside it; of a draft the last change is kept. */
final class VisitViewModel {
    private final ReadOnlyObjectWrapper<Optional<Visit>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Workbench<Clinic> bench;
    private final EarlierScans earlier;
    private final SignedViewModel signed;
    private final Editors editors;
    private final UnkeptDrafts unkept = new UnkeptDrafts();
    private Consumer<OpenVisit> comeBack = this::show;

    VisitViewModel(Workbench<Clinic> bench, Editors editors) {
        this.bench = bench;
        this.editors = editors;
        signed = new SignedViewModel(bench);
        earlier = new EarlierScans(bench);
    }

    /** Shows a visit in place of the present one. */
    void show(OpenVisit opened) {
        leave();
        Optional<Editor> editor =
                opened.isDraft()
                        ? Optional.of(editors.open(opened, unkept.takeUp(opened)))
                        : Optional.empty();
        shown.set(Optional.of(new Visit(opened, opened.file(), editor, opened.documentNumber())));
        if (opened.isDraft()) {
            earlier.find(opened);
        } else {
            signed.show(opened);
        }
    }

    /** The visit goes from the screen; of a draft everything is kept, or it comes back. */
    void leave() {
        Optional<Clinic> records = bench.toolProperty().get();
        leave((visit, rest) -> {
            unkept.hold(rest);
            if (bench.toolProperty().get().equals(records)) {
                comeBack.accept(visit);
            } else {
                unkept.tellLocked();
            }
        });
    }

    /**
     * The records lock: the visit goes from the screen in any case. What cannot be kept of a draft
     * waits in memory; nobody in the demo clinic is real.
     */
    void lock() {
        boolean practice = bench.toolProperty().get().filter(Clinic::isDemo).isPresent();
        leave((visit, rest) -> {
            if (!practice) {
                unkept.hold(rest);
                unkept.tellLocked();
            }
        });
    }

    private void leave(BiConsumer<OpenVisit, Unkept> lost) {
        shown.get()
                .ifPresent(visit ->
                        visit.editor()
                                .ifPresent(each ->
                                        each.leave(rest -> lost.accept(visit.open(), rest))));
        shown.set(Optional.empty());
        earlier.clear();
        signed.clear();
    }

    /** What leads to a draft that was left and has to come back. */
    void setComeBack(Consumer<OpenVisit> way) {
        comeBack = way;
    }

    /**
     * Goes on at once, or where the last try to keep the draft has failed, once it is kept; if that
     * fails too, everything stays as it is, and the screen says so.
     */
    void unlessFailing(Runnable then) {
        editor().filter(each -> each.savedProperty().get() instanceof Saved.Not)
                .ifPresentOrElse(failing -> failing.saver().whenKept(then, () -> {}), then);
    }

    /** Goes on once nothing can be lost by the end of the program, which may be at once. */
    void whenAllKept(Runnable then) {
        Runnable end =
                () -> {
                    if (unkept.mayEnd()) {
                        then.run();
                    }
                };
        editor().ifPresentOrElse(each -> each.saver().whenKept(end, () -> {}), end);
    }

    private Optional<EntryViewModel> editor() {
        return shown.get().flatMap(Visit::editor).map(Editor::model);
    }

    UnkeptDrafts unkept() {
        return unkept;
    }

    ReadOnlyObjectProperty<Optional<Visit>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The vein map of the visit before the draft on the screen. */
    ReadOnlyObjectProperty<Optional<EarlierScan>> earlierProperty() {
        return earlier.foundProperty();
    }

    SignedViewModel signed() {
        return signed;
    }
}
