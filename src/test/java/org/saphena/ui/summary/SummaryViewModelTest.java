package org.saphena.ui.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.report.Audience;
import org.saphena.report.Document;
import org.saphena.report.PageImage;
import org.saphena.service.Answers;
import org.saphena.service.PaperDoor;
import org.saphena.ui.FakeConsultations;
import org.saphena.ui.HeldBackground;
import org.saphena.ui.SampleCases;
import org.saphena.ui.support.Background;
import org.saphena.ui.support.Texts;

class SummaryViewModelTest {
    private final FakeConsultations consultations = new FakeConsultations();
    private final SummaryViewModel model = model(Background.immediate());

    private SummaryViewModel model(Background background) {
        SummaryViewModel made =
                new SummaryViewModel(consultations, background, new Texts(Language.EN));
        made.take(SampleCases.full(), "default");
        return made;
    }

    private static String fileName(SummaryViewModel model) {
        return ((Preview.Ready) model.previewProperty().get()).document().fileName();
    }

    @Test
    void nothingIsMadeBeforeItIsAskedFor() {
        assertThat(model.previewProperty().get()).isEqualTo(new Preview.Nothing());
    }

    @Test
    void makingShowsTheFirstPage() {
        model.make();
        assertThat(model.previewProperty().get()).isInstanceOf(Preview.Ready.class);
        assertThat(model.pageProperty().get()).isZero();
        assertThat(model.imageProperty().get()).isPresent();
    }

    @Test
    void anotherLanguageMakesAnotherDocument() {
        model.make();
        model.languageProperty().set(Language.KO);
        assertThat(fileName(model)).endsWith("-ko.pdf");
    }

    @Test
    void pagesOutsideTheDocumentAreIgnored() {
        model.make();
        model.turnTo(1);
        assertThat(model.pageProperty().get()).isEqualTo(1);
        model.turnTo(2);
        model.turnTo(-1);
        assertThat(model.pageProperty().get()).isEqualTo(1);
    }

    @Test
    void savedIsSaidAfterSaving(@TempDir Path folder) {
        model.make();
        model.save(folder.resolve("a.pdf"));
        assertThat(model.savingProperty().get()).isEqualTo(new Saving.Saved("a.pdf"));
        assertThat(folder.resolve("a.pdf")).exists();
    }

    @Test
    void nothingIsSaidToBeSavedWhileWriting(@TempDir Path folder) {
        HeldBackground held = new HeldBackground();
        SummaryViewModel waiting = model(held);
        waiting.make();
        held.finishAll();
        waiting.save(folder.resolve("a.pdf"));
        assertThat(waiting.savingProperty().get()).isEqualTo(new Saving.Writing());
        held.finishAll();
        assertThat(waiting.savingProperty().get()).isInstanceOf(Saving.Saved.class);
    }

    @Test
    void aFullDiskIsToldAndNothingIsSaved(@TempDir Path folder) {
        consultations.fillDisk();
        model.make();
        model.save(folder.resolve("a.pdf"));
        assertThat(model.savingProperty().get())
                .isInstanceOfSatisfying(
                        Saving.Failed.class,
                        failed -> assertThat(failed.problem().code()).isEqualTo("W-01"));
        assertThat(Files.exists(folder.resolve("a.pdf"))).isFalse();
    }

    @Test
    void everyPageIsPrintedInOrderAndToldAfterwards() {
        FakePrinter printer = new FakePrinter(9);
        model.make();
        model.print(new PrinterChoice.Chosen(printer));
        assertThat(printer.done()).containsExactly("page", "page", "finish");
        assertThat(model.savingProperty().get()).isEqualTo(new Saving.Printed(2));
    }

    @Test
    void aComputerWithoutAPrinterIsToldSo() {
        model.make();
        model.print(new PrinterChoice.NoPrinter());
        assertThat(model.savingProperty().get())
                .isInstanceOfSatisfying(
                        Saving.Failed.class,
                        failed ->
                                assertThat(failed.problem().title())
                                        .isEqualTo("This computer has no printer"));
    }

