package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Decision;
import org.saphena.clinical.OptionStatus;
import org.saphena.ui.guided.GuidedViewModel;
import org.saphena.ui.guided.Step;
import org.saphena.ui.guided.Tour;

/** The guided visit in the real window: typed as it says, by mouse, and never on real records. */
class GuidedJourneyTest extends WindowTest {
    @TempDir private Path folder;

    private RealWindow open() {
        return RealWindow.open(
                SampleJourney.CONSULTATIONS,
                folder,
                new RealWindow.Answers(folder, folder, folder.resolve("papers.pdf")));
    }

    private static void enterDemo(RealWindow window) {
        window.type("Alt+D");
        assertThat(window.place()).isEqualTo(Place.PATIENTS);
    }

    private static GuidedViewModel guided(RealWindow window) {
        return window.shell().view().guided();
    }

    private static List<String> spoken(RealWindow window) {
        return window.spoken(".guided-words");
    }

    private static boolean isFocusInStrip(RealWindow window) {
        return fx(() -> node(window.scene(), ".guided").isFocusWithin());
    }

    private static void click(RealWindow window, String words) {
        Button button =
                fx(() ->
                        window.scene().getRoot().lookupAll(".guided .button").stream()
                                .map(Button.class::cast)
                                .filter(each -> each.isVisible() && each.getText().equals(words))
                                .findFirst()
                                .orElseThrow());
        window.mouse().click(button);
        window.rest();
    }

    /** Types a tour as it is shown; at every step the strip is one further. */
    private static void walk(RealWindow window, Tour tour) {
        int keys = 0;
        for (int i = 0; i < tour.steps().size(); i++) {
            Step step = tour.steps().get(i);
            assertThat(spoken(window))
                    .singleElement()
                    .asString()
                    .as(step.code() + " at " + window.focus())
                    .startsWith("Step " + (i + 1) + " of " + tour.steps().size())
                    .endsWith(step.keys().shown());
            for (String part : step.keys().written().split("(?<=Ctrl\\+Enter) ")) {
                window.type(part);
            }
            assertThat(isFocusInStrip(window)).isFalse();
            keys += step.keys().count();
        }
        assertThat(window.texts(".guided-text"))
                .singleElement()
                .asString()
                .contains(keys + " of " + tour.keys() + " keys");
    }

    @Test
    void theShortVisitIsTypedAsItSays() {
        try (RealWindow window = open()) {
            enterDemo(window);
            assertThat(spoken(window)).singleElement().asString().startsWith("Guided visit.");
            window.type("F3");
            walk(window, Tour.VISIT);
            CaseFile typed = window.shown();
            assertThat(Objects.requireNonNull(typed.record()).decisions())
                    .singleElement()
                    .satisfies(each -> {
                        assertThat(each.decision()).isEqualTo(Decision.CHOSEN);
                        assertThat(each.suggested()).isEqualTo(OptionStatus.FIRST_LINE);
                    });
            window.type("Shift+F3");
            assertThat(spoken(window)).isEmpty();
        }
    }

    @Test
    void theWholeVisitIsTypedWithinItsKeys() {
        try (RealWindow window = open()) {
            enterDemo(window);
            fxDo(() -> guided(window).start(Tour.PRACTICE));
            walk(window, Tour.PRACTICE);
        }
    }

    @Test
    void byMouseTheFocusStaysWhereTheWorkIs() {
        try (RealWindow window = open()) {
            enterDemo(window);
            click(window, "Start (F3)");
            assertThat(isFocusInStrip(window)).isFalse();
            String before = window.focus();
            click(window, "Skip step (F3)");
            assertThat(spoken(window)).singleElement().asString().startsWith("Step 2 of");
            assertThat(window.focus()).isEqualTo(before);
            click(window, "End (Shift+F3)");
            assertThat(spoken(window)).isEmpty();
            assertThat(window.focus()).isEqualTo(before);
        }
    }

    @Test
    void theStripStandsBelowTheWorkAndCoversNothing() {
        try (RealWindow window = open()) {
            enterDemo(window);
            double[] ends =
                    fx(() -> {
                        Region strip = (Region) node(window.scene(), ".guided");
                        Node list = node(window.scene(), ".page");
                        return new double[] {
                            list.localToScene(list.getLayoutBounds()).getMaxY(),
                            strip.localToScene(strip.getLayoutBounds()).getMinY()
                        };
                    });
            assertThat(ends[0]).isLessThanOrEqualTo(ends[1] + 0.5);
        }
    }

    @Test
    void realRecordsHaveNoGuidedVisit() {
        try (RealWindow window = open()) {
            new SampleJourney(window).createRecords();
            assertThat(spoken(window)).isEmpty();
            window.type("F3");
            assertThat(spoken(window)).isEmpty();
            window.type("Ctrl+K 'guided'");
            assertThat(window.texts(".palette .label"))
                    .noneMatch(text -> text.contains("Guided visit"));
            window.type("Esc");
            fxDo(() -> guided(window).start(Tour.VISIT));
            assertThat(spoken(window)).isEmpty();
            assertThat(fx(() -> guided(window).stripProperty().get())).isEqualTo(Optional.empty());
        }
    }

    @Test
    void inTheDemoClinicThePaletteBeginsIt() {
        try (RealWindow window = open()) {
            enterDemo(window);
            window.type("Shift+F3");
            assertThat(spoken(window)).isEmpty();
            window.type("Ctrl+K 'guided' Enter");
            assertThat(spoken(window)).singleElement().asString().startsWith("Step 1 of");
            window.type("Ctrl+L");
            assertThat(spoken(window)).isEmpty();
        }
    }
}
