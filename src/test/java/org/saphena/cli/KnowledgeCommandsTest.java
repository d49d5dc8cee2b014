package org.saphena.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphena.service.KnowledgeChoice;
import org.saphena.service.KnowledgeCopies;

/** The commands on real knowledge bases, through the command line. */
class KnowledgeCommandsTest {
    private static final String CASES = "src/test/resources/cases";

    @TempDir private Path folder = Path.of(".");
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void checkNamesTheShippedOne() {
        assertThat(run("knowledge", "check")).isEqualTo(ExitCode.DONE);
        assertThat(answers()).startsWith("Knowledge base ").contains("SHA-256", "nice-cg168");
    }

    @Test
    void checkNamesTheClinicsOwnCopy() {
        KnowledgeCopies.in(own());
        assertThat(run("knowledge", "check")).isEqualTo(ExitCode.DONE);
        assertThat(answers()).startsWith("The clinic's own knowledge base");
    }

    @ParameterizedTest
    @CsvSource({"en, The knowledge base cannot be used.", "ko, 지식 베이스를 사용할 수 없습니다."})
    void checkFailsOnAFaultyCopyThoughTheShippedOneWouldAnswer(String language, String said) {
        damagedCopy();
        assertThat(run("knowledge", "check", "--language", language))
                .isEqualTo(ExitCode.KNOWLEDGE_FAULTY);
        assertThat(messages()).contains(said, "actions.yaml:", "leg.acute-svtt");
        assertThat(answers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, was not taken", "ko, 받아들이지 않았습니다"})
    void assessAnswersOnTheShippedOneWhenTheCopyIsFaultyAndSaysSo(String language, String said) {
        damagedCopy();
        assertThat(run("assess", CASES + "/V01.case.json", "--language", language))
                .isEqualTo(ExitCode.DONE);
        assertThat(messages()).contains(said, "actions.yaml:", "repeat-duplex");
        assertThat(answers()).contains("\"saphena-assessment\"");
    }

    @Test
    void assessSaysThatTheClinicsOwnCopyAnswered() {
        KnowledgeCopies.in(own());
        KnowledgeCopies.change(own(), "knowledge.yaml", "\"2026.1\"", "\"2026.1-clinic\"");
        assertThat(run("assess", CASES + "/V01.case.json")).isEqualTo(ExitCode.DONE);
        assertThat(messages()).contains("own copy", "2026.1-clinic", "SHA-256");
        assertThat(answers()).contains("\"2026.1-clinic\"");
    }

    @Test
    void listGroupsEveryRule() {
        assertThat(run("knowledge", "list")).isEqualTo(ExitCode.DONE);
        assertThat(answers())
                .contains("Red flags (red-flags, ", "  R-RF-BLEEDING  ", "  R-CI-PREGNANCY  ")
                .contains("Causes of night cramps (cramps, ", "  R-VC-01  ");
    }

    @Test
    void listSpeaksKorean() {
        assertThat(run("knowledge", "list", "--language", "ko")).isEqualTo(ExitCode.DONE);
        assertThat(answers()).contains("응급 징후 (red-flags, ");
    }

    @Test
    void listTakesFilters() {
        run("knowledge", "list", "--group", "holds", "--treatment", "magnesium");
        assertThat(answers()).contains("R-CR-06-RENAL").doesNotContain("R-CI-SEPSIS", "R-RF-");
        out.reset();
        run("knowledge", "list", "--citation", "ehit20");
        assertThat(answers()).contains("R-EHIT-02").doesNotContain("R-CI-SEPSIS");
    }

    @ParameterizedTest
    @CsvSource({"--group, holds", "--treatment, evla", "--citation, ehit20"})
    void aFilterThatIsNoneIsExplained(String option, String allowed) {
        assertThat(run("knowledge", "list", option, "nothing")).isEqualTo(ExitCode.USAGE);
        assertThat(messages()).startsWith(option + ": nothing is not allowed.").contains(allowed);
    }

    @Test
    void showSaysTheRuleItsSourcesAndItsCases() {
        assertThat(run("knowledge", "show", "R-IND-03", "--cases", CASES)).isEqualTo(ExitCode.DONE);
        assertThat(answers())
                .contains("Indication: strong", "Skin change or ulcer (C4 to C6)")
                .contains("esvs22-c46", "nice168-1.2.2", "Fired, in any profile, among")
                .containsPattern("\n  V\\d\\d: (left|right)/");
        assertThat(messages()).isEmpty();
    }

    @Test
    void showMarksASourceThatWasNotVerified() {
        run("knowledge", "show", "R-OPT-01", "--language", "ko");
        assertThat(answers()).contains("원문 확인 안 됨", "첫 행이 결정");
    }

    @Test
    void aCellOfTheMatrixIsFiredByItselfAlone() {
        run("knowledge", "show", "R-CI-PREGNANCY-EVLA", "--cases", CASES);
        assertThat(answers()).contains("/evla/").doesNotContain("/rfa/");
    }

    @Test
    void aRuleThatOnlyDerivesAFactIsFiredWhereItGivesTheValue() {
        run("knowledge", "show", "R-VC-01", "--cases", CASES);
        assertThat(answers())
                .containsPattern("\n  V38: .*right/leg.venous-contribution=unlikely")
                .doesNotContain("venous-contribution=possible");
    }

    @Test
    void aDerivedFactIsFiredByItselfAlone() {
        run("knowledge", "show", "leg.svt-long", "--cases", CASES);
        assertThat(answers()).contains("left/leg.svt-long=true").doesNotContain("leg.svt-away");
    }

    @Test
    void aThresholdAndARemarkNameTheirSources() {
        run("knowledge", "show", "segment.refluxing");
        run("knowledge", "show", "no-stocking-trial");
        assertThat(answers()).contains("    svs-duplex: ", "    svs-2.1.4: ", "NOT VERIFIED");
    }

    @Test
    void aRuleThatIsNoneNamesSimilarOnes() {
        assertThat(run("knowledge", "show", "R-IND-99")).isEqualTo(ExitCode.USAGE);
        assertThat(messages()).startsWith("RULE: R-IND-99").contains("R-IND-01");
        assertThat(answers()).isEmpty();
    }

    @Test
    void casesThatAreNotThereAreBadInput() {
        assertThat(run("knowledge", "show", "R-IND-01", "--cases", "none"))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(answers()).contains("R-IND-01");
    }

    @Test
    void theSameKnowledgeChangesNothing() {
        Path copy = KnowledgeCopies.in(folder.resolve("new"));
        assertThat(run("knowledge", "diff", "shipped", copy.toString())).isEqualTo(ExitCode.DONE);
        assertThat(answers()).contains("Cases: 12. With a changed answer: 0");
    }

    @Test
    void aChangedStatusIsToldByOptionAndByCase() {
        Path copy = KnowledgeCopies.in(folder.resolve("new"));
        KnowledgeCopies.change(
                copy,
                "contraindications.yaml",
                "contraindicated: [\"@invasive\"]\n    text: {en: \"Pregnancy",
                "relative-contraindication: [\"@invasive\"]\n    text: {en: \"Pregnancy");
        assertThat(run("knowledge", "diff", "shipped", copy.toString(), "--cases", CASES))
                .isEqualTo(ExitCode.CHANGED);
        assertThat(answers())
                .contains("Rules that are not the same: R-CI-PREGNANCY")
                .contains("Status by option", "  evla/gsv", "✕ contraindicated -> ")
                .contains("\nV33\n  right/evla/gsv: status: ");
    }

    @Test
    void aRuleThatOnlyOneOfThemHasIsNamed() {
        Path copy = KnowledgeCopies.in(folder.resolve("new"));
        KnowledgeCopies.change(
                copy, "texts.yaml", "- code: recurrence\n", "- code: recurrence-chance\n");
        assertThat(run("knowledge", "diff", copy.toString(), "shipped"))
                .isIn(ExitCode.DONE, ExitCode.CHANGED);
        assertThat(answers())
                .contains("only in the old one: recurrence-chance")
                .contains("only in the new one: recurrence");
    }

    @Test
    void diffSpeaksKorean() {
        assertThat(run("knowledge", "diff", "shipped", "shipped", "--language", "ko"))
                .isEqualTo(ExitCode.DONE);
        assertThat(answers()).contains("답이 달라진 증례: 0건");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shipped none", "none shipped"})
    void aFolderThatIsNoKnowledgeBaseIsFaulty(String line) {
        String[] sides = line.split(" ");
        assertThat(run("knowledge", "diff", sides[0], sides[1]))
                .isEqualTo(ExitCode.KNOWLEDGE_FAULTY);
        assertThat(answers()).isEmpty();
    }

    @Test
    void aBadCaseDoesNotKeepTheOthersFromBeingCompared() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.case.json"), "{}");
        assertThat(run("knowledge", "diff", "shipped", "shipped", "--cases", bad.toString()))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(messages()).contains("bad.case.json");
    }

    @ParameterizedTest
    @CsvSource({"en, Matrix of contraindications", "ko, 금기 표"})
    void docsWritesThePage(String language, String heading) {
        Path page = folder.resolve("page.html");
        int code = run("knowledge", "docs", "--language", language, "--out", page.toString());
        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(page).content(UTF_8).contains("<html lang=\"" + language, heading);
    }

    @Test
    void docsGoesToStandardOutputWithoutAFile() {
        assertThat(run("knowledge", "docs")).isEqualTo(ExitCode.DONE);
        assertThat(answers()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    }

    @Test
    void docsSaysThatItIsTheClinicsOwnCopy() {
        KnowledgeCopies.in(own());
        run("knowledge", "docs");
        assertThat(answers()).contains("This is a clinic's own copy");
    }

    @Test
    void aPageThatCannotBeWrittenIsTold() throws IOException {
        String taken = Files.createDirectory(folder.resolve("taken")).toString();
        assertThat(run("knowledge", "docs", "--out", taken)).isEqualTo(ExitCode.CANNOT_WRITE);
        assertThat(messages()).contains(taken);
    }

    private Path own() {
        return folder.resolve("knowledge");
    }

    private void damagedCopy() {
        KnowledgeCopies.in(own());
        KnowledgeCopies.change(
                own(), "actions.yaml", "{fact: leg.acute-svt}", "{fact: leg.acute-svtt}");
    }

    private int run(String... arguments) {
        return new Cli(
                        new Console(out, err),
                        new KnowledgeChoice(own(), "Saphena test"),
                        Doors.CLOSED)
                .run(arguments);
    }

    private String answers() {
        return out.toString(UTF_8);
    }

    private String messages() {
        return err.toString(UTF_8);
    }
}
