package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.Language;
import org.saphena.clinical.PlanKind;
import org.saphena.clinical.VisitRecord.PlanItem;
import org.saphena.editing.RecordEdits;
import org.saphena.editing.VisitEdits;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.reasoning.KnowledgeStamp;
import org.saphena.service.Clinic;
import org.saphena.service.ClinicDoor;
import org.saphena.service.Consultations;
import org.saphena.service.LocalConsultations;
import org.saphena.service.OpenVisit;
import org.saphena.storage.PatientKey;
import org.saphena.storage.Unrecorded;
import org.saphena.ui.SamplePatients;
import org.saphena.ui.entry.EntryViewModel;

/** A morning at the desk: who comes, what is due, what is to be signed, by keys and mouse. */
class ListsJourneyTest extends WindowTest {
    private static final String PASSWORD = "twelve green otters juggle";
    private static final Consultations CONSULTATIONS =
            new LocalConsultations(KnowledgeReader.read(KnowledgeSource.shipped()), "Saphena 0");

    /** What the draft was last assessed with. */
    private static final KnowledgeStamp BEFORE =
            new KnowledgeStamp("2025.2", "default", "a".repeat(64));

    @TempDir private Path folder;
    private Scene scene;
    private Shell shell;

    @BeforeEach
    void openTheRecords() {
        ClinicDoor door = Stages.door(CONSULTATIONS, folder);
        try (Clinic clinic = Stages.records(CONSULTATIONS, folder)) {
            PatientKey kim = add(clinic, "4711", "Kim", "김하늘");
            add(clinic, "4712", "Kim", "김하늘");
            PatientKey lee = add(clinic, "4713", "Lee", "이보람");
            OpenVisit visit = clinic.startVisit(kim);
            visit.keep(visit.file(), BEFORE, Unrecorded.NOTHING);
            visit.leave();
            LocalDate earlier = clinic.today().minusDays(40);
            OpenVisit old = clinic.startVisit(lee);
            PlanItem step =
                    new PlanItem(
                            PlanKind.LABORATORY, null, List.of("ferritin"), clinic.today(), null);
            old.sign(
                    RecordEdits.field("plan", List.of(step))
                            .apply(VisitEdits.visit("date", earlier).apply(old.file())),
                    "Dr Example",
                    Language.EN,
                    "default");
        }
        scene = fx(() -> Stages.scene(1440, 900));
        shell = fx(() -> Stages.shell(scene, CONSULTATIONS, door, Stages.Answers.NONE));
        show(scene);
        type(PASSWORD);
        press(KeyCode.ENTER);
        assertThat(place()).isEqualTo(Place.PATIENTS);
    }

    private static PatientKey add(Clinic clinic, String number, String family, String own) {
        return clinic.create(
                        SamplePatients.of(
                                number,
                                family,
                                own,
                                LocalDate.of(1984, 5, Integer.parseInt(number) - 4710)))
                .key();
    }

    @AfterEach
    void lock() {
        fxDo(shell::leave);
    }

    private Place place() {
        return fx(() -> shell.clinic().placeProperty().get());
    }

    private void press(KeyCode key) {
        press(key, "", false);
    }

    private void press(KeyCode key, String character, boolean ctrl) {
        fxDo(() -> {
            Node owner = scene.getFocusOwner();
            Event.fireEvent(owner, event(KeyEvent.KEY_PRESSED, "", key, ctrl));
            if (!character.isEmpty()) {
                Event.fireEvent(
                        scene.getFocusOwner(),
                        event(KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED, ctrl));
            }
        });
    }

    private void release(KeyCode key) {
        fxDo(() ->
                Event.fireEvent(
                        scene.getFocusOwner(), event(KeyEvent.KEY_RELEASED, "", key, false)));
    }

    private static KeyEvent event(
            EventType<KeyEvent> type, String character, KeyCode key, boolean ctrl) {
        return new KeyEvent(type, character, "", key, false, ctrl, false, false);
    }

    private void type(String text) {
        fxDo(() -> ((TextInputControl) scene.getFocusOwner()).appendText(text));
    }

    private List<String> texts(String selector) {
        return texts(scene, selector);
    }

    private void click(String selector, String text) {
        fxDo(() ->
                scene.getRoot().lookupAll(selector).stream()
                        .map(ButtonBase.class::cast)
                        .filter(button -> button.getText().startsWith(text))
                        .findFirst()
                        .orElseThrow()
                        .fire());
    }

