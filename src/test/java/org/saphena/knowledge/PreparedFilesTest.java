package org.saphena.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PreparedFilesTest {
    private final Map<String, byte[]> files = shipped();

    private static Map<String, byte[]> shipped() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        KnowledgeReader.FILES.forEach(
                name -> files.put(name, KnowledgeSource.shipped().read(name)));
        return files;
    }

    @Test
    void whatIsReadAgainIsWhatWasParsed() {
        KnowledgeContent parsed = KnowledgeContent.parse(files);

        KnowledgeContent read = PreparedFiles.read(PreparedFiles.write(files), files).orElseThrow();

        assertThat(read.trees()).isEqualTo(parsed.trees());
        assertThat(read.sha256()).isEqualTo(parsed.sha256());
        assertThat(read.checked()).isTrue();
        assertThat(parsed.checked()).isFalse();
    }

    @Test
    void anEditedFileIsNotTakenAsItWas() {
        byte[] prepared = PreparedFiles.write(files);
        byte[] edited = Objects.requireNonNull(files.get("texts.yaml")).clone();
        edited[edited.length - 2]++;
        files.put("texts.yaml", edited);

        assertThat(PreparedFiles.read(prepared, files)).isEmpty();
    }

    @Test
    void theBuildStopsAtAFaultyFile() {
        files.put("indications.yaml", "statuses: []".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> PreparedFiles.write(files)).isInstanceOf(KnowledgeException.class);
    }

    @Test
    void aTextOfTheLastFileAndALongTextAreKept() {
        YamlTree tree = YamlTree.parse("a.yaml", "a: " + "가".repeat(20_000) + "\nb: ~\nc: null\n");
        TreeWriter writer = new TreeWriter();
        writer.tree(tree);

        assertThat(new TreeReader(writer.bytes()).tree()).isEqualTo(tree);
    }
}
