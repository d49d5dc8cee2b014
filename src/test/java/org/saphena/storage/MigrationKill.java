package org.saphena.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/**
 * Kills the program after each statement of a change of the tables, and looks: the records are
 * wholly of the old schema or wholly of the new one, and open. The full form, from the project
 * folder: {@code java ... org.saphena.storage.MigrationKill}.
 */
final class MigrationKill {
    private static final int FROM = 1;

    private final Path folder;

    MigrationKill(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        Path folder = Files.createTempDirectory("saphena-migration");
        MigrationKill kill = new MigrationKill(folder);
        int last = statements();
        for (int after = 0; after <= last; after++) {
            System.out.println(
                    "killed after statement " + after + ": version " + kill.after(after));
        }
        System.out.println("killed after the commit: version " + kill.after(last + 1));
        DiskFiles.deleteTree(folder);
    }

    /** How many statements bring records of the first schema to the next. */
    static int statements() {
        return Migrations.statements(FROM + 1).size();
    }

    /**
     * Kills after so many statements; one more than there are is after the commit.
     *
     * @return the version of the schema that was found
     * @throws IllegalStateException when the records are neither old nor new, or do not open
     */
    int after(int statements) throws IOException, SQLException {
        Path vault = folder.resolve("killed-" + statements);
        Files.createDirectory(vault);
        Vaults.ofFirstSchema(vault);
        try (Child child =
                Child.start(
                        MigratingMain.class,
                        List.of(),
                        List.of(vault.toString(), Integer.toString(statements)))) {
            child.rest();
        }
        int version = version(new VaultFiles(vault));
        int wanted = statements > statements() ? FROM + 1 : FROM;
        if (version != wanted) {
            throw new IllegalStateException("version " + version + " after " + statements);
        }
        try (Store store = Vaults.in(vault).open("Dr Han", Vaults.password())) {
            if (store.patients().byNumber("C-0001").isEmpty()) {
                throw new IllegalStateException("a patient is gone after " + statements);
            }
        }
        return version;
    }

    private static int version(VaultFiles files) throws IOException, SQLException {
        try (SlotFile.Opened opened = KeyFinder.slots(files.keys()).open("", Vaults.password());
                Database database = Database.openUnchecked(files.database(), opened.key())) {
            int version = Integer.parseInt(database.setting("user_version"));
            boolean hasNewTable =
                    database.sql()
                            .first(
                                    "SELECT 1 FROM sqlite_schema WHERE name = ?",
                                    row -> true,
                                    "account")
                            .isPresent();
            if (hasNewTable != (version > FROM)) {
                throw new IllegalStateException("half a schema");
            }
            return version;
        }
    }
}
