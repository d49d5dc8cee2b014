package org.saphena.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.saphena.reasoning.FollowUp;

/** Vaults in folders of the tests, with little work for a password. */
final class Vaults {
    static final String PASSWORD = "twelve green otters juggle";
    static final String NAME = "Clinician";
    static final KdfParameters LIGHT = new KdfParameters(64, 1, 1);

    /** The endings of files that hold neither. */
    private static final List<String> OPEN = List.of(".lock", ".attempts", ".failures");

    private Vaults() {}

    static Vault in(Path folder) {
        return in(folder, new HandClock());
    }

    static Vault in(Path folder, Clock clock) {
        return new Vault(folder, clock, "front-desk", new JsonCodec(), LIGHT);
    }

    static char[] password() {
        return PASSWORD.toCharArray();
    }

    static Store create(Path folder) {
        return in(folder).create(NAME, password());
    }

    static Store open(Path folder) {
        return in(folder).open(NAME, password());
    }

    /** A closed vault with one signed consultation. */
    static void filled(Path folder) {
        try (Store store = create(folder)) {
            StoredPatient patient = store.patients().create(Cases.KIM.patient());
            SavedVersion draft = store.consultations().create(patient.key(), Cases.KIM);
            store.consultations()
                    .sign(
                            draft.key(),
                            draft.lock(),
                            Cases.KIM,
                            Cases.advice(new FollowUp("P3M", "review", "Review")),
                            "Dr Example",
                            List.of(
                                    new PlannedStep(
                                            "thermal-standard", "P7D", "visit", null, null, null)));
        }
    }

    /** A vault as the first version wrote it: two patients, three versions of two visits. */
    static void ofFirstSchema(Path folder) {
        ofSchema(1, folder);
    }

    /** A vault as version 2 wrote it: two patients, a signed visit with an amendment begun. */
    static void ofSecondSchema(Path folder) {
        ofSchema(2, folder);
    }

    /**
     * A vault as version 3 wrote it: three patients, one of them merged into another; two signed
     * visits with what was suggested after one of them, and an amendment begun.
     */
    static void ofThirdSchema(Path folder) {
        ofSchema(3, folder);
    }

    /**
     * A vault as version 4 wrote it: three patients, one of them merged into another; a visit with
     * an amendment begun, and one with CEAP classes after which a draft has them of one leg alone;
     * a step of follow-up that is done.
     */
    static void ofFourthSchema(Path folder) {
        ofSchema(4, folder);
    }

    /** The records that the given version wrote; those of the first have no checkpoint. */
    static void ofSchema(int version, Path folder) {
        ofSchema(
                version,
                folder,
                version == 1
                        ? List.of(VaultFiles.KEYS, VaultFiles.DATABASE)
                        : List.of(VaultFiles.KEYS, VaultFiles.DATABASE, VaultFiles.CHECKPOINT));
    }

    private static void ofSchema(int version, Path folder, List<String> names) {
        try {
            Files.createDirectories(folder);
            for (String name : names) {
                try (InputStream in =
                        Vaults.class.getResourceAsStream("version-" + version + "/" + name)) {
                    Files.copy(Objects.requireNonNull(in, name), folder.resolve(name));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a new recovery kit in force and gives its groups. */
    static List<String> kit(Store store) {
        KitDraft draft = store.accounts().kits().draft(password());
        List<String> groups = draft.groups();
        if (!draft.confirm(draft.asked().stream().map(groups::get).toList())) {
            throw new IllegalStateException("the groups were right");
        }
        return groups;
    }

    /** The database itself, past the store. */
    static Database database(Path folder) {
        try (SlotFile.Opened opened =
                SlotFileReader.read(Files.readAllBytes(folder.resolve("clinic.keys")))
                        .open(NAME, password())) {
            return Database.open(folder.resolve("clinic.saphena"), opened.key());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every file that holds data or keys, with a hash of its bytes. */
    static Map<String, String> bytes(Path folder) {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.toString();
                if (OPEN.stream().noneMatch(name::endsWith)) {
                    found.put(file.getFileName().toString(), hash(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** Says that the index of birth dates is of another column, and leaves it as it is. */
    static void indexBirthDatesBy(Store store, String column) {
        store.session()
                .read(sql -> {
                    sql.run("PRAGMA writable_schema = ON");
                    sql.run(
                            "UPDATE sqlite_schema SET sql = ? WHERE name = ?",
                            "CREATE INDEX patient_birth_date ON patient (" + column + ")",
                            "patient_birth_date");
                    sql.run("PRAGMA writable_schema = RESET");
                    return true;
                });
    }

    private static String hash(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
