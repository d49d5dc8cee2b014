package org.saphena.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldersTest {
    @Test
    void linuxFollowsTheDesktopRules() {
        Folders folders = Folders.of(Map.of(), "Linux", "/home/demo");
        assertThat(folders.settingsFile())
                .isEqualTo(Path.of("/home/demo/.config/saphena/settings.json"));
        assertThat(folders.logs()).isEqualTo(Path.of("/home/demo/.local/share/saphena/logs"));
    }

    @Test
    void linuxHonoursTheUsersOwnFolders() {
        Map<String, String> own = Map.of("XDG_CONFIG_HOME", "/c", "XDG_DATA_HOME", "/d");
        assertThat(Folders.of(own, "Linux", "/home/demo"))
                .isEqualTo(new Folders(Path.of("/c/saphena"), Path.of("/d/saphena")));
    }

    @Test
    void anEmptyOrRelativeVariableCountsAsNotSet() {
        Map<String, String> own = Map.of("XDG_CONFIG_HOME", "", "XDG_DATA_HOME", "d");
        assertThat(Folders.of(own, "Linux", "/home/demo"))
                .isEqualTo(Folders.of(Map.of(), "Linux", "/home/demo"));
    }

    @Test
    void windowsKeepsThemInTheRoamingProfile() {
        assertThat(Folders.of(Map.of("APPDATA", "/roaming"), "Windows 11", "/home/demo").config())
                .isEqualTo(Path.of("/roaming/Saphena"));
        assertThat(Folders.of(Map.of(), "Windows 11", "/home/demo").config())
                .isEqualTo(Path.of("/home/demo/AppData/Roaming/Saphena"));
    }

    @Test
    void macKeepsThemInApplicationSupport() {
        assertThat(Folders.of(Map.of(), "Mac OS X", "/home/demo").data())
                .isEqualTo(Path.of("/home/demo/Library/Application Support/Saphena"));
    }

    @Test
    void oneVariableMovesEverything() {
        Map<String, String> own = Map.of("SAPHENA_HOME", "/stick", "XDG_CONFIG_HOME", "/c");
        assertThat(Folders.of(own, "Linux", "/home/demo"))
                .isEqualTo(new Folders(Path.of("/stick"), Path.of("/stick")));
    }

    @Test
    void anotherDataFolderLeavesTheSettingsWhereTheyAre() {
        Folders folders = new Folders(Path.of("config"), Path.of("data"));
        Folders other = folders.withData(Path.of("other"));
        assertThat(other.settingsFile()).isEqualTo(folders.settingsFile());
        assertThat(other.knowledge()).isEqualTo(Path.of("other", "knowledge"));
        assertThat(other.logs()).isEqualTo(Path.of("other", "logs"));
    }
}
