package org.saphena.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.Language;
import org.saphena.service.Clinic;
import org.saphena.storage.KitDraft;
import org.saphena.ui.HeldAtTimes;
import org.saphena.ui.people.KitViewModel.Stage;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Workbench;

class KitViewModelTest {
    @TempDir private Path folder;
    private final HeldAtTimes storing = new HeldAtTimes();
    private final Texts texts = new Texts(Language.EN);
    private final List<String> made = new ArrayList<>();
    private Clinic clinic;
    private KitViewModel model;

    @BeforeEach
    void makeTheRecords() {
        clinic = Rooms.door(folder.resolve("data")).create(Rooms.NAME, password());
        Workbench<Clinic> bench = new Workbench<>(storing);
        bench.take(clinic);
        model = new KitViewModel(bench, texts, () -> made.add("made"));
        model.begin();
    }

    @AfterEach
    void lock() {
        clinic.close();
    }

    private static char[] password() {
        return Rooms.PASSWORD.toCharArray();
    }

    private KitDraft draft() {
        return model.stageProperty().get() instanceof Stage.Drafted(var draft, var _)
                ? draft
                : fail();
    }

    private static KitDraft fail() {
        throw new AssertionError("no code was made");
    }

    private List<String> asked() {
        return draft().asked().stream().map(draft().groups()::get).toList();
    }

    @Test
    void aKitIsMadePrintedTypedBackAndThenPatientsCanBeRegistered() {
        assertThat(clinic.takesPatients()).isFalse();
        assertThat(model.stageProperty().get()).isEqualTo(new Stage.Asking(false));
        model.draft(password());
        List<String> asked = asked();
        assertThat(clinic.takesPatients()).isFalse();
        model.confirm(asked.getFirst().toLowerCase(java.util.Locale.ROOT), asked.getLast());
        assertThat(model.stageProperty().get()).isEqualTo(new Stage.Made());
        assertThat(clinic.takesPatients()).isTrue();
        assertThat(made).containsExactly("made");
        model.begin();
        assertThat(model.stageProperty().get()).isEqualTo(new Stage.Asking(true));
    }

    @Test
    void wrongGroupsChangeNothing() {
        model.draft(password());
        List<String> asked = asked();
        model.confirm(asked.getLast(), asked.getFirst());
        assertThat(model.wrongProperty().get()).isTrue();
        assertThat(clinic.takesPatients()).isFalse();
        assertThat(made).isEmpty();
        model.confirm(asked.getFirst(), asked.getLast());
        assertThat(model.wrongProperty().get()).isFalse();
        assertThat(clinic.takesPatients()).isTrue();
    }

    @Test
    void aWrongPasswordIsToldAndMakesNoCode() {
        model.draft(Rooms.OTHER.toCharArray());
        assertThat(model.problemProperty().get().orElseThrow().title())
                .isEqualTo("This password does not open the records.");
        assertThat(model.stageProperty().get()).isInstanceOf(Stage.Asking.class);
    }

    @Test
    void theCodeStandsInTheChosenFileAndNowhereElse() throws IOException {
        model.draft(password());
        Path out = Files.createDirectories(folder.resolve("stick"));
        texts.speak(Language.KO);
        model.save(out.resolve("kit.pdf"));
        assertThat(model.stageProperty().get())
                .isEqualTo(new Stage.Drafted(draft(), java.util.Optional.of("kit.pdf")));
        try (PDDocument pdf = Loader.loadPDF(out.resolve("kit.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("기록 복구 키트")
                    .contains(draft().groups());
        }
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aPlaceThatTakesNoFileIsTold() {
        model.draft(password());
        model.save(folder.resolve("nowhere").resolve("kit.pdf"));
        assertThat(model.problemProperty().get()).isPresent();
        assertThat(model.stageProperty().get())
                .isEqualTo(new Stage.Drafted(draft(), java.util.Optional.empty()));
    }

    @Test
    void withoutAPrinterThatIsTold() {
        model.draft(password());
        model.print(new KitTargets.Printer.None());
        assertThat(model.problemProperty().get().orElseThrow().code()).isEqualTo("P-01");
    }

    @Test
    void thePagesGoToThePrinterAndAFailureIsTold() {
        model.draft(password());
        List<String> done = new ArrayList<>();
        model.print(
                new KitTargets.Printer.Ready(
                        page -> done.add("page"),
                        () -> done.add("finish"),
                        () -> done.add("cancel")));
        assertThat(done).containsExactly("page", "finish");
        assertThat(model.stageProperty().get())
                .isEqualTo(new Stage.Drafted(draft(), java.util.Optional.of("")));
        model.print(
                new KitTargets.Printer.Ready(
                        page -> {
                            throw new IllegalStateException("jam");
                        },
                        () -> done.add("finish"),
                        () -> done.add("cancel")));
        assertThat(done).containsExactly("page", "finish", "cancel");
        assertThat(model.problemProperty().get().orElseThrow().code()).isEqualTo("P-01");
    }

    @Test
    void leavingForgetsTheCode() {
        model.draft(password());
        KitDraft left = draft();
        List<String> before = left.groups();
        model.clear();
        assertThat(left.groups()).isNotEqualTo(before);
        assertThat(clinic.takesPatients()).isFalse();
    }

    @Test
    void aConfirmationThatWasAskedForIsFinishedBeforeTheCodeIsForgotten() {
        model.draft(password());
        KitDraft left = draft();
        List<String> groups = left.groups();
        List<String> asked = asked();
        storing.hold();
        model.confirm(asked.getFirst(), asked.getLast());
        model.clear();
        assertThat(model.stageProperty().get()).isEqualTo(new Stage.Asking(false));
        assertThat(left.groups()).isEqualTo(groups);
        storing.release();
        assertThat(clinic.takesPatients()).isTrue();
        assertThat(made).containsExactly("made");
        assertThat(model.stageProperty().get()).isEqualTo(new Stage.Asking(false));
        assertThat(model.wrongProperty().get()).isFalse();
        assertThat(left.groups()).isNotEqualTo(groups);
    }
}
