package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.service.Clinic;
import org.saphena.service.ClinicDoor;
import org.saphena.service.Consultations;
import org.saphena.service.LocalConsultations;
import org.saphena.storage.PatientKey;
import org.saphena.ui.SamplePatients;
import org.saphena.ui.registry.RegistryViewModel.Task;

/** Two entries made one and taken apart, and one erased, in a real window on real records. */
class RegistryJourneyTest extends WindowTest {
    private static final String PASSWORD = "twelve green otters juggle";
    private static final Consultations CONSULTATIONS =
            new LocalConsultations(KnowledgeReader.read(KnowledgeSource.shipped()), "Saphena 0");

    @TempDir private Path folder;
    private Scene scene;
    private Shell shell;
    private PatientKey kim;

    @BeforeEach
    void openTheRecords() {
        ClinicDoor door = Stages.door(CONSULTATIONS, folder);
        try (Clinic clinic = Stages.records(CONSULTATIONS, folder)) {
            kim = add(clinic, "4711");
            clinic.startVisit(add(clinic, "4712"));
        }
        scene = fx(() -> Stages.scene(1440, 900));
        shell = fx(() -> Stages.shell(scene, CONSULTATIONS, door, Stages.Answers.NONE));
        show(scene);
        fxDo(() -> shell.clinic().door().unlock(PASSWORD.toCharArray()));
        assertThat(place()).isEqualTo(Place.PATIENTS);
    }

    private static PatientKey add(Clinic clinic, String number) {
        return clinic.create(SamplePatients.haneul(number)).key();
    }

    @AfterEach
    void lock() {
        fxDo(shell::leave);
    }

    private Place place() {
        return fx(() -> shell.clinic().placeProperty().get());
    }

    private List<String> texts(String selector) {
        return texts(scene, selector);
    }

    private ButtonBase button(String text) {
        return Stream.of(".registry .button", ".chart .button", ".radio-button")
                .flatMap(selector -> scene.getRoot().lookupAll(selector).stream())
                .map(ButtonBase.class::cast)
                .filter(button -> button.getText().contains(text))
                .findFirst()
                .orElseThrow();
    }

    private void click(String text) {
        fxDo(() -> button(text).fire());
    }

    @Test
    void twoEntriesBecomeOneAndAreTakenApartInTheChart() {
        fxDo(() -> shell.clinic().navigation().openPatient(kim));
        assertThat(texts(".visit-list .row-name")).isEmpty();
        click("Merge…");
        assertThat(place()).isEqualTo(Place.REGISTRY);
        click("No. 4712");
        assertThat(texts(".merge-table .label")).contains("4711", "4712", "No visit");
        assertThat(texts(".differs")).contains("4712");
        click("entered twice");
        assertThat(fx(() -> button("Merge").isDisabled())).isTrue();
        fxDo(() -> shell.clinic().registry().merge().typedProperty().set("4712"));
        click("Merge");
        assertThat(place()).isEqualTo(Place.CHART);
        assertThat(texts(".visit-list .row-name")).hasSize(1);
        assertThat(texts(".merged .label"))
                .singleElement()
                .asString()
                .startsWith("No. 4712, ")
                .contains("entered twice by mistake");
        click("Take apart again");
        assertThat(texts(".merged .label")).isEmpty();
        assertThat(texts(".visit-list .row-name")).isEmpty();
    }

    /** What is on the screen at once: words, and how far a bar is. */
    private List<String> shownIn(String selector) {
        return scene.getRoot().lookupAll(selector).stream()
                .filter(WindowTest::isShown)
                .map(node ->
                        node instanceof ProgressBar bar
                                ? String.valueOf(bar.getProgress())
                                : ((Labeled) node).getText())
                .toList();
    }

    @Test
    void somebodyIsErasedOnceTheNumberWasTypedTwice() {
        fxDo(() -> shell.view().actions().toRegistry(Task.ERASE));
        fxDo(() -> shell.clinic().registry().erase().numberProperty().set("4711"));
        click("See what would go");
        assertThat(texts(".allowed")).containsExactly("Nothing is signed, so nothing has to stay.");
        click("entered in error");
        assertThat(fx(() -> ((Button) button("Erase for good")).isDisabled())).isTrue();
        fxDo(() -> shell.clinic().registry().erase().typedProperty().set("4711"));
        List<String> during = new ArrayList<>();
        fxDo(() ->
                shell.clinic()
                        .registry()
                        .erase()
                        .erasingProperty()
                        .subscribe((was, is) -> during.addAll(shownIn(".registry .work-bar > *"))));
        click("Erase for good");
        assertThat(during)
                .hasSize(2)
                .anyMatch(text -> text.startsWith("Erasing; the whole file is written anew"))
                .contains("-1.0");
        assertThat(texts(".done-text")).contains("Erased: 4711");
        click("Back");
        assertThat(place()).isEqualTo(Place.PATIENTS);
        assertThat(texts(".row-line .row-name")).hasSize(1);
    }

    @Test
    void whoMayBeHereAlreadyIsShownInTheFormAndOpened() {
        fxDo(() -> shell.clinic().navigation().newPatient());
        fxDo(() -> {
            shell.clinic().form().nativeNameProperty().set("김하늘");
            shell.clinic().form().birthDateProperty().set("1984-05-20");
        });
        assertThat(texts(".similar .section-title")).containsExactly("Perhaps here already");
        assertThat(texts(".similar .button"))
                .hasSize(2)
                .anySatisfy(text -> assertThat(text).contains("No. 4711"));
        fxDo(() -> ((Button) scene.getRoot().lookup(".similar .button")).fire());
        assertThat(place()).isEqualTo(Place.CHART);
    }
}
