package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
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

    /** With the words of a whole visit in every cell: long notes, full dates, names of veins. */
    @ParameterizedTest
    @CsvSource({"1000, 640", "1440, 900"})
    void nothingThatWasRecordedIsCutOff(int width, int height) {
        List<String> faults = new ArrayList<>();
        for (Section section : List.of(Section.HISTORY, Section.DUPLEX, Section.PLAN)) {
            for (Language language : Language.values()) {
                EntryWindow window =
                        fx(() ->
                                EntryWindow.open(
                                        SampleDraft.decided(),
                                        width,
                                        height,
                                        section,
                                        Theme.LIGHT,
                                        language));
                fxDo(() -> LayoutTest.settle(window.scene()));
                fx(() -> LayoutTest.faultsIn(window.pane(), window.scene()))
                        .forEach(fault -> faults.add(section + " " + language + ": " + fault));
                fx(() -> cutTexts(window)).forEach(faults::add);
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Lines of text whose end does not fit their field. */
    private static List<String> cutTexts(EntryWindow window) {
        return window.pane().lookupAll(".grid-text").stream()
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .filter(field ->
                        LayoutTest.width(field.getText(), field.getFont()) > field.getWidth() - 12)
                .map(TextField::getText)
                .toList();
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