    private Optional<String> chosen() {
        return fx(() ->
                scene.getRoot().lookupAll(".row-button").stream()
                        .filter(ToggleButton.class::isInstance)
                        .map(ToggleButton.class::cast)
                        .filter(ToggleButton::isSelected)
                        .map(Labeled::getText)
                        .findFirst());
    }

    @Test
    void theListsSayHowLongTheyAreAndWhoIsEasilyConfused() {
        assertThat(texts(".list-button"))
                .containsExactly("Today  0", "Follow-up due  1", "Unsigned  1", "All patients  3");
        assertThat(texts(".row-mark")).hasSize(2).containsOnly("same name as another one here");
    }

    @Test
    void somebodyArrivesByKeyAndGoesThroughTheHouseByKeyAndMouse() {
        press(KeyCode.DOWN);
        assertThat(texts(".preview .label")).first().asString().contains("LEE");
        press(KeyCode.SPACE);
        assertThat(texts(".preview .label")).isEmpty();
        press(KeyCode.T, "", true);
        assertThat(texts(".done-text")).containsExactly("On today's list now.");
        click(".list-button", "Today");
        assertThat(texts(".list-button")).contains("Today  1");
        fxDo(() -> shell.view().focusCenter());
        press(KeyCode.DIGIT2, "2", false);
        assertThat(chosen()).contains("ultrasound");
        assertThat(fx(() -> shell.clinic().patients().queryProperty().get())).isEmpty();
        press(KeyCode.NUMPAD3);
        assertThat(chosen()).contains("doctor");
        click(".row-button", "done");
        assertThat(chosen()).contains("done");
        fxDo(() -> shell.view().focusCenter());
        press(KeyCode.DELETE);
        assertThat(texts(".list-state"))
                .containsExactly("Nobody is on today's list yet. Find a patient and press Ctrl+T.");
    }

    @Test
    void withSingleKeysOffADigitDoesNothingAndAListSaysWhatCanBeDone() {
        fxDo(() -> shell.view().settings().keys().setSingle(false));
        press(KeyCode.D, "", true);
        press(KeyCode.DIGIT1, "1", false);
        press(KeyCode.NUMPAD1);
        assertThat(texts(".list-button")).contains("Follow-up due  1");
        press(KeyCode.F1);
        assertThat(texts(".key-cap")).contains("F2").doesNotContain("1 2 3 4");
        press(KeyCode.F1);
        press(KeyCode.F2);
        ContextMenu deeds = openMenu();
        assertThat(deeds.getItems())
                .extracting(MenuItem::getText)
                .containsExactly("Done", "Put off…");
        fxDo(() -> {
            deeds.hide();
            deeds.getItems().getFirst().fire();
        });
        assertThat(texts(".list-button")).contains("Follow-up due  0");
    }

    @Test
    void whatIsDueIsDoneTakenBackAndPutOff() {
        press(KeyCode.D, "", true);
        assertThat(texts(".row-list .label"))
                .contains(
                        "Laboratory tests · ferritin", "due today", "agreed, visit of 11-Oct-2026");
        press(KeyCode.DIGIT1, "1", false);
        assertThat(texts(".list-state")).containsExactly("No follow-up is due.");
        assertThat(texts(".list-button")).contains("Follow-up due  0");
        click(".list-deed .button", "Undo");
        assertThat(texts(".list-button")).contains("Follow-up due  1");
        fxDo(() -> shell.view().focusCenter());
        press(KeyCode.DIGIT2, "2", false);
        assertThat(fx(() -> ((TextInputControl) scene.getFocusOwner()).getText())).isEmpty();
        assertThat(texts(".put-off .section-title"))
                .singleElement()
                .asString()
                .startsWith("Put off: Laboratory tests · ferritin, LEE");
        type("20/11/2026");
        press(KeyCode.ENTER);
        assertThat(texts(".put-off .field-message"))
                .containsExactly("Enter a whole date after today.");
        click(".put-off .button", "In a week");
        press(KeyCode.ENTER);
        assertThat(texts(".done-text")).containsExactly("The step is put off.");
        assertThat(texts(".list-button")).contains("Follow-up due  0");
    }

    @Test
    void aKeyThatIsHeldActsOnOneLine() {
        press(KeyCode.DOWN);
        press(KeyCode.T, "", true);
        press(KeyCode.DOWN);
        press(KeyCode.T, "", true);
        click(".list-button", "Today");
        fxDo(() -> shell.view().focusCenter());
        press(KeyCode.DELETE);
        press(KeyCode.DELETE);
        assertThat(texts(".list-button")).contains("Today  1");
        release(KeyCode.DELETE);
        press(KeyCode.DELETE);
        assertThat(texts(".list-button")).contains("Today  0");
        fxDo(() -> shell.view().actions().findPatient());
        press(KeyCode.DELETE);
        press(KeyCode.K, "k", false);
        assertThat(fx(() -> shell.clinic().patients().queryProperty().get())).isEqualTo("k");
    }

