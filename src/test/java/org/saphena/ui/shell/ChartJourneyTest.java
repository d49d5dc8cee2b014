package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.ui.FakeConsultations;
import org.saphena.ui.entry.Section;

/** The chart of a patient with three visits, by keys and with the mouse. */
class ChartJourneyTest extends WindowTest {
    @TempDir private Path folder;
    private Scene scene;
    private Shell shell;

    @BeforeEach
    void openTheChart() {
        scene = fx(() -> Stages.scene(1440, 900));
        shell =
                fx(() ->
                        Stages.shell(
                                scene,
                                new FakeConsultations(),
                                new Stages.Answers(
                                        Optional.empty(), Optional.of(folder.resolve("a.pdf")))));
        fxDo(() -> {
            shell.clinic().door().demo();
            shell.clinic().patients().foundProperty().get().orElseThrow().lines().stream()
                    .map(line -> line.stored())
                    .filter(stored -> stored.patient().id().equals("DEMO-0001"))
                    .forEach(stored -> shell.clinic().navigation().openPatient(stored.key()));
        });
        show(scene);
    }

    @AfterEach
    void lock() {
        fxDo(shell::leave);
    }

    private void press(KeyCode key) {
        fxDo(() -> {
            Node owner = scene.getFocusOwner();
            Event.fireEvent(
                    owner,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        });
    }

    private List<String> texts(String selector) {
        return fx(() ->
                scene.getRoot().lookupAll(selector).stream()
                        .filter(Labeled.class::isInstance)
                        .map(node -> ((Labeled) node).getText())
                        .toList());
    }

    private void click(String selector, String text) {
        fxDo(() ->
                scene.getRoot().lookupAll(selector).stream()
                        .map(ButtonBase.class::cast)
                        .filter(button -> button.getText().equals(text))
                        .findFirst()
                        .ifPresent(ButtonBase::fire));
    }

    @Test
    void theCourseIsReadPointByPointAndEnterOpensTheVisit() {
        fxDo(() -> node(scene, ".lane-plot").requestFocus());
        assertThat(fx(() -> scene.getFocusOwner().getAccessibleHelp())).isEqualTo("14-Mar-2026: 6");
        press(KeyCode.LEFT);
        assertThat(fx(() -> scene.getFocusOwner().getAccessibleHelp()))
                .isEqualTo("03-Jun-2025: not recorded");
        press(KeyCode.LEFT);
        press(KeyCode.ENTER);
        assertThat(fx(() -> shell.clinic().placeProperty().get())).isEqualTo(Place.VISIT);
        assertThat(
                        fx(() ->
                                shell.clinic()
                                        .visitProperty()
                                        .get()
                                        .orElseThrow()
                                        .file()
                                        .consultation()
                                        .date()))
                .hasToString("2024-05-13");
    }

    @Test
    void theCourseIsReadAsATableThatOpensVisits() {
        press(KeyCode.T);
        assertThat(fx(() -> scene.getFocusOwner().getAccessibleText()))
                .isEqualTo(
                        "14-Mar-2026. Right · rVCSS: 6. Left · rVCSS: 3."
                                + " Right · Cramp nights a week: 4. Left · Cramp nights a week: 1");
        assertThat(texts(".course-table .row-cells > .label"))
                .contains("Right · rVCSS", "not recorded")
                .doesNotContain("–");
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertThat(fx(() -> shell.clinic().visitProperty().get().orElseThrow().file()))
                .extracting(file -> file.consultation().date())
                .hasToString("2025-06-03");
    }

    @Test
    void whereTheCourseHasAScreenOfItsOwnTheTableHasTheFocusToo() {
        fxDo(() -> shell.setTextPercent(200));
        press(KeyCode.T);
        assertThat(focus()).startsWith("14-Mar-2026. Right · rVCSS: 6.");
        fxDo(() -> node(scene, ".menu-button").requestFocus());
        fxDo(() -> shell.view().focusCenter());
        assertThat(focus()).startsWith("14-Mar-2026. Right · rVCSS: 6.");
        fxDo(() -> shell.setTextPercent(100));
        assertThat(fx(() -> node(scene, ".chart").isFocusWithin())).isTrue();
    }

    private String focus() {
        return fx(() -> scene.getFocusOwner().getAccessibleText());
    }

    @Test
    void theLastYearOfTheCourseIsShownAlone() {
        assertThat(chosen()).containsExactly("All");
        click(".course-bar .toggle-button", "1 year");
        assertThat(chosen()).containsExactly("1 year");
        assertThat(texts(".lane-plot .plot-value")).doesNotContain("2");
        click(".course-bar .toggle-button", "All");
        assertThat(texts(".lane-plot .plot-value")).contains("2");
        press(KeyCode.T);
        press(KeyCode.T);
        assertThat(fx(() -> scene.getFocusOwner().getStyleClass())).contains("lane-plot");
    }

    private List<String> chosen() {
        return fx(() ->
                scene.getRoot().lookupAll(".course-bar .toggle-button").stream()
                        .map(ToggleButton.class::cast)
                        .filter(ToggleButton::isSelected)
                        .map(Labeled::getText)
                        .toList());
    }

    @Test
    void aSignedVisitOpensWithTheFocusInItsContentAndNotInTheMenu() {
        fxDo(() -> node(scene, ".lane-plot").requestFocus());
        press(KeyCode.ENTER);
        assertThat(fx(() -> shell.clinic().placeProperty().get())).isEqualTo(Place.VISIT);
        assertThat(fx(() -> node(scene, ".consultation").isFocusWithin())).isTrue();
    }

    @Test
    void theHeadingsStandOverTheirColumns() {
        List<Double> headings = lefts(".row-headings > .label");
        List<Double> cells = lefts(".row-line .row-cells > .label");
        assertThat(cells.subList(0, 4)).isEqualTo(headings);
    }

    private List<Double> lefts(String selector) {
        return fx(() ->
                scene.getRoot().lookupAll(selector).stream()
                        .map(node -> Math.rint(node.localToScene(0, 0).getX()))
                        .toList());
    }

    @Test
    void twoVisitsAreComparedAndOthersCanBeChosen() {
        press(KeyCode.C);
        assertThat(fx(() -> scene.getRoot().lookupAll(".two-visits .vein-map"))).hasSize(2);
        assertThat(texts(".changes .section-title"))
                .containsExactly("Symptoms", "CEAP and rVCSS", "Veins", "Decisions");
        assertThat(texts(".changes .caption")).contains("03-Jun-2025", "14-Mar-2026");
        fxDo(() ->
                ((ComboBox<?>) node(scene, ".two-visits .combo-box"))
                        .getSelectionModel()
                        .selectLast());
        assertThat(texts(".changes .caption")).contains("13-May-2024");
        assertThat(texts(".changes-before")).contains("mild");
    }

    @Test
    void aSignedPaperIsOpenedAndSavedAgain() {
        click(".chart .toggle-button", "Signed papers");
        assertThat(texts(".papers .row-note"))
                .hasSize(3)
                .allMatch(text -> text.contains("Demo Clinician"));
        click(".papers .button", "Save patient's PDF…");
        assertThat(folder.resolve("a.pdf")).exists();
        assertThat(texts(".papers .list-state")).containsExactly("Saved and checked: a.pdf");
        click(".papers .button", "Open");
        assertThat(fx(() -> shell.model().printingProperty().get())).isTrue();
        fxDo(() -> shell.view().actions().closeCase());
        assertThat(fx(() -> shell.clinic().placeProperty().get())).isEqualTo(Place.CHART);
        assertThat(texts(".papers .row-note")).hasSize(3);
    }

    @Test
    void theMapOfTheLastScanStandsBesideTheOneOfToday() {
        fxDo(() -> {
            shell.clinic().chart().startVisit();
            shell.clinic()
                    .visitProperty()
                    .get()
                    .flatMap(Visit::editor)
                    .orElseThrow()
                    .model()
                    .sectionProperty()
                    .set(Section.DUPLEX);
        });
        assertThat(fx(() -> scene.getRoot().lookupAll(".map-box .vein-map"))).hasSize(1);
        click(".map-box .toggle-button", "Compare with the scan of 14-Mar-2026");
        assertThat(fx(() -> scene.getRoot().lookupAll(".map-box .vein-map"))).hasSize(2);
        assertThat(texts(".map-box .section-title"))
                .containsExactlyInAnyOrder("Vein map of 14-Mar-2026", "Today");
        assertThat(texts(".duplex-left .grid-cell")).contains("Last: Reflux");
        click(".map-box .toggle-button", "Compare with the scan of 14-Mar-2026");
        assertThat(texts(".duplex-left .grid-cell")).doesNotContain("Last: Reflux");
    }

    @Test
    void anotherPatientsChartShowsNothingOfTheLastOne() {
        press(KeyCode.C);
        fxDo(() -> shell.clinic().navigation().toPatients());
        assertThat(fx(() -> shell.clinic().chart().history().visitsProperty().get())).isEmpty();
        assertThat(fx(() -> shell.clinic().chart().papers().papersProperty().get())).isEmpty();
    }
}
