package org.saphena;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds {@code THIRD-PARTY.md} against what is delivered. */
class LicencesTest {
    private static final String SYSTEM = "-(linux|win|mac)(-aarch64|-monocle)?$";

    private record Entry(String name, String version, List<String> texts, String address) {
        static Entry of(String line) {
            String[] cells = line.split("\\|");
            return new Entry(
                    cells[1].strip(),
                    cells[2].strip(),
                    Arrays.asList(cells[4].strip().split(", ")),
                    cells[5].strip());
        }

        String nameAndVersion() {
            return name + "-" + version;
        }
    }

    @Test
    void everyDeliveredLibraryIsListedWithItsVersionAndNoOther() throws IOException {
        Set<String> listed =
                section("## Libraries").map(Entry::nameAndVersion).collect(Collectors.toSet());
        assertThat(delivered()).isNotEmpty().isEqualTo(listed);
    }

    @Test
    void fontAndIconsAreListed() throws IOException {
        assertThat(section("## Font and icons"))
                .extracting(Entry::name)
                .containsExactly("Pretendard", "Feather");
    }

    @Test
    void everyEntrySaysWhereItComesFrom() throws IOException {
        assertThat(entries()).allMatch(entry -> entry.address().startsWith("https://"));
    }

    @Test
    void everyNamedTextIsInTheProgramAndNoneIsLeftOver() throws IOException {
        Set<String> named =
                entries().flatMap(entry -> entry.texts().stream()).collect(Collectors.toSet());
        assertThat(named).allSatisfy(name -> assertThat(text(name)).hasSizeGreaterThan(300));
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/META-INF/licenses"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(named);
        }
    }

    @Test
    void theTextsAreWhole() throws IOException {
        assertThat(text("Apache-2.0.txt")).contains("END OF TERMS AND CONDITIONS");
        assertThat(text("GPL-2.0-with-Classpath-Exception.txt"))
                .contains("\"CLASSPATH\" EXCEPTION");
        assertThat(text("LGPL-2.1.txt")).contains("END OF TERMS AND CONDITIONS");
        assertThat(text("EPL-2.0.txt")).contains("Exhibit A");
        assertThat(text("OFL-1.1-Pretendard.txt")).contains("Kil Hyung-jin", "TERMINATION");
        assertThat(text("MIT-Feather.txt")).contains("Cole Bemis", "WITHOUT WARRANTY");
    }

    @Test
    void theListAndTheOwnLicenceTravelInTheProgram() throws IOException {
        assertThat(text("THIRD-PARTY.md")).isEqualTo(Files.readString(Path.of("THIRD-PARTY.md")));
        assertThat(text("LICENSE")).isEqualTo(Files.readString(Path.of("LICENSE")));
    }

    private static Set<String> delivered() throws IOException {
        try (Stream<Path> jars = Files.list(Path.of("target/lib"))) {
            return jars.map(jar -> jar.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .map(name -> name.substring(0, name.length() - ".jar".length()))
                    .map(name -> name.replaceFirst(SYSTEM, ""))
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<Entry> entries() throws IOException {
        return Stream.concat(section("## Libraries"), section("## Font and icons"));
    }

    private static Stream<Entry> section(String heading) throws IOException {
        return Files.readAllLines(Path.of("THIRD-PARTY.md")).stream()
                .dropWhile(line -> !line.equals(heading))
                .dropWhile(line -> !line.startsWith("|---"))
                .skip(1)
                .takeWhile(line -> line.startsWith("|"))
                .map(Entry::of);
    }

    private static String text(String name) throws IOException {
        try (InputStream in =
                LicencesTest.class.getResourceAsStream("/META-INF/licenses/" + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
