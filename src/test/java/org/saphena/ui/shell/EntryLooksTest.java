package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.saphena.clinical.Language;
import org.saphena.ui.SampleCases;
import org.saphena.ui.entry.Section;
import org.saphena.ui.support.Theme;

/** The sections of the editor: nothing cut off in either language, every stop named. */
class EntryLooksTest extends WindowTest {
    @ParameterizedTest
    @CsvSource({
        "1000, 640, 100",
        "1000, 640, 200",
        "1280, 720, 100",
        "1280, 720, 150",
        "1440, 900, 100",
        "1440, 900, 200"
    })
    void nothingIsCutOff(int width, int height, int percent) {
        List<String> faults = new ArrayList<>();
        for (Section section : Section.values()) {
            for (Language language : Language.values()) {
                EntryWindow window =
                        fx(() ->
                                EntryWindow.open(
                                        SampleCases.full(),
                                        width,
                                        height,
                                        section,
                                        Theme.LIGHT,
                                        language,
                                        percent));
                fxDo(() -> LayoutTest.settle(window.scene()));
                fx(() -> LayoutTest.faultsIn(window.pane(), window.scene()))
                        .forEach(fault -> faults.add(section + " " + language + ": " + fault));
            }
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyStopHasANameAndARoleAndTabReachesIt(Section section) {
        EntryWindow window = fx(() -> EntryWindow.open(SampleCases.full(), 1440, 900, section));
        show(window.scene());
        fxDo(() -> window.pane().entry().focusFirst());
        List<Node> stops = fx(() -> AccessibilityTest.stops(window.pane()));
        assertThat(fx(() -> AccessibilityTest.nameless(window.pane()))).isEmpty();
        assertThat(fx(() -> AccessibilityTest.walk(window.scene()))).containsAll(stops);
    }

    /** The colours and sizes of the stylesheets are all known, in both themes. */
    @ParameterizedTest
    @EnumSource
    void stylesheetsResolveInBothThemes(Section section) {
        List<String> complaints =
                StyleTest.complaintsOf(() -> {
                    for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
                        EntryWindow window =
                                fx(() ->
                                        EntryWindow.open(
                                                SampleCases.full(),
                                                1440,
                                                900,
                                                section,
                                                theme,
                                                Language.EN));
                        show(window.scene());
                        fxDo(() -> window.scene().getRoot().applyCss());
                    }
                });
        assertThat(complaints).isEmpty();
    }
}
