package org.saphena.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.saphena.clinical.Language;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.KnowledgeStamp;

class KnowledgeChoiceTest {
    @TempDir private Path data = Path.of(".");

    private Path own() {
        return data.resolve("knowledge");
    }

    private KnowledgeChoice choice() {
        return new KnowledgeChoice(own(), "Saphena test");
    }

    @Test
    void withoutACopyTheShippedOneAnswers() {
        Consultations consultations = choice().on(null);
        assertThat(consultations.knowledge().own()).isFalse();
        assertThat(consultations.refusedCopy()).isEmpty();
    }

    @Test
    void aSoundCopyAnswersAndIsNamedInTheAnswer() {
        KnowledgeCopies.in(own());
        KnowledgeCopies.change(own(), "knowledge.yaml", "\"2026.1\"", "\"2026.1-clinic\"");
        Consultations consultations = choice().on(null);
        Assessment answer =
                consultations.assess(SampleCases.all().getFirst(), Language.EN, "default");
        assertThat(answer.knowledge().own()).isTrue();
        assertThat(answer.knowledge().version()).isEqualTo("2026.1-clinic");
        assertThat(answer.knowledge()).isEqualTo(consultations.knowledge());
    }

    @Test
    void theHashFollowsTheContent() {
        KnowledgeCopies.in(own());
        KnowledgeStamp shipped = choice().on(ConsultationsFactory.SHIPPED).knowledge();
        assertThat(choice().on(null).knowledge().sha256()).isEqualTo(shipped.sha256());
        KnowledgeCopies.change(own(), "facts.yaml", "en: \"Age\"", "en: \"Age \"");
        assertThat(choice().on(null).knowledge().sha256()).isNotEqualTo(shipped.sha256());
    }

    @Test
    void aLineThatMovesToTheNextFileChangesTheHash() throws IOException {
        KnowledgeCopies.in(own());
        String before = choice().on(null).knowledge().sha256();
        Path facts = own().resolve("facts.yaml");
        Path derived = own().resolve("derived.yaml");
        Files.writeString(facts, Files.readString(facts) + "# a remark\n");
        String first = choice().on(null).knowledge().sha256();
        KnowledgeCopies.in(own());
        Files.writeString(derived, "# a remark\n" + Files.readString(derived));
        assertThat(choice().on(null).knowledge().sha256()).isNotEqualTo(first).isNotEqualTo(before);
    }

    @Test
    void aFaultyCopyIsRefusedByNameAndTheShippedOneStays() {
        KnowledgeCopies.in(own());
        KnowledgeCopies.change(
                own(), "actions.yaml", "{fact: leg.acute-svt}", "{fact: leg.acute-svtt}");
        Consultations consultations = choice().on(null);
        assertThat(consultations.knowledge().own()).isFalse();
        assertThat(consultations.refusedCopy().orElse(""))
                .startsWith("actions.yaml:")
                .contains("repeat-duplex", "unknown fact leg.acute-svtt");
    }

    @Test
    void anEmptyFolderIsACopyWithoutFiles() throws IOException {
        Files.createDirectories(own());
        assertThat(choice().on(null).refusedCopy().orElse("")).startsWith("knowledge.yaml");
    }

    @Test
    void aFileInThePlaceOfTheFolderIsRefused() throws IOException {
        Files.writeString(own(), "x");
        assertThat(choice().on(null).refusedCopy()).isPresent();
    }

