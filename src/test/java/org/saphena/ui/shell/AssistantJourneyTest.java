package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.AlarmSymptom;
import org.saphena.clinical.Answer;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.RiskLevel;
import org.saphena.clinical.Side;
import org.saphena.clinical.Symptom;
import org.saphena.editing.Edit;
import org.saphena.editing.LegEdits;
import org.saphena.editing.RecordEdits;
import org.saphena.editing.VisitEdits;
import org.saphena.service.Clinic;
import org.saphena.service.OpenVisit;
import org.saphena.storage.ConsultationKey;
import org.saphena.storage.Role;
import org.saphena.ui.control.Outcome;
import org.saphena.ui.entry.EntryViewModel;
import org.saphena.ui.entry.Section;
import org.saphena.ui.shell.Editors.Editor;

/** An assistant writes sections 1 to 4 of a visit and nothing else, and nothing of it is lost. */
class AssistantJourneyTest extends ClinicWindowTest {
    private static final String OTHER = "nineteen paper boats drift";

    @BeforeEach
    void anAssistantOpensADraftOfAClinician() {
        open(1440, 900);
        fxDo(() -> {
            createRecords();
            clinic().office()
                    .people()
                    .add("Nurse Park", EnumSet.of(Role.ASSISTANT), OTHER.toCharArray(), password());
            addPatient();
            clinic().chart().startVisit();
            shell.view().actions().lock();
            clinic().door().unlock("Nurse Park", OTHER.toCharArray());
        });
        fxDo(() -> clinic().navigation().openPatient(Stages.firstPatient(shell)));
        fxDo(() -> clinic().chart().openVisit(firstVisit()));
        assertThat(fx(() -> clinic().placeProperty().get())).isEqualTo(Place.VISIT);
    }

    private ConsultationKey firstVisit() {
        return clinic().bench()
                .toolProperty()
                .get()
                .map(open -> open.visits(Stages.firstPatient(shell)).getFirst().key())
                .orElseThrow();
    }

    private EntryViewModel editor() {
        return clinic().visitProperty()
                .get()
                .flatMap(Visit::editor)
                .map(Editor::model)
                .orElseThrow();
    }

    private Outcome write(String field, Edit edit) {
        return fx(() -> editor().apply(field, "", "Field", edit));
    }

    /** What is on the disk, read by somebody who may. */
    private CaseFile kept() {
        ConsultationKey visit = fx(this::firstVisit);
        fxDo(() -> shell.view().actions().lock());
        try (Clinic clinic =
                door(SampleJourney.CONSULTATIONS).open("Dr Example", PASSWORD.toCharArray())) {
            OpenVisit open = clinic.open(visit);
            return open.file();
        }
    }

    private List<Button> buttons(String text) {
        return fx(() ->
                scene.getRoot().lookupAll(".button").stream()
                        .filter(WindowTest::isShown)
                        .map(Button.class::cast)
                        .filter(button -> text.equals(button.getText()))
                        .toList());
    }

    @Test
    void findingsAreKeptThoughADecisionIsTriedInBetween() {
        write("symptoms.a", LegEdits.symptomAnswer(Side.RIGHT, Symptom.ACHING, Answer.YES));
        assertThat(write("plan.record/notes/clinician", RecordEdits.notes("clinician", "call")))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(write("assessment.x", VisitEdits.visit("bleedingRisk", RiskLevel.HIGH)))
                .isInstanceOf(Outcome.Refused.class);
        fxDo(() -> shell.view().actions().toSection(Section.ASSESSMENT));
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        fxDo(() -> shell.view().actions().toSection(Section.PLAN));
        robot.type(KeyCode.A, KeyCode.DIGIT1, KeyCode.ENTER);
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        settle();
        write("symptoms.b", LegEdits.symptomAnswer(Side.LEFT, Symptom.HEAVINESS, Answer.YES));
        CaseFile shown = fx(() -> editor().draftProperty().get());
        fxDo(() -> clinic().navigation().stepBack());
        CaseFile kept = kept();
        assertThat(kept.consultation()).isEqualTo(shown.consultation());
        assertThat(String.valueOf(kept)).contains("HEAVINESS", "ACHING");
    }

