package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class CopyCheckTest {
    private static final int PAGE = 4096;
    private static final int HEADER_IN_THE_CLEAR = 24;

    @TempDir Path folder;
    private Path database;
    private DataKey key;

    @BeforeEach
    void fill() throws IOException, SQLException {
        Vaults.filled(folder);
        try (Store store = Vaults.open(folder)) {
            Crowd crowd = new Crowd(20261127);
            store.session()
                    .write(sql -> {
                        for (int i = 0; i < 200; i++) {
                            store.patients().create(sql, crowd.next());
                        }
                        return 200;
                    });
        }
        database = folder.resolve("clinic.saphena");
        key =
                KeyFinder.slots(folder.resolve("clinic.keys"))
                        .open(Vaults.NAME, Vaults.password())
                        .key();
        try (Database open = Vaults.database(folder)) {
            open.sql().run("CREATE TABLE note (text TEXT)");
            open.sql().run("CREATE INDEX note_text ON note (text)");
            open.sql().run("INSERT INTO note VALUES (hex(randomblob(9000)))");
            open.sql().run("VACUUM");
            open.settle();
        }
    }

    @Test
    void aWholeCopyIsCounted() throws IOException, SQLException {
        assertThat(CopyCheck.pages(database, key, Progress.NONE).counts())
                .isEqualTo(CopyCheck.read(database, key, Progress.NONE).counts())
                .satisfies(counts -> assertThat(counts.patients()).isPositive());
    }

    @Test
    void oneByteAlteredInAnyPageIsFound() throws IOException {
        byte[] whole = Files.readAllBytes(database);
        for (int page = 0; page < whole.length / PAGE; page++) {
            byte[] altered = whole.clone();
            altered[page * PAGE + HEADER_IN_THE_CLEAR + page % (PAGE - HEADER_IN_THE_CLEAR)] ^= 1;
            requireFound(page, altered);
        }
    }

    @Test
    void aPageInThePlaceOfAnotherIsFound() throws IOException {
        byte[] whole = Files.readAllBytes(database);
        for (int page = 1; page < whole.length / PAGE - 1; page++) {
            byte[] altered = whole.clone();
            System.arraycopy(whole, (page + 1) * PAGE, altered, page * PAGE, PAGE);
            requireFound(page, altered);
        }
    }

    @Test
    void aPageThatIsNoneOfATreeIsFound() throws IOException, SQLException {
        try (Database open = Vaults.database(folder)) {
            Sql sql = open.sql();
            int overflow =
                    sql.first(
                                    "SELECT pageno FROM dbstat WHERE name = 'note'"
                                            + " AND pagetype = 'overflow' LIMIT 1",
                                    row -> row.getInt(1))
                            .orElseThrow();
            sql.run("PRAGMA writable_schema = ON");
            sql.run("UPDATE sqlite_schema SET rootpage = ? WHERE name = 'note'", overflow);
            open.settle();
        }
        requireFound(0, Files.readAllBytes(database));
    }

    private void requireFound(int page, byte[] bytes) throws IOException {
        Files.write(database, bytes);
        assertThatThrownBy(() -> CopyCheck.pages(database, key, Progress.NONE), "page %d", page)
                .isInstanceOfAny(DamagedStoreException.class, SQLException.class);
    }
}
