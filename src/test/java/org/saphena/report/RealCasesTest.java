package org.saphena.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Language;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Side;
import org.saphena.exchange.CaseReader;
import org.saphena.exchange.CaseWriter;
import org.saphena.knowledge.KnowledgeBase;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.Detail;
import org.saphena.reasoning.Engine;
import org.saphena.text.Formats;
import org.saphena.text.Messages;

class RealCasesTest {
    private static final KnowledgeBase KNOWLEDGE = KnowledgeReader.read(KnowledgeSource.shipped());
    private static final Engine ENGINE = new Engine(KNOWLEDGE);
    private static final List<String> TYPICAL = List.of("V01", "decided");
    private static final Map<Document, String> TEXTS = new IdentityHashMap<>();
    private static final List<Summaries.Made> ALL = makeAll();
    private static final Set<OptionStatus> CALLED_FOR =
            EnumSet.complementOf(EnumSet.of(OptionStatus.NOT_INDICATED, OptionStatus.UNDETERMINED));

    /** A heading that follows itself, with nothing but the badges of the legs between. */
    private static final Pattern TWICE =
            Pattern.compile("(?i)(?<!\\p{L})(\\p{L}+):? (?:[RL] )*\\1: ");

    private static String text(Summaries.Made made) {
        return TEXTS.computeIfAbsent(made.document(), Pdf::text);
    }

    static List<Summaries.Made> all() {
        return ALL;
    }

    private static List<Summaries.Made> makeAll() {
        List<Summaries.Made> made = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/cases"))) {
            files.filter(file -> file.toString().endsWith(".case.json"))
                    .sorted()
                    .forEach(file -> made.addAll(made(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        made.addAll(made(Path.of("src/test/resources/everything.case.json")));
        made.addAll(made(Path.of("src/test/resources/decided.case.json")));
        return made;
    }

    private static List<Summaries.Made> made(Path path) {
        CaseFile file = CaseReader.read(path);
        return Stream.of(Language.values())
                .map(language -> {
                    Assessment assessment =
                            ENGINE.assess(
                                    file,
                                    CaseWriter.inputSha256(file),
                                    language,
                                    "default",
                                    Detail.REASONS);
                    Document document =
                            new ClinicianSummary(Lookup.of(KNOWLEDGE), "Saphena 0.1.0")
                                    .write(file, assessment, language);
                    return new Summaries.Made(
                            path.getFileName().toString(), file, assessment, document);
                })
                .toList();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isWholeAndNamesThePatientAndNoHeadingTwice(Summaries.Made made) throws IOException {
        assertThat(PdfPages.verify(made.document().bytes())).isEqualTo(made.document().pages());
        assertThat(text(made).replaceAll("\\s+", " "))
                .contains(made.file().patient().id())
                .doesNotContainPattern(TWICE);
    }

    @ParameterizedTest
    @MethodSource("all")
    void printsTheReasonOfEveryOptionThatIsCalledFor(Summaries.Made made) {
        String text = Pdf.squeezed(text(made));

        made.assessment().legs().values().stream()
                .flatMap(leg -> leg.options().stream())
                .filter(option -> option.status() != OptionStatus.NOT_INDICATED)
                .map(option -> Pdf.squeezed(option.deciding().text()))
                .forEach(why -> assertThat(text.contains(why)).as(why).isTrue());
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatHasNoSourceSaysSo(Summaries.Made made) {
        String text = Pdf.squeezed(text(made));
        String says =
                Pdf.squeezed(
                        Messages.of(made.assessment().language())
                                .get("report.sources.none", "\u2013"));
        List<String> reasons =
                made.assessment().legs().values().stream()
                        .flatMap(leg -> leg.options().stream())
                        .filter(option -> CALLED_FOR.contains(option.status()))
                        .filter(option -> option.deciding().citations().isEmpty())
                        .map(option -> Pdf.squeezed(option.deciding().text()))
                        .toList();
        boolean told =
                !reasons.isEmpty()
                        || made.assessment().redFlags().stream()
                                .anyMatch(flag -> flag.citations().isEmpty())
                        || made.assessment().actions().stream()
                                .anyMatch(action -> action.citations().isEmpty());

        assertThat(!told || text.contains(says)).as(says).isTrue();
        assertThat(!text.contains(says) || text.contains("[\u2013")).as("the mark").isTrue();
    }

    @ParameterizedTest
    @MethodSource("all")
    void aTypicalCaseTakesTwoPages(Summaries.Made made) {
        int most = made.name().startsWith("everything") ? 12 : 3;

        assertThat(made.document().pages()).isLessThanOrEqualTo(most);
        if (TYPICAL.stream().anyMatch(made.name()::startsWith)) {
            assertThat(made.document().pages()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @MethodSource("withEveryNumber")
    void noNumberIsBrokenOverTwoLines(Summaries.Made made) {
        String text = text(made);

        for (Side side : made.file().consultation().legs().examined()) {
            DuplexStudy scan =
                    Objects.requireNonNull(made.file().consultation().legs().of(side)).duplex();
            Objects.requireNonNull(scan).segments().values().stream()
                    .flatMap(segment -> Stream.of(segment.refluxSeconds(), segment.diameterMm()))
                    .filter(Objects::nonNull)
                    .forEach(value -> assertThat(text).contains(Formats.number(value)));
        }
    }

    static List<Summaries.Made> withEveryNumber() {
        return ALL.stream().filter(made -> made.name().startsWith("everything")).toList();
    }
}
