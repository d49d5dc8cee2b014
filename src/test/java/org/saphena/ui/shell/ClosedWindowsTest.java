package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.Language;
import org.saphena.ui.SampleCases;
import org.saphena.ui.entry.Section;

/** A window that was closed leaves the memory; the stage of the tests keeps its last one. */
class ClosedWindowsTest extends WindowTest {
    private static final int WINDOWS = 4;
    private static final int COLLECTIONS = 20;

    @Test
    void nothingKeepsAClosedWindow() throws TimeoutException {
        List<WeakReference<Object>> closed = new ArrayList<>();
        for (int i = 0; i < WINDOWS; i++) {
            closed.add(opened());
            closeWindows();
        }

        assertThat(alive(closed)).isLessThanOrEqualTo(1);
    }

    @Test
    void nothingKeepsASectionThatWasLeft() {
        EntryWindow window =
                fx(() -> EntryWindow.open(SampleCases.full(), 1440, 900, Section.SYMPTOMS));
        show(window.scene());
        List<WeakReference<Object>> left = new ArrayList<>();
        for (Section section : Section.values()) {
            for (int i = 0; i < WINDOWS; i++) {
                fxDo(() -> window.model().sectionProperty().set(section));
                left.add(new WeakReference<>(fx(() -> formOf(window))));
                fxDo(() -> window.model().sectionProperty().set(another(section)));
            }
        }

        assertThat(alive(left)).isLessThanOrEqualTo(1);
    }

    @Test
    void nothingOfACaseStaysWhenItIsClosed() {
        Scene scene = fx(() -> Stages.scene(1440, 900));
        Shell shell = fx(() -> Screens.CASE.open(scene));
        show(scene);
        List<WeakReference<Object>> left = found(scene, "OptionCard", "ScanRow", "VeinSpot");
        assertThat(left).hasSizeGreaterThan(50);
        fxDo(() -> shell.model().close());

        assertThat(alive(left)).isLessThanOrEqualTo(1);
    }

    @Test
    void nothingOfTwoVisitsStaysWhenTheyAreNotOnTheScreen() {
        Scene scene = fx(() -> Stages.scene(1440, 900));
        fxDo(() -> Screens.CHART_COMPARE.open(scene));
        show(scene);
        List<WeakReference<Object>> left = found(scene, "VeinSpot", "ChangesTable");
        assertThat(left).hasSizeGreaterThan(20);
        fxDo(() -> ((ToggleButton) node(scene, ".chart .toggle-button")).fire());

        assertThat(alive(left)).isLessThanOrEqualTo(1);
    }

    @Test
    void aRoomThatIsDrawnAgainKeepsNothingOfBefore() {
        Scene scene = fx(() -> Stages.scene(1440, 900));
        Shell shell = fx(() -> Screens.KIT.open(scene));
        show(scene);
        List<WeakReference<Object>> drawn = new ArrayList<>();
        for (Language language : List.of(Language.EN, Language.KO, Language.EN, Language.KO)) {
            fxDo(() -> shell.texts().speak(language));
            drawn.addAll(found(scene, ".office-room .labelled-field"));
        }

        assertThat(drawn).hasSize(8);
        assertThat(alive(drawn)).isLessThanOrEqualTo(2);
    }

    private static List<WeakReference<Object>> found(Scene scene, String... selectors) {
        return fx(() ->
                Stream.of(selectors)
                        .flatMap(each -> scene.getRoot().lookupAll(each).stream())
                        .map(WeakReference<Object>::new)
                        .toList());
    }

    private static Object formOf(EntryWindow window) {
        return ((Parent) window.pane().entry().form()).getChildrenUnmodifiable().getFirst();
    }

    private static Section another(Section section) {
        return section == Section.SYMPTOMS ? Section.EXAM : Section.SYMPTOMS;
    }

    private static WeakReference<Object> opened() {
        Scene scene = fx(() -> Stages.scene(1440, 900));
        Shell shell = fx(() -> Screens.CASE.open(scene));
        show(scene);
        fxDo(() -> Stages.startDemoVisit(shell));
        return new WeakReference<>(shell.view());
    }

    /** Whether nothing keeps what was left. */
    static boolean isGone(WeakReference<Object> left) {
        for (int i = 0; i < COLLECTIONS && left.get() != null; i++) {
            System.gc();
            settle();
        }
        return left.get() == null;
    }

    private static long alive(List<WeakReference<Object>> closed) {
        for (int i = 0; i < COLLECTIONS && count(closed) > 1; i++) {
            System.gc();
            settle();
        }
        return count(closed);
    }

    private static long count(List<WeakReference<Object>> closed) {
        return closed.stream().map(WeakReference::get).filter(Objects::nonNull).distinct().count();
    }
}
