package org.saphena.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.CaseFile;

class CaseGuardsTest {
    private static final byte[] V01 =
            Resources.bytes(Resources.TEST.resolve("cases/V01.case.json"));

    @Test
    void refusesFiftyMegabytesWithoutReadingThem(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.case.json");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(50L * 1024 * 1024);
        }

        assertThat(CaseBytes.of(file)).hasSize(CaseBytes.MOST + 1);
        assertThat(refusal(() -> CaseReader.read(file)).code()).isEqualTo("FILE_TOO_LARGE");
    }

    @Test
    void readsEightMebibytesAndRefusesOneByteMore() {
        byte[] most = Arrays.copyOf(V01, CaseBytes.MOST);
        Arrays.fill(most, V01.length, most.length, (byte) ' ');

        assertThat(CaseReader.read(most)).isEqualTo(CaseReader.read(V01));

        byte[] more = Arrays.copyOf(most, CaseBytes.MOST + 1);
        more[CaseBytes.MOST] = ' ';
        assertThat(refusal(() -> CaseReader.read(more)).code()).isEqualTo("FILE_TOO_LARGE");
    }

    @Test
    void refusesADepthOfHundredThousandWithoutOverflow() {
        for (String open : new String[] {"[", "{\"a\":"}) {
            byte[] deep = open.repeat(100_000).getBytes(StandardCharsets.US_ASCII);

            Problem problem = refusal(() -> CaseReader.read(deep));

            assertThat(problem.code()).isEqualTo("NESTED_TOO_DEEP");
            assertThat(problem.allowed()).isEqualTo("<= 64");
        }
    }

    @Test
    void countsSixtyFourLevelsAsAllowed() {
        String text = new String(V01, StandardCharsets.UTF_8);
        String deep = "[".repeat(62) + "]".repeat(62);
        byte[] bytes = text.replace("\"V01\"", deep).getBytes(StandardCharsets.UTF_8);

        assertThat(refusal(() -> CaseReader.read(bytes)))
                .extracting(Problem::pointer, Problem::code)
                .containsExactly("/patient/id", "WRONG_TYPE");
    }

    @Test
    void refusesAFileThatIsNotThereWithoutNamingIt(@TempDir Path folder) {
        Problem problem = refusal(() -> CaseReader.read(folder.resolve("kim.case.json")));

        assertThat(problem.code()).isEqualTo("FILE_UNREADABLE");
        assertThat(problem.toString().toLowerCase(Locale.ROOT)).doesNotContain("kim");
    }

    @Test
    void refusesAFolder(@TempDir Path folder) {
        assertThat(refusal(() -> CaseReader.read(folder)).code()).isEqualTo("FILE_UNREADABLE");
    }

    @Test
    void namesLineAndColumnOfBrokenJson() {
        byte[] bytes = "{\n  \"format\": saphena\n}\n".getBytes(StandardCharsets.UTF_8);

        assertThat(refusal(() -> CaseReader.read(bytes)).found()).startsWith("2:");
    }

    @Test
    void namesLineAndColumnOfBrokenUtf8() {
        byte[] bytes = "{\n  \"한\": \"?\"}".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0xFF;

        assertThat(refusal(() -> CaseReader.read(bytes)).found()).isEqualTo("2:9");
    }

    @Test
    void keepsAReplacementCharacterThatStandsInTheText() {
        byte[] bytes =
                new String(V01, StandardCharsets.UTF_8)
                        .replace("\"V01\"", "\"V\uFFFD\"")
                        .getBytes(StandardCharsets.UTF_8);

        assertThat(CaseReader.read(bytes).patient().id()).isEqualTo("V\uFFFD");
    }

    @Test
    void namesTheEncoding() throws IOException {
        Path folder = Resources.TEST.resolve("bad-cases");

        assertThat(
                        refusal(() ->
                                        CaseReader.read(
                                                folder.resolve("utf16le-with-mark.case.json")))
                                .found())
                .isEqualTo("UTF-16LE");
        assertThat(refusal(() -> CaseReader.read(folder.resolve("utf32.case.json"))).found())
                .isEqualTo("UTF-32LE");
        byte[] big = "\uFEFF{}".getBytes(java.nio.charset.Charset.forName("UTF-32BE"));
        assertThat(refusal(() -> CaseReader.read(big)).found()).isEqualTo("UTF-32BE");
        byte[] bigShort = "\uFEFF{}".getBytes(StandardCharsets.UTF_16BE);
        assertThat(refusal(() -> CaseReader.read(bigShort)).found()).isEqualTo("UTF-16BE");
    }

    @Test
    void readsFromAPath(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("v01.case.json"), V01);

        CaseFile read = CaseReader.read(file);

        assertThat(read.patient().id()).isEqualTo("V01");
    }

    private static Problem refusal(Runnable reading) {
        CaseFileException refused = catchThrowableOfType(CaseFileException.class, reading::run);
        assertThat(refused).isNotNull();
        return refused.problems().getFirst();
    }
}
