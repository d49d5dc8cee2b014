package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphena.clinical.MissingCode;

/** What an answer says about the person. */
class PersonAnswersTest {
    @ParameterizedTest
    @CsvSource({
        "female, , true",
        "female, unknown, true",
        "female, none, false",
        "male, , false",
        "male, unknown, false"
    })
    void aManIsNotAskedForAPregnancy(String sex, @Nullable String pregnancy, boolean missing) {
        Answer answer =
                Starts.varicose()
                        .with("/patient/sex", '"' + sex + '"')
                        .visit("pregnancy", pregnancy == null ? "null" : '"' + pregnancy + '"')
                        .answer();

        List<MissingCode> codes =
                answer.assessment().missing().stream().map(Missing::code).toList();

        assertThat(codes.contains(MissingCode.PREGNANCY)).isEqualTo(missing);
    }
}
