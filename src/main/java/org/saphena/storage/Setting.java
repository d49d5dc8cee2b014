package org.saphena.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A pragma of the connection.
 *
 * @param value as set
 * @param shown as SQLite gives it back when it has taken it
 */
record Setting(String name, String value, String shown) {
    /** In this order: the lock mode before the journal mode keeps shared memory out of use. */
    private static final List<Setting> EVERYWHERE =
            List.of(
                    new Setting("locking_mode", "EXCLUSIVE", "exclusive"),
                    new Setting("journal_mode", "WAL", "wal"),
                    new Setting("synchronous", "FULL", "2"),
                    new Setting("foreign_keys", "ON", "1"),
                    new Setting("recursive_triggers", "ON", "1"),
                    new Setting("trusted_schema", "OFF", "0"),
                    new Setting("cell_size_check", "ON", "1"),
                    new Setting("mmap_size", "0", "0"),
                    new Setting("temp_store", "MEMORY", "2"),
                    new Setting("secure_delete", "ON", "1"),
                    new Setting("cache_size", "-65536", "-65536"));

    private static final List<Setting> READING =
            EVERYWHERE.stream()
                    .filter(setting ->
                            Set.of(
                                            "trusted_schema",
                                            "cell_size_check",
                                            "mmap_size",
                                            "temp_store",
                                            "cache_size")
                                    .contains(setting.name()))
                    .toList();

    private static final List<Setting> MAC =
            List.of(
                    new Setting("fullfsync", "ON", "1"),
                    new Setting("checkpoint_fullfsync", "ON", "1"));

    /** The settings of a connection that only reads. */
    static List<Setting> forReading() {
        return READING;
    }

    /** All settings for a system with this {@code os.name}. */
    static List<Setting> on(String system) {
        List<Setting> settings = new ArrayList<>(EVERYWHERE);
        if (system.toLowerCase(Locale.ROOT).startsWith("mac")) {
            settings.addAll(MAC);
        }
        return List.copyOf(settings);
    }
}
