package org.saphena.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphena.clinical.Language;
import org.saphena.clinical.SegmentId;

class SettingsFileTest {
    private static final String HEAD = "{\"format\": \"saphena-settings\", \"version\": 1";

    @TempDir private Path folder = Path.of(".");
    private Path path = folder;
    private SettingsFile file = new SettingsFile(path);

    @BeforeEach
    void placeTheFile() {
        path = folder.resolve("saphena").resolve("settings.json");
        file = new SettingsFile(path);
    }

    @Test
    void withoutAFileTheDefaultsHold() {
        assertThat(file.load()).isEqualTo(Settings.DEFAULTS);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsSavedIsLoaded() throws IOException {
        Settings chosen =
                new Settings(Language.KO, Theme.DARK, 150, PaperSize.LETTER, "nice-cg168");
        file.save(Settings.DEFAULTS);
        file.save(chosen);
        assertThat(file.load()).isEqualTo(chosen);
        assertThat(path.getParent()).isDirectoryContaining("glob:**settings.json");
        assertThat(Files.list(path.getParent())).hasSize(1);
    }

    @Test
    void theClinicIsSavedAndLoaded() throws IOException {
        ClinicProfile clinic =
                new ClinicProfile(
                        "정맥 클리닉",
                        null,
                        "02 555 0100",
                        "Dr Demo",
                        "L-1",
                        "119",
                        "AAAA",
                        Language.EN,
                        Language.KO);
        Settings chosen = Settings.DEFAULTS.withPapers(PaperSize.LETTER, clinic);
        file.save(chosen);
        assertThat(file.load()).isEqualTo(chosen);
    }

    @Test
    void theListOfPatientsIsSavedAndLoaded() throws IOException {
        ListSettings list =
                new ListSettings(
                        List.of(ListColumn.VISIT, ListColumn.BORN, ListColumn.BORN),
                        ListSort.NAME,
                        true);
        assertThat(list.columns()).containsExactly(ListColumn.BORN, ListColumn.VISIT);
        Settings chosen = Settings.DEFAULTS.withList(list);
        file.save(chosen);
        assertThat(file.load()).isEqualTo(chosen);
        assertThat(chosen.withLanguage(Language.KO).withTextSizePercent(150).list())
                .isEqualTo(list);
        write(HEAD + ", \"list\": {\"columns\": []}}");
        assertThat(file.load().list()).isEqualTo(new ListSettings(List.of(), ListSort.LAST, false));
    }

    @Test
    void theKeysAreSavedAndLoaded() throws IOException {
        KeySettings keys =
                KeySettings.DEFAULTS
                        .withSingle(false)
                        .with(WindowKey.PALETTE, "Ctrl+Shift+B")
                        .with(WindowKey.FIND, "Ctrl+K")
                        .with(WindowKey.HELP, "F12");
        Settings chosen = Settings.DEFAULTS.withKeys(keys);
        file.save(chosen);
        assertThat(file.load()).isEqualTo(chosen);
        assertThat(chosen.withLanguage(Language.KO).withTextSizePercent(150).keys())
                .isEqualTo(keys);
        write(HEAD + ", \"keys\": {\"single\": false}}");
        assertThat(file.load().keys()).isEqualTo(KeySettings.DEFAULTS.withSingle(false));
    }

    @Test
    void theProtocolOfTheScanIsSavedAndLoaded() throws IOException {
        ScanProtocol scan =
                ScanProtocol.DELIVERED
                        .with(SegmentId.PER, false)
                        .with(SegmentId.PTV, false)
                        .moved(SegmentId.PTV, -3)
                        .moved(SegmentId.SFJ, -1)
                        .moved(SegmentId.SFJ, -1);
        assertThat(scan.order()).startsWith(SegmentId.SFJ, SegmentId.CFV, SegmentId.DFV);
        assertThat(scan.leftOpen()).containsExactly(SegmentId.PTV, SegmentId.PER);
        Settings chosen = Settings.DEFAULTS.withScan(scan);
        file.save(chosen);
        assertThat(file.load()).isEqualTo(chosen);
        assertThat(chosen.withLanguage(Language.KO).withKeys(KeySettings.DEFAULTS).scan())
                .isEqualTo(scan);
        write(HEAD + ", \"scan\": {\"set\": [\"CFV\"]}}");
        assertThat(file.load().scan().set()).containsExactly(SegmentId.CFV);
        assertThat(file.load().scan().order()).isEqualTo(SegmentId.core());
    }

    @Test
    void whatIsSortedBySomethingAgainIsTurnedRound() {
        ListSettings byName = ListSettings.DEFAULTS.sortedBy(ListSort.NAME);
        assertThat(byName.reversed()).isFalse();
        assertThat(byName.sortedBy(ListSort.NAME).reversed()).isTrue();
        assertThat(byName.sortedBy(ListSort.NAME).sortedBy(ListSort.BORN).reversed()).isFalse();
    }

    @Test
    void aFileWithoutAClinicIsStillRead() throws IOException {
        write(HEAD + ", \"paper\": \"letter\"}");
        assertThat(file.load())
                .isEqualTo(Settings.DEFAULTS.withPapers(PaperSize.LETTER, ClinicProfile.NONE));
    }

    @Test
    void aFieldThatIsLeftOutHasItsDefault() throws IOException {
        write(HEAD + ", \"language\": \"ko\"}");
        assertThat(file.load())
                .isEqualTo(new Settings(Language.KO, Theme.SYSTEM, 100, PaperSize.A4, "default"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "not json",
                "{\"format\": \"other\", \"version\": 1}",
                "{\"format\": \"saphena-settings\", \"version\": 2}",
                HEAD + ", \"language\": \"fr\"}",
                HEAD + ", \"language\": 1}",
                HEAD + ", \"textSizePercent\": \"120\"}",
                HEAD + ", \"textSizePercent\": 89}",
                HEAD + ", \"textSizePercent\": 201}",
                HEAD + ", \"textSizePercent\": 120.5}",
                HEAD + ", \"profile\": \" \"}",
                HEAD + ", \"theme\": \"dark\", \"theme\": \"light\"}",
                HEAD + ", \"recentFiles\": []}",
                HEAD + ", \"clinic\": []}",
                HEAD + ", \"clinic\": {\"name\": \" \"}}",
                HEAD + ", \"clinic\": {\"name\": 1}}",
                HEAD + ", \"clinic\": {\"other\": \"x\"}}",
                HEAD + ", \"clinic\": {\"patientLanguage\": \"fr\"}}",
                HEAD + ", \"list\": []}",
                HEAD + ", \"list\": {\"columns\": \"born\"}}",
                HEAD + ", \"list\": {\"columns\": [\"phone\"]}}",
                HEAD + ", \"list\": {\"columns\": [1]}}",
                HEAD + ", \"list\": {\"sort\": \"other\"}}",
                HEAD + ", \"list\": {\"reversed\": 1}}",
                HEAD + ", \"list\": {\"other\": 1}}",
                HEAD + ", \"keys\": []}",
                HEAD + ", \"keys\": {\"other\": true}}",
                HEAD + ", \"keys\": {\"single\": \"no\"}}",
                HEAD + ", \"keys\": {\"changed\": {\"other\": \"F12\"}}}",
                HEAD + ", \"keys\": {\"changed\": {\"help\": 12}}}",
                HEAD + ", \"keys\": {\"changed\": {\"help\": \"H\"}}}",
                HEAD + ", \"keys\": {\"changed\": {\"help\": \"Ctrl+Alt+H\"}}}",
                HEAD + ", \"keys\": {\"changed\": {\"help\": \"Ctrl+V\"}}}",
                HEAD + ", \"keys\": {\"changed\": {\"help\": \"Ctrl+K\"}}}",
                HEAD + ", \"scan\": []}",
                HEAD + ", \"scan\": {\"other\": []}}",
                HEAD + ", \"scan\": {\"order\": [\"CFV\"]}}",
                HEAD + ", \"scan\": {\"set\": \"CFV\"}}",
                HEAD + ", \"scan\": {\"set\": [1]}}",
                HEAD + ", \"scan\": {\"set\": [\"VAR_MT\"]}}",
                HEAD + ", \"scan\": {\"set\": [\"OTHER\"]}}",
                HEAD + ", \"scan\": {\"set\": [\"CFV\", \"CFV\"]}}",
                HEAD + "} trailing",
            })
    void aDamagedFileIsKeptAsideAndTheDefaultsHold(String damaged) throws IOException {
        write(damaged);
        assertThat(file.load()).isEqualTo(Settings.DEFAULTS);
        assertThat(path).doesNotExist();
        assertThat(path.resolveSibling("settings.json.bad")).hasContent(damaged);
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 200})
    void theTextSizeReachesItsLimits(int percent) throws IOException {
        write(HEAD + ", \"textSizePercent\": " + percent + "}");
        assertThat(file.load().textSizePercent()).isEqualTo(percent);
    }

    @Test
    void anUnreadableFileLeavesTheDefaults() throws IOException {
        Files.createDirectories(path);
        assertThat(file.load()).isEqualTo(Settings.DEFAULTS);
        assertThat(path).isDirectory();
    }

    @Test
    void aFolderThatCannotBeMadeIsReported() throws IOException {
        Files.writeString(path.getParent(), "in the way");
        assertThatThrownBy(() -> file.save(Settings.DEFAULTS)).isInstanceOf(IOException.class);
        assertThat(path.getParent()).hasContent("in the way");
    }

    private void write(String content) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
