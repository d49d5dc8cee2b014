package org.saphena.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.cli.Console;
import org.saphena.cli.ExitCode;
import org.saphena.clinical.Language;
import org.saphena.service.FakeConsultations;

class WithoutWindowTest {
    @TempDir private Path folder = Path.of(".");
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void theSampleCaseIsAnsweredAndPrintedInBothLanguages() {
        Path pdfs = folder.resolve("target").resolve("sample");
        assertThat(run(Language.EN, pdfs, Optional.empty())).isEqualTo(ExitCode.DONE);
        assertThat(messages().lines()).hasSize(1).first().asString().contains("no display");
        assertThat(answers())
                .startsWith("DEMO CASE")
                .contains("●●● favoured", path(pdfs, "en"), path(pdfs, "ko"));
        assertThat(pdfs.resolve("clinician-en.pdf")).content().startsWith("en ");
        assertThat(pdfs.resolve("patient-ko.pdf")).content().startsWith("patient ko ");
        assertThat(pdfs.resolve("clinician-ko.pdf")).content().startsWith("ko ");
    }

    @Test
    void aCaseOfOnesOwnIsAnsweredButNotPrinted() throws IOException {
        Path own = Files.writeString(folder.resolve("a.case.json"), "A-1");
        Path pdfs = folder.resolve("pdfs");
        assertThat(run(Language.KO, pdfs, Optional.of(own))).isEqualTo(ExitCode.DONE);
        assertThat(answers()).startsWith("증례 A-1:").doesNotContain("데모");
        assertThat(pdfs).doesNotExist();
    }

    @Test
    void aRefusedCaseIsExplained() throws IOException {
        Path own = Files.writeString(folder.resolve("a.case.json"), "bad");
        assertThat(run(Language.EN, folder, Optional.of(own))).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(answers()).isEmpty();
        assertThat(messages()).contains("/patient/sex");
    }

    @Test
    void aFolderThatCannotBeMadeIsExplained() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("target"), "x");
        assertThat(run(Language.EN, inTheWay.resolve("sample"), Optional.empty()))
                .isEqualTo(ExitCode.CANNOT_WRITE);
        assertThat(messages()).contains("The file was not saved.");
    }

    private int run(Language language, Path pdfs, Optional<Path> caseFile) {
        return new WithoutWindow(new Console(out, err), new FakeConsultations(), language, pdfs)
                .run(caseFile);
    }

    private static String path(Path pdfs, String language) {
        return pdfs.resolve("clinician-" + language + ".pdf").toString();
    }

    private String answers() {
        return out.toString(UTF_8);
    }

    private String messages() {
        return err.toString(UTF_8);
    }
}
