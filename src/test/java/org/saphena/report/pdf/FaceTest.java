package org.saphena.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept of a typeface once a document was written. */
class FaceTest {
    @ParameterizedTest
    @EnumSource(Face.class)
    void substitutionsAndFurtherListsOfCharactersAreNotKept(Face face) throws IOException {
        assertThat(face.font().getGsub()).isNull();
        assertThat(face.font().getCmap().getCmaps()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void everyLatinLetterAndEverySyllableOfHangulIsThere(Face face) {
        assertThat("Aö".codePoints().boxed()).allMatch(face::has);
        for (int syllable = 0xAC00; syllable <= 0xD7A3; syllable++) {
            assertThat(face.has(syllable)).as("U+%X", syllable).isTrue();
        }
        assertThat(face.has(0x1F600)).isFalse();
    }
}
