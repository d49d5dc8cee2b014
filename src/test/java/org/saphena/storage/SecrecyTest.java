package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who has the disk but not the password. */
class SecrecyTest {
    private static final List<String> SECRETS =
            List.of(
                    "Haneul",
                    "김하늘",
                    "C-0001",
                    "1981-02-11",
                    "familyName",
                    "refluxSeconds",
                    "night-cramps",
                    "Night cramps, right calf",
                    "CREATE TABLE",
                    "consultation_version",
                    "SQLite format 3",
                    Vaults.PASSWORD);

    @TempDir Path folder;

    @Test
    void noFileOfTheFolderShowsAnythingOpenOrClosed() throws IOException {
        Vaults.filled(folder);
        assertThat(leaks(folder)).isEmpty();
        try (Store store = Vaults.open(folder)) {
            StoredPatient kim = store.patients().byNumber("C-0001").orElseThrow();
            store.consultations().create(kim.key(), Cases.KIM);
            store.patients().search("김하", 50);
            assertThat(folder.resolve("clinic.saphena-wal")).isNotEmptyFile();
            assertThat(leaks(folder)).isEmpty();
        }
    }

    /** Everything that makes copies: each stops where they can be looked at. */
    @Test
    void noCopyOfTheRecordsShowsAnythingEvenWhileItIsMade(@TempDir Path second) throws IOException {
        Vaults.filled(folder);
        List<String> found = new ArrayList<>();
        Progress scan = (_, _) -> found.addAll(quietly(folder));
        try (Store store = Vaults.open(folder)) {
            Backups backups = store.backups().orElseThrow();
            backups.useSecondFolder(second);
            Backup backup = backups.make(BackupReason.ASKED, scan).backup();
            backups.drill(backup, scan);
            backups.extract(
                    scan,
                    extract -> {
                        found.addAll(quietly(folder));
                        return extract.counts();
                    });
        }
        BackupShelf shelf =
                new BackupShelf(folder, new HandClock(), "front-desk", new JsonCodec())
                        .of(Vaults.NAME);
        shelf.restore(shelf.list().getFirst(), Vaults.password(), scan);

        assertThat(found).isEmpty();
        assertThat(leaks(folder)).isEmpty();
        assertThat(leaks(second)).isEmpty();
    }

    @Test
    void theScanSeesANameInOtherForms() throws IOException {
        byte[] name = "김하늘".getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("a"), "x김하늘".getBytes(StandardCharsets.UTF_16BE));
        Files.write(folder.resolve("b"), Base64.getEncoder().encode(name));
        Files.writeString(folder.resolve("c"), "SQLite format 3\0");
        assertThat(leaks(folder))
                .containsExactlyInAnyOrder("a: 김하늘", "b: 김하늘", "c: SQLite format 3");
    }

    private static List<String> quietly(Path folder) {
        try {
            return leaks(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theScanSeesAPlainName() throws IOException {
        Files.writeString(folder.resolve("note"), "...김하늘...");
        assertThat(leaks(folder)).containsExactly("note: 김하늘");
    }

    @Test
    void nothingIsLeftInTheSharedTemporaryFolder() throws IOException {
        Vaults.filled(folder);
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("etilqs_"))
                    .noneMatch(name -> name.startsWith("sqlite-") && name.contains("sqlitejdbc"));
        }
    }

    @Test
    void theMessagesOfTheStoreNameNobody() {
        StoreException thrown = new NumberRefusedException(NumberRefusedException.Reason.TAKEN);
        assertThat(thrown).hasMessage("storage.number-taken");
        assertThat(thrown.arguments()).isEmpty();
    }

    private static List<String> leaks(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all =
                    walk.filter(Files::isRegularFile)
                            .filter(file -> !file.toString().contains("native"))
                            .toList();
        }
        for (Path file : all) {
            byte[] bytes = Files.readAllBytes(file);
            for (String secret : SECRETS) {
                if (holds(bytes, secret)) {
                    found.add(folder.relativize(file) + ": " + secret);
                }
            }
        }
        return found;
    }

    private static boolean holds(byte[] bytes, String secret) {
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        for (Charset charset :
                List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE)) {
            byte[] hidden = secret.getBytes(charset);
            String coded = Base64.getEncoder().withoutPadding().encodeToString(hidden);
            if (raw.contains(new String(hidden, StandardCharsets.ISO_8859_1))
                    || raw.contains(coded)) {
                return true;
            }
        }
        return false;
    }
}
