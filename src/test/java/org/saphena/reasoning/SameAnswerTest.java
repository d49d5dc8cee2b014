package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.exchange.CaseWriter;
import org.saphena.exchange.RandomCases;

/** The same case gives an equal answer, whoever asks and how often. */
class SameAnswerTest {
    static Stream<String> cases() {
        return PublicCases.NAMES.stream();
    }

    private static Assessment fresh(CaseFile file, Language language) {
        return new Engine(Answer.KNOWLEDGE)
                .assess(file, CaseWriter.inputSha256(file), language, "default", Detail.REASONS);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void ofPublicCases(String name) {
        for (Language language : Language.values()) {
            assertThat(fresh(Patch.of(name).file(), language))
                    .isEqualTo(Answer.assess(Patch.of(name).file(), language));
        }
    }

    @Test
    void ofRandomCases() {
        for (long seed = 0; seed < 50; seed++) {
            assertThat(fresh(RandomCases.of(seed), Language.EN))
                    .isEqualTo(Answer.assess(RandomCases.of(seed), Language.EN));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"V01", "V38"})
    void withWhatWouldChangeIt(String name) {
        CaseFile file = Patch.of(name).file();
        Assessment again =
                new Engine(Answer.KNOWLEDGE)
                        .assess(file, CaseWriter.inputSha256(file), Language.KO, "default");

        assertThat(again).isEqualTo(Answer.inFull(file, Language.KO));
    }
}
