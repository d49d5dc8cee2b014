package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.Language;
import org.saphena.report.Audience;
import org.saphena.report.patient.Form;
import org.saphena.settings.PaperSize;
import org.saphena.settings.Settings;
import org.saphena.ui.FakeConsultations;
import org.saphena.ui.shell.PapersViewModel.Entry;
import org.saphena.ui.summary.SummaryViewModel;
import org.saphena.ui.support.Background;
import org.saphena.ui.support.Texts;

class PapersViewModelTest {
    @TempDir private Path folder = Path.of(".");
    private final List<Settings> kept = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final List<Exception> failures = new ArrayList<>();
    private final Texts texts = new Texts(Language.EN);
    private final FakeConsultations consultations = new FakeConsultations();
    private final SummaryViewModel summary =
            new SummaryViewModel(consultations, Background.immediate(), texts);
    private final PapersViewModel papers =
            new PapersViewModel(
                    consultations,
                    Background.immediate(),
                    new SettingsKeeper(
                            Settings.DEFAULTS, Background.immediate(), kept::add, told::add),
                    HouseRules.NO_RECORDS,
                    summary,
                    texts,
                    told::add,
                    failures::add);

    @Test
    void whatIsTypedIsKept() {
        papers.ask();
        papers.entry(Entry.NAME).set("  Willow Vein Clinic ");
        papers.entry(Entry.EMERGENCY).set("119");
        papers.letterProperty().set(true);
        papers.save();

        assertThat(papers.askedProperty().get()).isFalse();
        assertThat(kept)
                .singleElement()
                .satisfies(now -> {
                    assertThat(now.paper()).isEqualTo(PaperSize.LETTER);
                    assertThat(now.clinic().name()).isEqualTo("Willow Vein Clinic");
                    assertThat(now.clinic().emergency()).isEqualTo("119");
                    assertThat(now.clinic().address()).isNull();
                });
    }

    @Test
    void nothingIsKeptWhenTheSheetIsLeft() {
        papers.ask();
        papers.entry(Entry.NAME).set("Other");
        papers.cancel();
        papers.ask();

        assertThat(kept).isEmpty();
        assertThat(papers.entry(Entry.NAME).get()).isEmpty();
    }

    @Test
    void aFileThatIsNoPictureIsRefusedInWords() throws IOException {
        papers.ask();
        papers.readLogo(Files.writeString(folder.resolve("logo.png"), "no picture"));

        assertThat(papers.logoProblemProperty().get())
                .contains("cannot be the logo", "PNG or JPEG");
        assertThat(papers.logoThereProperty().get()).isFalse();
    }

    @Test
    void thePatientsPaperIsInTheLanguageThatIsUsual() {
        papers.ask();
        papers.patientLanguageProperty().set(Optional.of(Language.KO));
        papers.save();
        summary.audienceProperty().set(Audience.PATIENT);

        assertThat(summary.languageProperty().get()).isEqualTo(Language.KO);
        summary.audienceProperty().set(Audience.CLINICIAN);
        assertThat(summary.languageProperty().get()).isEqualTo(Language.EN);
    }

    @Test
    void aSheetThatCannotBeWrittenIsReported() {
        papers.saveForm(Form.CRAMP_DIARY, folder.resolve("x.pdf"));

        assertThat(failures).hasSize(1);
        assertThat(told).isEmpty();
    }
}
