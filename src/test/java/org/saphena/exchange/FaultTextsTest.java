package org.saphena.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saphena.clinical.Fault;
import org.saphena.clinical.Language;
import org.saphena.text.Messages;

class FaultTextsTest {
    private static final List<String> CODES =
            Stream.concat(Stream.of(Fault.values()), Stream.of(FileFault.values()))
                    .map(Enum::name)
                    .toList();

    @ParameterizedTest
    @EnumSource
    void everyProblemHasItsWording(Language language) {
        Messages messages = Messages.of(language);

        assertThat(CODES)
                .allSatisfy(code -> {
                    Problem problem = new Problem("/there", code, "this", "that");
                    String text =
                            messages.get(
                                    problem.messageKey(),
                                    problem.pointer(),
                                    problem.found(),
                                    problem.allowed());
                    assertThat(text).doesNotContain("{").endsWith(".");
                });
    }

    @ParameterizedTest
    @EnumSource
    void everyWordingBelongsToAProblem(Language language) {
        assertThat(Messages.of(language).keys().stream().filter(key -> key.startsWith("fault.")))
                .containsExactlyInAnyOrderElementsOf(
                        CODES.stream().map(code -> "fault." + code).toList());
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void theWordingOfAFaultSaysWhere(Fault fault) {
        for (Language language : Language.values()) {
            assertThat(Messages.of(language).get("fault." + fault, "/there", "this", "that"))
                    .contains("/there");
        }
    }
}
