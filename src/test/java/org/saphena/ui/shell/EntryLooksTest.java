package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Side;
import org.saphena.editing.DuplexEdits;
import org.saphena.ui.SampleCases;
import org.saphena.ui.entry.EarlierScan;
import org.saphena.ui.entry.Entries;
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

    @ParameterizedTest
    @CsvSource({"1000, 640, 100", "1000, 640, 200", "1440, 900, 100", "1440, 900, 200"})
    void nothingOfTheLastScanIsCutOff(int width, int height, int percent) {
        List<String> faults = new ArrayList<>();
        for (Language language : Language.values()) {
            EntryWindow window =
                    fx(() ->
                            EntryWindow.open(
                                    Entries.blank(),
                                    width,
                                    height,
                                    Section.DUPLEX,
                                    Theme.LIGHT,
                                    language,
                                    percent));
            fxDo(() -> {
                LayoutTest.settle(window.scene());
                window.pane().entry().finish();
                window.pane()
                        .entry()
                        .earlierScanProperty()
                        .set(EarlierScan.of(large(), Optional.empty()));
                toggle(window).fire();
                LayoutTest.settle(window.scene());
            });
            fx(() -> LayoutTest.faultsIn(window.pane(), window.scene()))
                    .forEach(fault -> faults.add(language + ": " + fault));
            assertThat(fx(() -> recalledNumbers(window))).hasSizeGreaterThan(20);
        }
        assertThat(faults).isEmpty();
    }

    private static ToggleButton toggle(EntryWindow window) {
        return Stream.of(".map-box > .toggle-button", ".tabs > .toggle-button")
                .flatMap(where -> window.pane().lookupAll(where).stream())
                .map(ToggleButton.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<Label> recalledNumbers(EntryWindow window) {
        return window.pane().lookupAll(".grid-cell.number").stream()
                .map(Label.class::cast)
                .filter(each -> each.getText().startsWith("("))
                .toList();
    }

    /** Veins that are wide enough for the longest numbers. */
    private static CaseFile large() {
        CaseFile file = SampleCases.full();
        for (SegmentId vein : SegmentId.core()) {
            file =
                    DuplexEdits.segmentField(Side.RIGHT, vein, "diameterMm", new BigDecimal("12.4"))
                            .apply(file);
        }
        return file;
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
