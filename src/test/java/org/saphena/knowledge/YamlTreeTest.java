package org.saphena.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlTreeTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "a:, false",
                "a: null, false",
                "a: \"null\", true",
                "a: '', true",
                "a: !!null x, false",
                "a: !!str null, true",
                "a: ~, true",
                "a: Null, true",
            })
    void onlyThePlainNullAndNothingMeanNothing(String text, boolean there) {
        assertThat(read(text).has("a")).isEqualTo(there);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "``|f.yaml: the file is empty",
                "# a remark|f.yaml: the file is empty",
                "a: 1\\n--- \\nb: 2|f.yaml:2: not valid YAML: but found another document",
                "a: &x 1\\nb: *x|f.yaml:2: aliases (*name) are not allowed",
                "a: [1\\nb: 2|f.yaml:2: not valid YAML",
            })
    void whatIsNotOneDocumentIsRefusedWithItsLine(String text, String said) {
        assertThatThrownBy(() -> read(text.replace("\\n", "\n").replace("``", "")))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageStartingWith(said);
    }

    @Test
    void aFieldKnowsItsLine() {
        assertThat(read("a: 1\nb:\n  - c: 2\n").entries("b").getFirst().fault("x"))
                .hasMessage("f.yaml:3: x");
    }

    @Test
    void ofTwoFaultyFilesTheFirstIsTold() {
        KnowledgeSource source = file -> ("[" + file).getBytes(UTF_8);
        assertThatThrownBy(() -> KnowledgeReader.read(source))
                .hasMessageStartingWith(KnowledgeReader.FILES.getFirst());
    }

    private static YamlNode read(String text) {
        return YamlNode.parse("f.yaml", text.getBytes(UTF_8));
    }
}