    @Test
    void assessmentAndPlanSayWhoWritesThem() {
        for (Section section : List.of(Section.ASSESSMENT, Section.PLAN)) {
            fxDo(() -> shell.view().actions().toSection(section));
            assertThat(texts(scene, ".entry-form-area .not-yours"))
                    .containsExactly(
                            "A clinician writes assessment and plan; here they are only read.");
            assertThat(buttons("Sign the visit")).isEmpty();
        }
        fxDo(() -> shell.view().actions().toSection(Section.EXAM));
        assertThat(texts(scene, ".entry-form-area .not-yours")).isEmpty();
    }

    @Test
    void theLastSectionThatIsWrittenIsTheFourth() {
        fxDo(() -> shell.view().actions().toSection(Section.DUPLEX));
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        settle();
        assertThat(fx(() -> editor().sectionProperty().get())).isEqualTo(Section.DUPLEX);
    }

    @Test
    void theChartOffersOnlyWhatAnAssistantMayDo() {
        fxDo(() -> clinic().navigation().openPatient(Stages.firstPatient(shell)));
        List<String> offered = fx(() -> shownButtons());
        assertThat(offered)
                .contains("New visit (Ctrl+N)", "To today's list", "Correct patient…")
                .doesNotContain("Merge…", "Import case file…", "Export latest visit…");
    }

    private List<String> shownButtons() {
        return scene.getRoot().lookupAll(".chart .button").stream()
                .filter(WindowTest::isShown)
                .map(button -> ((Button) button).getText())
                .toList();
    }

    @Test
    void aWrongNameIsCorrectedFromTheDraftWhichIsThereAgainWithTheRightOne() {
        write("symptoms.a", LegEdits.symptomAnswer(Side.RIGHT, Symptom.ACHING, Answer.YES));
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        fxDo(() -> ((TextInputControl) scene.getFocusOwner()).setText("correct pat"));
        robot.type(KeyCode.ENTER);
        settle();
        assertThat(fx(() -> clinic().placeProperty().get())).isEqualTo(Place.PATIENT_FORM);
        assertThat(texts(scene, ".form .section-title")).contains("What changes");
        fxDo(() -> clinic().form().nativeNameProperty().set("김하을"));
        assertThat(texts(scene, ".patient-change")).containsExactly("Name in Korean: 김하늘 → 김하을");
        robot.type(KeyCode.ENTER);
        settle();
        assertThat(fx(() -> clinic().placeProperty().get())).isEqualTo(Place.VISIT);
        assertThat(texts(scene, ".banner .label")).anyMatch(text -> text.contains("김하을"));
        CaseFile kept = kept();
        assertThat(kept.patient().nativeName()).isEqualTo("김하을");
        assertThat(String.valueOf(kept)).contains("ACHING");
    }

    @Test
    void redFlagsAreShownAndOptionsAreNot() {
        write("symptoms.c", VisitEdits.alarm(AlarmSymptom.CHEST_PAIN, Answer.YES));
        write("symptoms.d", VisitEdits.alarm(AlarmSymptom.BREATHLESSNESS, Answer.YES));
        fxDo(() -> time.pass(Duration.ofSeconds(1)));
        assertThat(texts(scene, ".red-flag-title")).isNotEmpty();
        assertThat(buttons("Record what was done")).isEmpty();
        assertThat(texts(scene, ".advice-glance"))
                .contains("Options are shown to clinicians; red flags to everybody.");
        assertThat(fx(() -> scene.getRoot().lookupAll(".option-card"))).isEmpty();
    }

    @Test
    void signingPrintingAndComparingAreNotOffered() {
        fxDo(() -> {
            shell.view().actions().toSection(Section.EXAM);
            shell.view().actions().sign();
            shell.view().actions().papers().toggle();
            shell.view().actions().toggleComparing();
        });
        assertThat(fx(() -> shell.view().isCovered())).isFalse();
        assertThat(fx(() -> shell.model().printingProperty().get())).isFalse();
        assertThat(fx(() -> shell.model().comparingProperty().get())).isFalse();
        MenuButton file = fx(() -> (MenuButton) node(scene, ".app-bar .menu-button"));
        for (String item :
                List.of(
                        "Sign the visit… (Ctrl+Enter)",
                        "Amend the signed visit…",
                        "Printed summary",
                        "Compare options")) {
            assertThat(fx(() -> file.getItems()))
                    .filteredOn(each -> item.equals(each.getText()))
                    .as(item)
                    .allMatch(MenuItem::isDisable);
        }
    }
}
