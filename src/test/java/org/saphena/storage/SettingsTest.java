package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "cipher, chacha20",
        "locking_mode, exclusive",
        "journal_mode, wal",
        "synchronous, 2",
        "foreign_keys, 1",
        "recursive_triggers, 1",
        "trusted_schema, 0",
        "cell_size_check, 1",
        "mmap_size, 0",
        "temp_store, 2",
        "secure_delete, 1",
        "cache_size, -65536",
        "application_id, 1396789320",
        "user_version, 5",
        "integrity_check, ok"
    })
    void everySettingHoldsAfterCreatingAndAfterOpening(String name, String value) {
        try (Store store = Vaults.create(folder)) {
            assertThat(store.setting(name)).isEqualTo(value);
        }
        try (Store store = Vaults.open(folder)) {
            assertThat(store.setting(name)).isEqualTo(value);
        }
    }

    @Test
    void onAMacTheDiskIsTrulyFlushed() {
        assertThat(Setting.on("Mac OS X")).extracting(Setting::name).contains("fullfsync");
        assertThat(Setting.on("Linux")).extracting(Setting::name).doesNotContain("fullfsync");
    }

    @Test
    void noSharedMemoryFileStandsBesideTheDatabase() {
        try (Store store = Vaults.create(folder)) {
            store.patients().create(Cases.KIM.patient());
            assertThat(Files.exists(folder.resolve("clinic.saphena-shm"))).isFalse();
            assertThat(Files.exists(folder.resolve("clinic.saphena-wal"))).isTrue();
        }
    }
}
