package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.saphena.knowledge.KnowledgeBase;
import org.saphena.knowledge.KnowledgeException;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;

/** Every recorded fact of the knowledge base is read by the program, and no other. */
class FactSourcesTest {
    private static final String ENTRY =
            """
            facts:
              - id: person.shoe-size
                scope: person
                type: number
                unit: mm
                pointer: /patient/shoeSize
                label: {en: "Shoe size", ko: "신발 크기"}
            """;

    @Test
    void eachRecordedFactHasOne() {
        FactSources sources = new FactSources(Answer.KNOWLEDGE);

        assertThat(Answer.KNOWLEDGE.facts().values())
                .filteredOn(fact -> !fact.derived())
                .hasSizeGreaterThan(80)
                .allSatisfy(fact -> assertThat(sources.of(fact)).isNotNull());
    }

    @Test
    void aFactThatNothingReadsIsRefused() {
        KnowledgeBase more = altered("facts:\n", ENTRY);

        assertThatThrownBy(() -> new FactSources(more))
                .isInstanceOfSatisfying(
                        KnowledgeException.class,
                        e ->
                                assertThat(e.getMessage())
                                        .contains(
                                                "facts.yaml",
                                                "person.shoe-size",
                                                "nothing in the program"));
    }

    @Test
    void aFactThatTheProgramNeedsIsMissed() {
        KnowledgeBase fewer = altered("(?s)  - id: leg\\.neovascularisation\n.*?(?=  - id:)", "");

        assertThatThrownBy(() -> new FactSources(fewer))
                .isInstanceOfSatisfying(
                        KnowledgeException.class,
                        e ->
                                assertThat(e.getMessage())
                                        .contains(
                                                "facts.yaml",
                                                "leg.neovascularisation",
                                                "is missing"));
    }

    private static KnowledgeBase altered(String found, String replacement) {
        return KnowledgeReader.read(name -> {
            byte[] bytes = KnowledgeSource.shipped().read(name);
            return name.equals("facts.yaml")
                    ? new String(bytes, StandardCharsets.UTF_8)
                            .replaceFirst(found, replacement)
                            .getBytes(StandardCharsets.UTF_8)
                    : bytes;
        });
    }
}