    @Test
    void theShippedOneCanBeAskedForByName() {
        KnowledgeCopies.in(own());
        assertThat(choice().on(ConsultationsFactory.SHIPPED).knowledge().own()).isFalse();
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                copy(
                        "alias bomb",
                        "texts.yaml:2",
                        folder ->
                                KnowledgeCopies.put(
                                        folder,
                                        "texts.yaml",
                                        "notes:\n  - &a {all: [*b, *b]}\n  - &b {all: [*a, *a]}\n")),
                copy(
                        "alias of itself",
                        "texts.yaml:1",
                        folder -> KnowledgeCopies.put(folder, "texts.yaml", "notes: &a [*a]\n")),
                copy(
                        "nested without end",
                        "nested more than 64 deep",
                        folder -> KnowledgeCopies.put(folder, "texts.yaml", "[".repeat(100_000))),
                copy(
                        "deep block",
                        "nested more than 64 deep",
                        folder ->
                                KnowledgeCopies.put(
                                        folder, "texts.yaml", "- ".repeat(5_000) + "x")),
                copy(
                        "huge file",
                        "citations.yaml: the file is larger than 2 MiB",
                        folder ->
                                KnowledgeCopies.put(
                                        folder, "citations.yaml", new byte[3 * 1024 * 1024])),
                copy(
                        "huge number",
                        "a number of more than 12 digits",
                        folder ->
                                KnowledgeCopies.change(
                                        folder,
                                        "citations.yaml",
                                        "year: 2020",
                                        "year: 1e999999999")),
                copy(
                        "part of a year",
                        "expected a whole number",
                        folder ->
                                KnowledgeCopies.change(
                                        folder, "citations.yaml", "year: 2020", "year: 2020.5")),
                copy(
                        "not UTF-8",
                        "ranking.yaml: not UTF-8",
                        folder ->
                                KnowledgeCopies.put(
                                        folder, "ranking.yaml", new byte[] {(byte) 0xFF, 0x20})),
                copy(
                        "UTF-16",
                        "ranking.yaml",
                        folder ->
                                KnowledgeCopies.put(
                                        folder,
                                        "ranking.yaml",
                                        "effects: []"
                                                .getBytes(
                                                        java.nio.charset.StandardCharsets.UTF_16))),
                copy(
                        "folder as a file",
                        "facts.yaml: the file is missing",
                        folder -> {
                            folder.resolve("facts.yaml").toFile().delete();
                            folder.resolve("facts.yaml").toFile().mkdir();
                        }),
                copy(
                        "missing file",
                        "missing.yaml: the file is missing",
                        folder -> folder.resolve("missing.yaml").toFile().delete()),
                copy(
                        "two effects of one id",
                        "R-CI-SEPSIS stands twice",
                        folder ->
                                KnowledgeCopies.change(
                                        folder,
                                        "contraindications.yaml",
                                        "- rule: R-CI-ALL-10",
                                        "- rule: R-CI-SEPSIS")),
                copy(
                        "a move with the id of an effect",
                        "R-NICE-COMPR stands twice",
                        folder ->
                                KnowledgeCopies.change(
                                        folder,
                                        "ranking.yaml",
                                        "- rule: R-OPT-14-SVS",
                                        "- rule: R-NICE-COMPR")),
                copy(
                        "a fact that nobody reads",
                        "person.shoe-size",
                        folder ->
                                KnowledgeCopies.change(
                                        folder,
                                        "facts.yaml",
                                        "facts:\n",
                                        "facts:\n  - {id: person.shoe-size, scope: person, type: boolean,"
                                                + " label: {en: Shoe, ko: 신발}}\n")),
                copy(
                        "a status that depends on itself",
                        "depends on itself",
                        folder ->
                                KnowledgeCopies.change(
                                        folder,
                                        "contraindications.yaml",
                                        "{fact: person.breastfeeding}",
                                        "{any-option: [rfa], status: [first-line]}")));
    }

    private static Arguments copy(String kind, String fault, Consumer<Path> damage) {
        return Arguments.of(kind, fault, damage);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void aHostileCopyIsRefusedWithItsFault(String kind, String fault, Consumer<Path> damage) {
        Path folder = KnowledgeCopies.in(data.resolve("hostile"));
        damage.accept(folder);
        KnowledgeFaultyException refused =
                catchThrowableOfType(KnowledgeFaultyException.class, () -> choice().on(folder));
        assertThat(refused).as(kind).isNotNull();
        assertThat(refused.fault()).contains(fault);
    }
}