    @Test
    void aPrinterThatStopsIsToldAndTheJobIsGivenUp() {
        FakePrinter printer = new FakePrinter(1);
        model.make();
        model.print(new PrinterChoice.Chosen(printer));
        assertThat(printer.done()).containsExactly("page", "cancel");
        assertThat(model.savingProperty().get())
                .isInstanceOfSatisfying(
                        Saving.Failed.class,
                        failed -> assertThat(failed.problem().code()).isEqualTo("P-01"));
    }

    @Test
    void nothingHappensWhenTheUserChangesTheirMindAboutPrinting() {
        model.make();
        model.print(new PrinterChoice.ChangedMind());
        assertThat(model.savingProperty().get()).isEqualTo(new Saving.NotSaved());
    }

    @Test
    void thePaperIsMadeByTheDoorOfTheCase() {
        List<String> asked = new ArrayList<>();
        model.take(SampleCases.full(), new FakeDoor(asked), "default");
        assertThat(asked).isEmpty();
        model.make();
        assertThat(asked).containsExactly("make");
    }

    @Test
    void papersGoOutThroughTheDoorOfTheCase() {
        List<String> asked = new ArrayList<>();
        model.take(SampleCases.full(), new FakeDoor(asked), "default");
        model.make();
        asked.clear();
        model.save(Path.of("a.pdf"));
        FakePrinter printer = new FakePrinter(9);
        model.print(new PrinterChoice.Chosen(printer));
        assertThat(asked).containsExactly("save", "print");
        assertThat(model.savingProperty().get()).isInstanceOf(Saving.Printed.class);
    }

    /** Tells what is asked of it. */
    private record FakeDoor(List<String> asked) implements PaperDoor {
        @Override
        public Optional<CaseFile> earlier() {
            return Optional.of(SampleCases.bare());
        }

        @Override
        public boolean mayPrint() {
            return true;
        }

        @Override
        public Answers answers() {
            return outside().answers();
        }

        @Override
        public Document make(Audience reader, CaseFile file, Language language, String profile) {
            asked.add("make");
            return outside().make(reader, file, language, profile);
        }

        private static PaperDoor outside() {
            return PaperDoor.outside(new FakeConsultations());
        }

        @Override
        public void save(Document paper, Path file) {
            asked.add("save");
        }

        @Override
        public void print(Runnable printing) {
            asked.add("print");
            printing.run();
        }
    }

    /** Takes so many pages and then no more. */
    private static final class FakePrinter implements PrintRun {
        private final List<String> done = new ArrayList<>();
        private final int most;

        FakePrinter(int most) {
            this.most = most;
        }

        @Override
        public void print(PageImage page) {
            if (done.size() == most) {
                throw new PrinterFailedException();
            }
            done.add("page");
        }

        @Override
        public void finish() {
            done.add("finish");
        }

        @Override
        public void cancel() {
            done.add("cancel");
        }

        List<String> done() {
            return done;
        }
    }

    @Test
    void aLateDocumentOfAnotherLanguageIsDropped() {
        HeldBackground held = new HeldBackground();
        SummaryViewModel waiting = model(held);
        waiting.make();
        waiting.languageProperty().set(Language.KO);
        held.finishLast();
        held.finishAll();
        assertThat(fileName(waiting)).endsWith("-ko.pdf");
    }

    @Test
    void anotherCaseForgetsTheDocument() {
        model.make();
        model.take(SampleCases.bare(), "default");
        assertThat(model.previewProperty().get()).isEqualTo(new Preview.Nothing());
        assertThat(model.imageProperty().get()).isEmpty();
    }

    @Test
    void aDocumentThatCannotBeMadeIsToldAsAProblem() {
        consultations.open(FakeConsultations.NO_ANSWER);
        model.make();
        assertThat(model.previewProperty().get()).isInstanceOf(Preview.Failed.class);
    }
}
