package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.ActionCode;
import org.saphena.clinical.Allergen;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Decision;
import org.saphena.clinical.DecisionReason;
import org.saphena.clinical.Language;
import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.RedFlagCode;
import org.saphena.clinical.RedFlagDecision;
import org.saphena.clinical.RedFlagHandling;
import org.saphena.clinical.Segment;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Side;
import org.saphena.clinical.Treatment;
import org.saphena.clinical.VersionState;
import org.saphena.clinical.VisitRecord;
import org.saphena.clinical.VisitRecord.CarriedForward;
import org.saphena.ui.entry.Entries;

/**
 * Visits of several patients in one window, each as a clinician makes it; they do not depend on one
 * another. Each ends with a look at what is kept: it is what stood on the screen.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VisitJourneysTest extends WindowTest {
    private static final Path CASES = Path.of("src", "test", "resources");

    @TempDir private static Path folder;
    private final HandAnswers answers = new HandAnswers();
    private RealWindow window;

    @BeforeAll
    void openRecords() {
        window = RealWindow.open(SampleJourney.CONSULTATIONS, folder.resolve("data"), answers);
        new SampleJourney(window).createRecords();
    }

    @AfterAll
    void close() {
        window.close();
    }

    @BeforeEach
    void toThePatients() {
        show(window.scene());
        window.type("Esc Esc Ctrl+F");
        assertThat(window.place()).isEqualTo(Place.PATIENTS);
    }

    /** A new patient with a visit that begins now. */
    private void begin(String family, String own) {
        window.type("Ctrl+N");
        window.type("'" + family + "' Tab 'Demo' Tab '" + own + "' Tab 14-03-1968 Tab Space Enter");
        assertThat(window.place()).isEqualTo(Place.CHART);
        window.type("Ctrl+N");
        assertThat(window.place()).isEqualTo(Place.VISIT);
    }

    /** The sample patient may be here under another number, from the test before. */
    private void take(Path file) {
        answers.give(file);
        window.type("Ctrl+I");
        if (window.place() == Place.PATIENTS) {
            window.mouse().press("Take in with a new patient");
            window.rest();
        }
        assertThat(window.place()).isEqualTo(Place.VISIT);
    }

    /** The sample patient under another number, as a case file. */
    private static Path sample(String number) throws IOException {
        Path file = folder.resolve(number + ".case.json");
        return Files.writeString(file, SampleJourney.expected(number));
    }

    private VisitRecord record(CaseFile file) {
        return Objects.requireNonNull(file.record());
    }

    private void sameOnScreenAndDisk() {
        assertThat(window.stored()).isEqualTo(window.shown());
        assertThat(window.cells()).isEqualTo(Entries.cells(window.stored(), Language.EN));
    }

    /** Signs from the plan, with the name that stands there. */
    private void sign() {
        window.type("Ctrl+6 Ctrl+Enter");
        assertThat(window.texts(".sign-sheet .panel-title"))
                .as(() -> window.texts(".problem-bar .label") + window.focus())
                .containsExactly("Sign the visit");
        window.type("Ctrl+A 'Dr Example' Enter");
        assertThat(Objects.requireNonNull(record(window.stored()).version()).state())
                .isEqualTo(VersionState.SIGNED);
        assertThat(window.stored()).isEqualTo(window.shown());
    }

    @Test
    void thePaletteLeadsToAPerforator() {
        begin("Palette", "000 031");
        window.type("Ctrl+K 'right medial knee' Enter");
        assertThat(window.focus()).contains("Right, Medial knee, status");
    }

    @Test
    void theKeySheetIsOfTheScreen() {
        assertThat(keys()).contains("Space", "Ctrl+K").doesNotContain("Alt+M");
        begin("Keys", "000 032");
        assertThat(keys()).contains("Alt+M", "Ctrl+K").doesNotContain("Space");
        window.type("Ctrl+W");
        assertThat(keys()).contains("C").doesNotContain("Alt+M");
    }

    private List<String> keys() {
        robot.type(KeyCode.F1);
        settle();
        List<String> keys = window.texts(".key-sheet .key-cap");
        window.type("Esc");
        return keys;
    }

    @Test
    void aSignatureWaitsUntilItIsRecordedWhatWasDoneAboutTheRedFlag() {
        take(CASES.resolve("cases").resolve("V29.case.json"));
        assertThat(window.texts(".red-flag .label"))
                .anyMatch(text -> text.startsWith("Suspected deep vein thrombosis, Left"));
        window.type("Ctrl+6 Ctrl+Enter");
        assertThat(window.texts(".sign-sheet .notice-title"))
                .containsExactly("Signing is not possible yet");
        assertThat(window.texts(".sign-sheet .button"))
                .noneMatch(text -> text.equals("Sign (Enter)"));
        window.mouse().pressContaining("Go to");
        window.rest();
        assertThat(window.focus()).contains("Suspected", "what was done");
        window.type("A");
        assertThat(record(window.shown()).redFlagsHandled()).isEmpty();
        assertThat(window.texts(".grid-message"))
                .anyMatch(text -> text.contains("needs an action"));
        window.type("→2");
        assertThat(record(window.shown()).redFlagsHandled())
                .extracting(RedFlagHandling::code, RedFlagHandling::leg, RedFlagHandling::decision)
                .containsExactly(
                        tuple(RedFlagCode.DVT_SUSPECTED, Side.LEFT, RedFlagDecision.ACTED));
        sameOnScreenAndDisk();
        sign();
        assertThat(record(window.stored()).redFlagsHandled())
                .extracting(RedFlagHandling::action)
                .containsExactly(ActionCode.DVT_PATHWAY);
    }

    @Test
    void anOptionAgainstTheAdviceIsChosenWithItsReason() throws IOException {
        take(sample("J-0005"));
        window.type("F8");
        for (int i = 0; i < 40 && !window.focus().contains("contraindicated"); i++) {
            window.type("Down");
        }
        assertThat(window.focus()).contains("Cyanoacrylate closure", "contraindicated");
        window.type("A");
        assertThat(window.focus()).contains("Reason");
        window.type("2");
        OptionDecision made =
                record(window.shown()).decisions().stream()
                        .filter(each -> each.suggested() == OptionStatus.CONTRAINDICATED)
                        .findFirst()
                        .orElseThrow();
        assertThat(made.treatment()).isEqualTo(Treatment.CYANOACRYLATE_CLOSURE);
        assertThat(made.decision()).isEqualTo(Decision.CHOSEN);
        assertThat(made.reason()).isEqualTo(DecisionReason.values()[1]);
        sameOnScreenAndDisk();
        sign();
        assertThat(record(window.stored()).decisions()).contains(made);
    }

    @Test
    void changesInThreeSectionsAreTakenBackByNameAndMadeAgain() {
        begin("Undo", "취소");
        CaseFile blank = window.shown();
        window.type("3");
        window.type("Ctrl+2 1");
        window.type("Ctrl+3 23 PageDown*2 1.08⏎");
        CaseFile typed = window.shown();
        List<String> undone =
                List.of(
                        "Undone: Exam · R ABI 1.08",
                        "Undone: Exam · R Clinical classes oedema",
                        "Undone: Exam · R Clinical classes varicose veins",
                        "Undone: History · Pregnancy Not pregnant",
                        "Undone: Symptoms · R Night cramps 3 severe");
        for (String name : undone) {
            window.type("Ctrl+Z");
            assertThat(window.texts(".saved-line")).singleElement().asString().endsWith(name);
        }
        assertThat(window.shown()).isEqualTo(blank);
        assertThat(window.texts(".rail-button:selected"))
                .singleElement()
                .asString()
                .contains("Symptoms");
        sameOnScreenAndDisk();
        for (String name : undone.reversed()) {
            window.type("Ctrl+Y");
            assertThat(window.texts(".saved-line"))
                    .singleElement()
                    .asString()
                    .endsWith(name.replace("Undone", "Done again"));
        }
        assertThat(window.shown()).isEqualTo(typed);
        sameOnScreenAndDisk();
    }

    @Test
    void aFollowUpTakesTheHistoryOverToBeConfirmedOrTakenOut() throws IOException {
        take(sample("J-0003"));
        sign();
        window.type("Ctrl+W");
        window.type("Ctrl+N");
        assertThat(record(window.shown()).carriedForward()).isNotEmpty();
        assertThat(Objects.requireNonNull(window.shown().consultation().legs().right()).ceap())
                .isNull();
        int all = record(window.shown()).carriedForward().size();
        window.type("F7");
        assertThat(window.focus()).contains("20-Nov-2026");
        assertThat(window.texts(".banner .label"))
                .anyMatch(text -> text.contains("to be confirmed"));
        window.type("N");
        assertThat(record(window.shown()).carriedForward()).hasSize(all - 1);
        assertThat(window.shown().consultation().allergies().absent())
                .containsExactly(Allergen.ACRYLATE_ADHESIVE);
        window.type("Enter Alt+Enter");
        assertThat(record(window.shown()).carriedForward())
                .hasSize(all - 1)
                .allMatch(each -> Boolean.TRUE.equals(each.confirmed()))
                .extracting(CarriedForward::from)
                .containsOnly(LocalDate.of(2026, 11, 20));
        sameOnScreenAndDisk();
        sign();
        assertThat(window.texts(".banner .label"))
                .noneMatch(text -> text.contains("to be confirmed"));
    }

    @Test
    void twoConsultationsAreChangedBetweenAndNoFieldIsLost() {
        begin("Switch", "하나");
        window.type("32 Ctrl+2 1");
        window.type("Ctrl+4 ↓12⏎ /mt⏎ 7.");
        CaseFile one = window.shown();
        begin("Other", "두리");
        window.type("Ctrl+3 PageDown*2 1.0");
        CaseFile two = window.shown();

        reopen("하나");
        assertThat(window.shown()).isEqualTo(one);
        assertThat(window.texts(".recovered .label"))
                .anyMatch(text -> text.equals("R GSV mid thigh diameter: 7."));
        assertThat(window.focus()).contains("GSV mid thigh", "7.");
        assertThat(window.refused()).containsExactly("Duplex, 1 not accepted");
        window.type("7.4⏎2.9⏎");
        assertThat(window.texts(".recovered .label")).isEmpty();
        assertThat(thigh(window.shown()).diameterMm()).isEqualByComparingTo("7.4");
        sameOnScreenAndDisk();

        reopen("두리");
        assertThat(window.shown()).isEqualTo(two);
        window.type("Enter");
        assertThat(
                        Objects.requireNonNull(
                                        Objects.requireNonNull(
                                                        window.shown()
                                                                .consultation()
                                                                .legs()
                                                                .right())
                                                .arterial())
                                .abi())
                .isEqualByComparingTo("1.0");
        sameOnScreenAndDisk();
    }

    private void reopen(String name) {
        window.type("Ctrl+F '" + name + "'");
        window.type("Enter");
        window.type("Enter");
        assertThat(window.place()).isEqualTo(Place.VISIT);
    }

    private static Segment thigh(CaseFile file) {
        return Objects.requireNonNull(
                Objects.requireNonNull(
                                Objects.requireNonNull(file.consultation().legs().right()).duplex())
                        .segments()
                        .get(SegmentId.GSV_MT));
    }
}
