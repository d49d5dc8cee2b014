package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.Allergen;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Ceap;
import org.saphena.clinical.CeapClass;
import org.saphena.clinical.Findings;
import org.saphena.clinical.Language;
import org.saphena.clinical.Side;
import org.saphena.editing.LegEdits;
import org.saphena.editing.VisitEdits;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.service.Clinic;
import org.saphena.service.ClinicDoor;
import org.saphena.service.Consultations;
import org.saphena.service.LocalConsultations;
import org.saphena.service.OpenVisit;
import org.saphena.settings.ListColumn;
import org.saphena.settings.ListSort;
import org.saphena.storage.PatientKey;
import org.saphena.ui.SamplePatients;

/**
 * The list of all patients: found by class, in columns and an order that were chosen, previewed.
 */
class FindingJourneyTest extends WindowTest {
    private static final String PASSWORD = "twelve green otters juggle";
    private static final Consultations CONSULTATIONS =
            new LocalConsultations(KnowledgeReader.read(KnowledgeSource.shipped()), "Saphena 0");

    @TempDir private Path folder;
    private final HandTime time = new HandTime();
    private Scene scene;
    private Shell shell;

    @BeforeEach
    void openTheRecords() {
        ClinicDoor door = Stages.door(CONSULTATIONS, folder);
        try (Clinic clinic = Stages.records(CONSULTATIONS, folder)) {
            PatientKey kim = add(clinic, "4711", "Kim", "김하늘", "1984-05-01");
            PatientKey lee = add(clinic, "4712", "Lee", "이보람", "1957-07-01");
            add(clinic, "4713", "Ahn", "안바다", "1990-01-01");
            OpenVisit old = clinic.startVisit(kim);
            CaseFile file = classOf(Side.LEFT, CeapClass.C4B, old.file());
            file = VisitEdits.visit("date", clinic.today().minusDays(40)).apply(file);
            old.keep(
                    VisitEdits.visit(
                                    "allergies",
                                    new Findings<>(
                                            true, List.of(Allergen.LATEX), List.of(), List.of()))
                            .apply(file));
            OpenVisit today = clinic.startVisit(kim);
            today.keep(today.file());
            OpenVisit other = clinic.startVisit(lee);
            other.keep(classOf(Side.RIGHT, CeapClass.C2, other.file()));
        }
        scene = fx(() -> Stages.scene(1440, 900));
        shell = fx(() -> Stages.shell(scene, CONSULTATIONS, door, time, Stages.Answers.NONE));
        show(scene);
        type(PASSWORD);
        press(KeyCode.ENTER);
    }

    private static CaseFile classOf(Side side, CeapClass code, CaseFile file) {
        return LegEdits.field(side, "ceap", new Ceap(List.of(code), null, null)).apply(file);
    }

    private static PatientKey add(
            Clinic clinic, String number, String family, String own, String born) {
        return clinic.create(SamplePatients.of(number, family, own, LocalDate.parse(born))).key();
    }

    @AfterEach
    void lock() {
        fxDo(shell::leave);
    }

    private void press(KeyCode key) {
        press(key, false, false);
    }

