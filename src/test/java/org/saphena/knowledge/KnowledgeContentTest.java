package org.saphena.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.DrugClass;

/** Content is told apart by its files, and asked by id. */
class KnowledgeContentTest {
    private static final KnowledgeBase KNOWLEDGE = KnowledgeReader.read(KnowledgeSource.shipped());

    @Test
    void everyByteAndEveryNameCounts() {
        String sha = sha256("a.yaml", "a: 1");

        assertThat(sha).hasSize(64).isEqualTo(sha256("a.yaml", "a: 1"));
        assertThat(sha256("a.yaml", "a: 2")).isNotEqualTo(sha);
        assertThat(sha256("b.yaml", "a: 1")).isNotEqualTo(sha);
        assertThat(sha256("a.yaml", "a: 1", "b.yaml", "b: 1")).isNotEqualTo(sha);
    }

    @Test
    void whatComesWithTheProgramIsPrepared() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        KnowledgeReader.FILES.forEach(
                name -> files.put(name, KnowledgeSource.shipped().read(name)));

        assertThat(PreparedFiles.of(files)).isPresent();
        files.put("texts.yaml", "notes: []".getBytes(StandardCharsets.UTF_8));
        assertThat(PreparedFiles.of(files)).isEmpty();
    }

    @Test
    void onlyACopyInAFolderIsAClinicsOwn() {
        assertThat(KnowledgeSource.shipped().isOwn()).isFalse();
        assertThat(KNOWLEDGE.own()).isFalse();
        assertThat(KnowledgeSource.folder(Path.of("")).isOwn()).isTrue();
    }

    @Test
    void whatItDoesNotHaveIsRefused() {
        assertThat(KNOWLEDGE.fact("person.age").id()).isEqualTo("person.age");
        assertThatThrownBy(() -> KNOWLEDGE.fact("person.shoe-size"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("person.shoe-size");
    }

    @Test
    void medicinesAreListedAndCountedWithTheirOtherNames() {
        MedicationList list =
                new MedicationList(
                        List.of(
                                new MedicationList.Entry(
                                        "aspirin", List.of("asa"), Set.of(DrugClass.OTHER))),
                        Map.of("aspirin", Set.of(DrugClass.OTHER), "asa", Set.of(DrugClass.OTHER)));

        assertThat(list.entries())
                .extracting(MedicationList.Entry::name)
                .containsExactly("aspirin");
        assertThat(list.size()).isEqualTo(2);
        assertThat(list.classesOf(" ASA ")).contains(Set.of(DrugClass.OTHER));
    }

    @Test
    void aDefinitionGoesByItsRuleOrItsFact() {
        Fact fact = KNOWLEDGE.fact("person.age");
        Derivation.Row named = row("R-ROW");
        Derivation.Row unnamed = row("");
        Derivation ruled = new Derivation(fact, "R-RULE", List.of(named), null, List.of());
        Derivation plain = new Derivation(fact, "", List.of(unnamed), null, List.of());

        assertThat(ruled.id()).isEqualTo("R-RULE");
        assertThat(plain.id()).isEqualTo("person.age");
        assertThat(ruled.id(named)).isEqualTo("R-ROW");
        assertThat(ruled.id(unnamed)).isEqualTo("R-RULE");
    }

    @Test
    void aGradeIsDoubtfulWhereTheContentWasSeenAndTheGradeWasNot() {
        assertThat(KNOWLEDGE.citations().values())
                .allSatisfy(each ->
                        assertThat(each.hasDoubtfulGrade())
                                .isEqualTo(
                                        each.verified()
                                                && !each.gradeVerified()
                                                && (each.strength() != null
                                                        || each.evidence() != null)));
    }

    private static Derivation.Row row(String rule) {
        return new Derivation.Row(
                new FactValue.Flag(true), rule, new Condition.Always(), null, List.of());
    }

    private static String sha256(String... namesAndTexts) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return KnowledgeContent.parse(files).sha256();
    }
}