    @Test
    void theFocusStaysOnItsLineWhereverTheMousePoints() {
        press(KeyCode.DOWN);
        List<Node> lines = lines();
        fxDo(() -> {
            Bounds second = lines.get(1).localToScreen(lines.get(1).getLayoutBounds());
            new Robot().mouseMove(second.getCenterX(), second.getCenterY());
        });
        assertThat(fx(lines.get(1)::isHover)).isTrue();
        fxDo(() -> shell.texts().speak(Language.KO));
        assertThat(lines()).doesNotContainAnyElementsOf(lines);
        assertThat(lines().getFirst()).isSameAs(fx(scene::getFocusOwner));
    }

    private List<Node> lines() {
        return fx(() -> List.copyOf(scene.getRoot().lookupAll(".row-line")));
    }

    @Test
    void anUnsignedVisitOpensAsADraftAndSaysThatTheRulesAreOthers() {
        openTheDraft();
        assertThat(fx(() -> shell.clinic().visitProperty().get().orElseThrow().isDraft())).isTrue();
        String again =
                "Re-evaluated with knowledge %s. This draft was last assessed with 2025.2; the"
                        + " advice may differ.";
        String said = again.formatted(CONSULTATIONS.knowledge().version());
        assertThat(texts(".advice-again .label")).containsExactly(said);
        assertThat(fx(() -> node(scene, ".advice-again").getAccessibleText())).isEqualTo(said);
        assertThat(fx(() -> node(scene, ".advice-strip").getAccessibleText())).endsWith(said);

        fxDo(() -> {
            EntryViewModel draft =
                    shell.clinic()
                            .visitProperty()
                            .get()
                            .flatMap(Visit::editor)
                            .orElseThrow()
                            .model();
            draft.apply("symptoms.a", "", "", VisitEdits.visit("clinician", "Dr Example"));
            shell.clinic().navigation().toPatients();
        });
        openTheDraft();
        assertThat(texts(".advice-heading .label")).isNotEmpty();
        assertThat(texts(".advice-again .label")).isEmpty();
    }

    private void openTheDraft() {
        click(".list-button", "Unsigned");
        fxDo(() -> shell.view().focusCenter());
        press(KeyCode.ENTER);
        assertThat(place()).isEqualTo(Place.VISIT);
    }

    @Test
    void theChartListsTheFollowUpThatIsOpenAndALineOpensItsVisit() {
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertThat(place()).isEqualTo(Place.CHART);
        assertThat(texts(".open-steps > .label")).containsExactly("No follow-up is open.");
        press(KeyCode.F, "", true);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertThat(texts(".open-steps > .label")).containsExactly("Open follow-up (1)");
        Node line = fx(() -> node(scene, ".open-steps .row-line"));
        assertThat(fx(line::getAccessibleText))
                .isEqualTo(
                        "20-Nov-2026. due today. Laboratory tests · ferritin. agreed, visit of"
                                + " 11-Oct-2026");
        fxDo(() -> shell.texts().speak(Language.KO));
        assertThat(texts(".open-steps .label"))
                .contains("예정된 추적 관찰 (1)", "2026-11-20", "오늘 예정", "합의함, 2026-10-11 진료");
        fxDo(() -> node(scene, ".open-steps .row-line").requestFocus());
        press(KeyCode.ENTER);
        assertThat(place()).isEqualTo(Place.VISIT);
        assertThat(
                        fx(() ->
                                shell.clinic()
                                        .visitProperty()
                                        .get()
                                        .orElseThrow()
                                        .file()
                                        .consultation()
                                        .date()))
                .isEqualTo(LocalDate.of(2026, 10, 11));
    }

    @Test
    void aLetterOnALineBeginsASearchWhoseMatchStandsOut() {
        click(".list-button", "Unsigned");
        fxDo(() -> shell.view().focusCenter());
        press(KeyCode.L, "l", false);
        type("ee");
        assertThat(fx(() -> shell.clinic().patients().queryProperty().get())).isEqualTo("lee");
        assertThat(fx(() -> scene.getRoot().lookupAll(".match")))
                .extracting(node -> ((Text) node).getText())
                .containsExactly("LEE");
        press(KeyCode.ENTER);
        assertThat(place()).isEqualTo(Place.CHART);
        click(".chart .button", "To today's list");
        assertThat(texts(".chart .button")).contains("On today's list");
    }
}