    private void press(KeyCode key, boolean ctrl, boolean altShift) {
        fxDo(() ->
                Event.fireEvent(
                        scene.getFocusOwner(),
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED,
                                "",
                                "",
                                key,
                                altShift,
                                ctrl,
                                altShift,
                                false)));
    }

    private void type(String text) {
        fxDo(() -> ((TextInputControl) scene.getFocusOwner()).setText(text));
    }

    private List<String> texts(String selector) {
        return texts(scene, selector);
    }

    private List<String> names() {
        return texts(".row-line .row-name");
    }

    private MenuButton menu() {
        return fx(() -> (MenuButton) scene.getRoot().lookup(".list-menu"));
    }

    /** As a click on an item of the menu does. */
    private void choose(String text) {
        fxDo(() -> {
            MenuItem item =
                    menuItems().stream()
                            .filter(each -> text.equals(each.getText()))
                            .findFirst()
                            .orElseThrow();
            switch (item) {
                case CheckMenuItem check -> check.setSelected(!check.isSelected());
                case RadioMenuItem radio -> radio.setSelected(true);
                default -> throw new IllegalStateException(text);
            }
            item.fire();
        });
    }

    private List<MenuItem> menuItems() {
        return ((MenuButton) scene.getRoot().lookup(".list-menu")).getItems();
    }

    @Test
    void aClassThatIsTypedFindsWhoHadItLastAndSaysWhen() {
        type("c4b");
        assertThat(names()).singleElement().asString().startsWith("KIM");
        assertThat(fx(() -> scene.getRoot().lookupAll(".row-line .match")))
                .extracting(node -> ((Text) node).getText())
                .containsExactly("C4b");
        assertThat(texts(".row-line .caption")).containsExactly("11-Oct-2026");
        assertThat(fx(() -> scene.getRoot().lookup(".row-line").getAccessibleText()))
                .contains("CEAP R Not recorded · L C4b");
        press(KeyCode.ENTER);
        assertThat(fx(() -> shell.clinic().placeProperty().get())).isEqualTo(Place.CHART);
    }

    @Test
    void columnsAreChosenAndTheOrderIsTurnedByKeyAndMouse() {
        assertThat(texts(".row-headings .label")).containsExactlyInAnyOrder("Reason", "CEAP class");
        press(KeyCode.S, false, true);
        assertThat(fx(() -> menu().isShowing())).isTrue();
        choose("Reason");
        choose("Born");
        choose("By name");
        fxDo(() -> menu().hide());
        assertThat(headings()).containsExactly("Name  ↓", "Patient No.", "Last visit");
        assertThat(names())
                .extracting(name -> name.substring(0, 3))
                .containsExactly("AHN", "KIM", "LEE");
        clickHeading("Name");
        assertThat(names())
                .extracting(name -> name.substring(0, 3))
                .containsExactly("LEE", "KIM", "AHN");
        assertThat(headings()).contains("Name  ↑");
        assertThat(fx(() -> shell.clinic().patients().lookProperty().get()))
                .satisfies(look -> {
                    assertThat(look.columns())
                            .containsExactly(ListColumn.NUMBER, ListColumn.CEAP, ListColumn.VISIT);
                    assertThat(look.sort()).isEqualTo(ListSort.NAME);
                    assertThat(look.reversed()).isTrue();
                });
        clickHeading("Last visit");
        assertThat(headings()).containsExactly("Name", "Patient No.", "Last visit  ↓");
    }

    private List<String> headings() {
        return fx(() ->
                scene.getRoot().lookupAll(".heading-button").stream()
                        .map(node -> ((Labeled) node).getText())
                        .toList());
    }

    private void clickHeading(String name) {
        fxDo(() ->
                scene.getRoot().lookupAll(".heading-button").stream()
                        .map(ButtonBase.class::cast)
                        .filter(button -> button.getText().startsWith(name))
                        .findFirst()
                        .orElseThrow()
                        .fire());
    }

    @Test
    void namesAreInTheOrderOfTheLanguage() {
        choose("By name");
        fxDo(() -> shell.texts().speak(Language.KO));
        assertThat(names())
                .extracting(name -> name.substring(0, 3))
                .containsExactly("김하늘", "안바다", "이보람");
    }

    @Test
    void thePreviewSaysWhatIsKnownOfAllergiesOnceTheUserStays() {
        type("kim");
        press(KeyCode.DOWN);
        assertThat(texts(".preview .label")).contains("Allergies  being read…");
        fxDo(() -> time.pass(Duration.ofSeconds(1)));
        assertThat(texts(".preview .chart-allergies"))
                .containsExactly("Allergies  Latex (11-Oct-2026)");
        fxDo(() -> shell.clinic().patients().queryProperty().set("lee"));
        fxDo(() -> shell.view().focusCenter());
        press(KeyCode.DOWN);
        fxDo(() -> time.pass(Duration.ofSeconds(1)));
        assertThat(texts(".preview .chart-allergies")).containsExactly("Allergies  Not recorded");
    }

    @Test
    void whoIsNotThereIsRegisteredWithWhatWasTyped() {
        type("park 14-Mar-1968");
        assertThat(texts(".list-state"))
                .containsExactly(
                        "Nobody found for “park 14-Mar-1968”. Check the spelling, or add a new patient.");
        press(KeyCode.N, true, false);
        assertThat(fx(() -> shell.clinic().placeProperty().get())).isEqualTo(Place.PATIENT_FORM);
        assertThat(fx(() -> shell.clinic().form().familyNameProperty().get())).isEqualTo("Park");
        assertThat(fx(() -> shell.clinic().form().birthDateProperty().get()))
                .isEqualTo("14-Mar-1968");
    }

    @Test
    void aSearchThatFoundSomebodyBeginsAnEmptyForm() {
        type("kim");
        press(KeyCode.N, true, false);
        assertThat(fx(() -> shell.clinic().form().familyNameProperty().get())).isEmpty();
    }

    @Test
    void theKeysForTheEndsAndForPagesGoThere() {
        press(KeyCode.DOWN);
        List<Node> lines = fx(() -> List.copyOf(scene.getRoot().lookupAll(".row-line")));
        press(KeyCode.END);
        assertThat(fx(scene::getFocusOwner)).isSameAs(lines.getLast());
        press(KeyCode.HOME);
        assertThat(fx(scene::getFocusOwner)).isSameAs(lines.getFirst());
        press(KeyCode.PAGE_DOWN);
        assertThat(fx(scene::getFocusOwner)).isSameAs(lines.getLast());
        press(KeyCode.PAGE_UP);
        assertThat(fx(scene::getFocusOwner)).isSameAs(lines.getFirst());
    }

    @Test
    void withLargeLettersAllOfItStandsInTwoColumns() {
        fxDo(() -> shell.setTextPercent(200));
        fxDo(() -> Screenshots.settle(scene));
        assertThat(headings()).containsExactly("Name", "Last visit  ↓");
        assertThat(texts(".row-line .label")).contains("4711", "4712", "4713");
    }
}
