package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.exchange.CaseReader;
import org.saphena.exchange.CaseWriter;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;

/** Rules read and made ready anew, from the files instead of what was prepared, say the same. */
class FreshEngineTest {
    private final Engine engine = new Engine(KnowledgeReader.read(KnowledgeSource.shipped()::read));

    @Test
    void itAnswersLikeAnyOther() {
        for (String name : WordedAnswer.CASES) {
            CaseFile file = CaseReader.read(CaseFolder.caseFile(name));
            Assessment answer =
                    engine.assess(file, CaseWriter.inputSha256(file), Language.EN, "default");

            assertThat(WordedAnswer.file(name, Language.EN))
                    .usingCharset(StandardCharsets.UTF_8)
                    .hasContent(WordedAnswer.of(answer));
        }
    }

    @Test
    void itFindsTheSameChanges() {
        assertThat(ChangesOfCases.FILE)
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent(String.join("\n", ChangesOfCases.lines(engine)) + "\n");
    }
}
