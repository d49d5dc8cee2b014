package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.saphena.clinical.Language;

/** Whole answers, as they were read and found right; {@link WordedAnswer} writes them anew. */
class WordedAnswerTest {
    static final List<String> CASES = WordedAnswer.CASES;

    @ParameterizedTest
    @FieldSource("CASES")
    void inEnglish(String name) {
        assertThat(WordedAnswer.file(name, Language.EN))
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent(WordedAnswer.of(name, Language.EN));
    }

    @ParameterizedTest
    @FieldSource("CASES")
    void inKorean(String name) {
        assertThat(WordedAnswer.file(name, Language.KO))
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent(WordedAnswer.of(name, Language.KO));
    }
}
