package org.saphena.report.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.CeapClass;
import org.saphena.clinical.Language;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Side;
import org.saphena.exchange.CaseReader;
import org.saphena.exchange.CaseWriter;
import org.saphena.knowledge.KnowledgeBase;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.reasoning.Detail;
import org.saphena.reasoning.Engine;
import org.saphena.report.Lookup;

/** Self-care and what follows a treatment come from the knowledge base, words and figures. */
class AdviceTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Path DECIDED = Path.of("src/test/resources/decided.case.json");

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".case.json")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void careOfTheSkinIsForSkinChange(Path path) {
        CaseFile file = CaseReader.read(path);
        boolean change =
                Stream.of(Side.values())
                        .map(side -> file.consultation().legs().of(side))
                        .filter(Objects::nonNull)
                        .map(Leg::ceap)
                        .filter(Objects::nonNull)
                        .flatMap(ceap -> ceap.clinical().stream())
                        .anyMatch(found -> found.compareTo(CeapClass.C4A) >= 0);

        assertThat(Leaflets.of(file, Language.EN).care().stream())
                .filteredOn(line -> line.startsWith("**Skin:**"))
                .hasSize(change ? 1 : 0);
    }

    @Test
    void theFiguresAreThoseOfTheKnowledgeBase() {
        Leaflet shipped = leaflet(KnowledgeSource.shipped());
        Leaflet own = leaflet(withOtherFigures());

        assertThat(shipped.care()).anyMatch(line -> line.contains("about 30 minutes"));
        assertThat(own.care()).anyMatch(line -> line.contains("about 31 minutes"));
        assertThat(shipped.after()).anyMatch(line -> line.contains("for 1 to 3 weeks"));
        assertThat(own.after()).anyMatch(line -> line.contains("for 1 to 4 weeks"));
        assertThat(shipped.help()).anyMatch(line -> line.contains("10 to 15 minutes"));
        assertThat(own.help()).anyMatch(line -> line.contains("10 to 16 minutes"));
    }

    @Test
    void theCausesBearTheNamesOfTheKnowledgeBase() {
        assertThat(questions(leaflet(KnowledgeSource.shipped()))).contains("your medicines");
        assertThat(questions(leaflet(withOtherFigures()))).contains("your pills");
    }

    private static String questions(Leaflet leaflet) {
        return leaflet.questions().answers().toString();
    }

    private static Leaflet leaflet(KnowledgeSource source) {
        KnowledgeBase knowledge = KnowledgeReader.read(source);
        CaseFile file = CaseReader.read(DECIDED);
        Voice voice =
                new Voice(
                        file,
                        new Engine(knowledge)
                                .assess(
                                        file,
                                        CaseWriter.inputSha256(file),
                                        Language.EN,
                                        "default",
                                        Detail.REASONS),
                        Language.EN,
                        Leaflets.CLINIC);
        return new LeafletComposer(voice, Lookup.of(knowledge), "7K3Q-M2XA").compose();
    }

    private static KnowledgeSource withOtherFigures() {
        return file ->
                new String(KnowledgeSource.shipped().read(file), StandardCharsets.UTF_8)
                        .replace("about 30 minutes", "about 31 minutes")
                        .replace("for 1 to 3 weeks", "for 1 to 4 weeks")
                        .replace("press for 10 to 15 minutes", "press for 10 to 16 minutes")
                        .replace("your medicines", "your pills")
                        .getBytes(StandardCharsets.UTF_8);
    }
}
