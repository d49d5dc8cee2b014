package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphena.storage.DamagedStoreException.Damage;

class DamageTest {
    private static final int HEADER_IN_THE_CLEAR = 24;

    @TempDir Path folder;
    private Path database;
    private Path keys;

    @BeforeEach
    void fill() {
        Vaults.filled(folder);
        database = folder.resolve("clinic.saphena");
        keys = folder.resolve("clinic.keys");
    }

    @Test
    void aKeyFileCutOffAnywhereIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(keys);
        for (int length = 0; length < whole.length; length += 7) {
            Files.write(keys, Arrays.copyOf(whole, length));
            requireRefusedAndKept(DamagedKeysException.class);
        }
        Files.write(keys, Arrays.copyOf(whole, whole.length - 1));
        requireRefusedAndKept(DamagedKeysException.class);
    }

    @Test
    void aKeyFileWithOneByteAlteredIsNeverTakenForAWrongPassword() throws IOException {
        byte[] whole = Files.readAllBytes(keys);
        int firstLine = new String(whole, StandardCharsets.UTF_8).indexOf('\n');
        for (int at = firstLine; at < whole.length; at += 5) {
            byte[] altered = whole.clone();
            altered[at] ^= 1;
            Files.write(keys, altered);
            requireRefusedAndKept(DamagedKeysException.class);
        }
    }

    @Test
    void aKeyFileOfANewerProgramIsNamed() throws IOException {
        String text = Files.readString(keys);
        Files.writeString(keys, text.replace("saphena-keys 2", "saphena-keys 3") + "more\n");
        requireRefusedAndKept(NewerVersionException.class);
    }

    @Test
    void somebodyElsesChecksumDoesNotMakeAKeyFileAuthentic() throws IOException {
        String text = Files.readString(keys);
        String id = text.lines().skip(1).findFirst().orElseThrow();
        String forged = text.substring(0, text.indexOf("sum "));
        String extra = text.lines().skip(2).findFirst().orElseThrow() + "\n";
        forged = forged.replace(id + "\n", id + "\n" + extra);
        Files.writeString(keys, forged + "sum " + SlotFile.sha256(forged) + "\n");
        requireRefusedAndKept(DamagedKeysException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 4095, 4097, 20_000})
    void aDatabaseCutOffInsideAPageIsRefused(int length) throws IOException {
        Files.write(database, Arrays.copyOf(Files.readAllBytes(database), length));
        requireDamage(Damage.TRUNCATED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10})
    void aDatabaseCutOffBetweenPagesIsRefused(int pages) throws IOException {
        Files.write(database, Arrays.copyOf(Files.readAllBytes(database), pages * 4096));
        requireDamage(Damage.GARBLED);
    }

    @Test
    void aDatabaseWithOneByteAlteredInAnyPageInUseIsRefused() throws IOException, SQLException {
        alter("VACUUM");
        byte[] whole = Files.readAllBytes(database);
        Random random = new Random(20260314);
        for (int i = 0; i < 40; i++) {
            int at = HEADER_IN_THE_CLEAR + random.nextInt(whole.length - HEADER_IN_THE_CLEAR);
            byte[] altered = whole.clone();
            altered[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(database, altered);
            requireDamage(Damage.GARBLED);
        }
    }

    @Test
    void aDatabaseOfRandomBytesIsRefused() throws IOException {
        byte[] noise = new byte[40 * 4096];
        new Random(7).nextBytes(noise);
        Files.write(database, noise);
        requireDamage(Damage.GARBLED);
    }

    @Test
    void aPlainDatabaseIsRefused() throws IOException, SQLException {
        Files.delete(database);
        try (Connection plain = DriverManager.getConnection("jdbc:sqlite:" + database)) {
            plain.createStatement().execute("CREATE TABLE t (a TEXT)");
        }
        requireDamage(Damage.NOT_ENCRYPTED);
    }

    @Test
    void aDatabaseOfANewerProgramIsNamed() throws IOException, SQLException {
        alter("PRAGMA user_version = " + (Migrations.NEWEST + 1));
        requireRefusedAndKept(NewerVersionException.class);
    }

    @Test
    void aDatabaseOfANewerProgramKeepsItsJournalFromACrashToo() throws IOException {
        Path crashed = crash("PRAGMA user_version = " + (Migrations.NEWEST + 1));
        Map<String, String> before = Vaults.bytes(crashed);
        assertThat(before).containsKey("clinic.saphena-wal");

        assertThatThrownBy(() -> Vaults.open(crashed))
                .isExactlyInstanceOf(NewerVersionException.class);
        assertThat(Vaults.bytes(crashed)).isEqualTo(before);
    }

    @Test
    void aDatabaseOfAnotherProgramIsRefused() throws IOException, SQLException {
        alter("PRAGMA application_id = 1");
        requireDamage(Damage.FOREIGN);
    }

    @Test
    void aDamagedFileKeepsItsBytesEvenWithAJournalFromACrash() throws IOException {
        Path crashed = crash();
        database = crashed.resolve("clinic.saphena");
        byte[] altered = Files.readAllBytes(database);
        int pageThatTheJournalDoesNotHold = 25;
        Arrays.fill(
                altered, (pageThatTheJournalDoesNotHold - 1) * 4096 + 50, altered.length, (byte) 7);
        Files.write(database, altered);
        Map<String, String> before = Vaults.bytes(crashed);
        assertThat(before).containsKey("clinic.saphena-wal");

        assertThatExceptionOfType(DamagedStoreException.class)
                .isThrownBy(() -> Vaults.open(crashed));
        assertThat(Vaults.bytes(crashed)).isEqualTo(before);
        assertThat(crashed.resolve("checking")).doesNotExist();
    }

    @Test
    void whatOnlyTheJournalHoldsAfterACrashIsThere() throws IOException {
        try (Store store = Vaults.open(crash())) {
            assertThat(store.patients().byNumber("C-0002")).isPresent();
        }
    }

    /** A copy of the files as they are while a store with a late patient is open. */
    private Path crash(String... statements) throws IOException {
        Path copy = Files.createDirectory(folder.resolve("crashed"));
        try (Store store = Vaults.open(folder)) {
            store.patients().create(Cases.patient("C-0002", "Lee", null, null, "1970-01-01"));
            for (String statement : statements) {
                store.session().read(sql -> sql.run(statement));
            }
            for (String name :
                    new String[] {"clinic.keys", "clinic.saphena", "clinic.saphena-wal"}) {
                Files.copy(folder.resolve(name), copy.resolve(name));
            }
        }
        return copy;
    }

    private void alter(String statement) throws IOException, SQLException {
        try (Database open = Vaults.database(folder)) {
            open.sql().run(statement);
            open.settle();
        }
    }

    private void requireDamage(Damage damage) {
        Map<String, String> before = Vaults.bytes(folder);
        assertThatExceptionOfType(DamagedStoreException.class)
                .isThrownBy(() -> Vaults.open(folder))
                .satisfies(e -> assertThat(e.damage()).isEqualTo(damage));
        assertThat(Vaults.bytes(folder)).isEqualTo(before);
    }

    private void requireRefusedAndKept(Class<? extends StoreException> type) {
        Map<String, String> before = Vaults.bytes(folder);
        assertThatThrownBy(() -> Vaults.open(folder)).isExactlyInstanceOf(type);
        assertThat(Vaults.bytes(folder)).isEqualTo(before);
    }
}
