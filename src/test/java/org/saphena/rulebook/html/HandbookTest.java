package org.saphena.rulebook.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.saphena.clinical.Condition;
import org.saphena.clinical.Language;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.rulebook.Rule;
import org.saphena.rulebook.RuleBook;
import org.saphena.rulebook.RuleGroup;
import org.saphena.text.Messages;

class HandbookTest {
    private static final RuleBook BOOK =
            RuleBook.of(KnowledgeReader.read(KnowledgeSource.shipped()));
    private static final Map<Language, String> PAGES =
            Map.of(
                    Language.EN, Handbook.write(BOOK, Language.EN),
                    Language.KO, Handbook.write(BOOK, Language.KO));
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)((?: [^<>]*)?)>");

    private static String page(Language language) {
        return PAGES.getOrDefault(language, "");
    }

    private static List<String> all(String page, String pattern) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @ParameterizedTest
    @EnumSource
    void everyElementIsClosedInOrder(Language language) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(page(language));
        while (tag.find()) {
            if (tag.group(2).equals("meta")) {
                continue;
            }
            if (tag.group(1).isEmpty()) {
                open.push(tag.group(2));
            } else {
                assertThat(open.pop()).isEqualTo(tag.group(2));
            }
        }
        assertThat(open).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyLinkLeadsSomewhereOnThePage(Language language) {
        List<String> ids = all(page(language), " id=\"([^\"]+)\"");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(all(page(language), "href=\"([^\"]+)\""))
                .hasSizeGreaterThan(500)
                .allMatch(href -> href.startsWith("#") && ids.contains(href.substring(1)));
    }

    @ParameterizedTest
    @EnumSource
    void itNeedsNothingElseAndSaysItsLanguage(Language language) {
        assertThat(page(language))
                .startsWith("<!DOCTYPE html>\n<html lang=\"" + language.code() + "\">")
                .doesNotContain("<script", "src=", "http:", "https:", "url(", "@import");
    }

    @ParameterizedTest
    @EnumSource
    void everyHeadingOfATableHasAScope(Language language) {
        assertThat(page(language)).doesNotContain("<th>");
        assertThat(all(page(language), "(<th [^>]*>)")).allMatch(th -> th.contains("scope=\""));
        assertThat(all(page(language), "<table[^>]*>\\s*<(\\w+)")).containsOnly("caption");
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleFactSourceAndMedicineIsThere(Language language) {
        String page = page(language);
        assertThat(BOOK.rules())
                .map(Rule::id)
                .filteredOn(id -> id.startsWith("R-"))
                .allMatch(id -> page.contains(">" + id + "<"));
        assertThat(BOOK.knowledge().schedules())
                .allMatch(schedule -> page.contains(">" + schedule.code() + "<"));
        assertThat(BOOK.rules()).flatExtracting(Rule::basis).allMatch(id -> page.contains(id));
        assertThat(BOOK.knowledge().facts().keySet())
                .allMatch(id -> page.contains("id=\"fact-" + id + "\""));
        assertThat(BOOK.knowledge().citations().keySet())
                .allMatch(id -> page.contains("id=\"source-" + id + "\""));
        assertThat(BOOK.knowledge().medications().entries())
                .allMatch(entry -> page.contains(Page.escaped(entry.name())));
        assertThat(page).contains(BOOK.knowledge().version(), BOOK.knowledge().sha256());
    }

    @Test
    void theMatrixShowsEachStatusInItsCell() {
        String row =
                page(Language.EN)
                        .lines()
                        .dropWhile(line -> !line.contains("R-CI-ONE-SCLEROSANT"))
                        .limit(40)
                        .reduce("", String::concat);
        assertThat(row).contains("✕ ? REL", "class=\"nothing\">–<");
    }

    @Test
    void theMatrixSaysWhichLegsARedFlagHoldsBack() {
        assertThat(page(Language.EN))
                .contains("Red flag: Infection (holds back that leg)")
                .contains("Red flag: Infection (holds back both legs)");
    }

    @ParameterizedTest
    @EnumSource
    void noTwoThingsThatHoldAnOptionBackReadAlike(Language language) {
        assertThat(BOOK.rules(RuleGroup.HOLDS))
                .extracting(rule -> Objects.requireNonNull(rule.text()).in(language))
                .doesNotHaveDuplicates();
    }

    @Test
    void theSecondStepOfAMoveDependsOnTheFirst() {
        assertThat(page(Language.EN))
                .contains("Only if that moved an option: Endovenous laser ablation (EVLA)");
    }

    @Test
    void theCausesOfCrampsAreNamedAndSourced() {
        assertThat(page(Language.EN)).contains("<h3>Restless legs</h3>");
        assertThat(page(Language.KO)).contains("<h3>하지불안</h3>");
        assertThat(BOOK.rules(RuleGroup.CRAMPS))
                .filteredOn(rule -> rule.citations().contains("garr12"))
                .hasSize(5);
    }

    @ParameterizedTest
    @EnumSource
    void whatThePatientsSummaryAdvisesIsThere(Language language) {
        assertThat(BOOK.knowledge().patientAdvice().values())
                .extracting(advice -> advice.text().in(language).replace("**", ""))
                .allMatch(text -> page(language).contains(Page.escaped(text)));
    }

    @Test
    void figuresReadAsWords() {
        assertThat(page(Language.EN)).contains(">1 day<").doesNotContain(">1 days<");
        assertThat(page(Language.KO)).contains("100명 중 1명 미만").doesNotContain("미만명");
    }

    @ParameterizedTest
    @CsvSource({
        "EN, 1.2 a night (confidence interval 0.6 to 1.8)",
        "KO, 하룻밤 1.2회 (신뢰구간 0.6에서 1.8까지)",
        "EN, '>10,819 people<'",
        "KO, '>10,819명<'",
        "EN, >580 legs in the whole study<",
        "KO, >연구 전체 다리 580개<",
        "EN, >4 to 6 weeks<",
        "KO, >4-6주<",
        "EN, '14.9 of 100 treated legs'",
        "KO, '치료한 다리 100개 중 14.9개'",
        "EN, band 03 (moderate arterial disease)",
        "KO, 구간 03(중등도 동맥질환)",
        "KO, '수, 단위 분'",
        "EN, mL/min/1.73 m²",
    })
    void unitsStandWhereTheyAreRead(Language language, String words) {
        assertThat(page(language)).contains(words);
    }

    @ParameterizedTest
    @EnumSource
    void codesWithACommaAreToldApart(Language language) {
        String condition = Messages.of(language).of(Condition.HEART_FAILURE_NYHA_3);
        assertThat(condition).contains(",");
        assertThat(page(language)).contains("; " + condition + "; ");
    }

    @Test
    void whatATrunkIsAndWhatAProcedureIsIsNotTheWholeList() {
        assertThat(row("fact-trunk.name", Language.EN)).contains("(PASV)").doesNotContain("Cramps");
        assertThat(row("fact-leg.recent-procedure", Language.EN))
                .contains("Ambulatory phlebectomy")
                .doesNotContain("Quinine", "Compression");
    }

    @Test
    void aGradeThatWasNotSeenIsMarked() {
        assertThat(row("source-esvs22-ssv", Language.EN))
                .contains("I\u00a0A", "content verified, strength and level not verified");
        assertThat(row("source-nice168-compr", Language.EN))
                .contains("content verified, number not verified");
        assertThat(row("source-svs-1.2.1", Language.EN)).contains(">verified<");
    }

    @Test
    void aStrengthInWordsIsInTheLanguageOfThePage() {
        assertThat(row("source-nice168-compr", Language.EN)).contains(">do not offer<");
        assertThat(row("source-nice168-compr", Language.KO))
                .contains(">시행하지 않도록 권고<")
                .doesNotContain("offer");
    }

    private static String row(String id, Language language) {
        return page(language)
                .lines()
                .dropWhile(line -> !line.contains("id=\"" + id + "\""))
                .takeWhile(line -> !line.contains("</tr>"))
                .reduce("", String::concat);
    }

    @Test
    void aThresholdNamesItsSource() {
        String fact =
                page(Language.EN)
                        .lines()
                        .dropWhile(line -> !line.contains("id=\"fact-segment.refluxing\""))
                        .takeWhile(line -> !line.contains("id=\"fact-segment.borderline\""))
                        .reduce("", String::concat);
        assertThat(fact).contains("#source-svs-duplex", "#source-svs11-2.4");
    }

    @Test
    void unverifiedSourcesAreMarkedAtTheRuleAndInTheList() {
        long unverified =
                BOOK.knowledge().citations().values().stream()
                        .filter(citation -> !citation.verified())
                        .count();
        assertThat(unverified).isPositive();
        assertThat(all(page(Language.EN), "(NOT VERIFIED)")).hasSizeGreaterThan((int) unverified);
    }

    @Test
    void theSamePageComesOutTwice() {
        assertThat(Handbook.write(BOOK, Language.EN)).isEqualTo(page(Language.EN));
    }

    @Test
    void whatAClinicWritesIsTextAndNeverMarkup() {
        KnowledgeSource hostile =
                file -> {
                    byte[] bytes = KnowledgeSource.shipped().read(file);
                    return file.equals("texts.yaml")
                            ? new String(bytes, StandardCharsets.UTF_8)
                                    .replaceFirst("en: \"", "en: \"<script>alert(1)</script>& ")
                                    .getBytes(StandardCharsets.UTF_8)
                            : bytes;
                };
        assertThat(Handbook.write(RuleBook.of(KnowledgeReader.read(hostile)), Language.EN))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp; ")
                .doesNotContain("<script");
    }
}
