package org.saphena.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Kills the program after each statement of a change of the tables, and looks: the records are
 * wholly of the old schema or wholly of the new one, and open. The full form, from the project
 * folder: {@code java ... org.saphena.storage.MigrationKill}; it goes through every change.
 */
final class MigrationKill {
    private final Path folder;
    private final int from;
    private final List<String> old;
    private final List<String> next;

    /**
     * @param from the schema of the records that are to be changed to the next one
     */
    MigrationKill(Path folder, int from) throws IOException, SQLException {
        this.folder = folder;
        this.from = from;
        Path vault = records("as-they-were");
        this.old = schema(vault, _ -> {});
        this.next = schema(vault, sql -> Migrations.run(sql, from + 1, statements()));
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        Path folder = Files.createTempDirectory("saphena-migration");
        int kills = 0;
        for (int from = 1; from < Migrations.NEWEST; from++) {
            MigrationKill kill = new MigrationKill(folder, from);
            int last = kill.statements().size();
            for (int after = 0; after <= last; after++) {
                kill.requireOldAfter(after);
            }
            kill.requireNewAfterTheCommit();
            kills += last + 2;
            System.out.printf(
                    "schema %d to %d: old after each of %d statements, new after the commit%n",
                    from, from + 1, last);
        }
        System.out.println(kills + " kills");
        DiskFiles.deleteTree(folder);
    }

    List<String> statements() {
        return Migrations.statements(from + 1);
    }

    /**
     * Kills after so many statements, before the commit.
     *
     * @throws IllegalStateException when the records are not as they were, or do not open
     */
    void requireOldAfter(int statements) throws IOException, SQLException {
        require(old, killed(statements), "after " + statements + " statements");
    }

    /**
     * Kills after the commit.
     *
     * @throws IllegalStateException when the records are not wholly changed, or do not open
     */
    void requireNewAfterTheCommit() throws IOException, SQLException {
        require(next, killed(statements().size() + 1), "after the commit");
    }

    private Path killed(int after) throws IOException {
        Path vault = records("killed-" + after);
        try (Child child =
                Child.start(
                        MigratingMain.class,
                        List.of(),
                        List.of(
                                vault.toString(),
                                Integer.toString(from + 1),
                                Integer.toString(after)))) {
            if (!child.rest().equals(List.of("killed"))) {
                throw new IllegalStateException("the process ended by itself");
            }
        }
        return vault;
    }

    private Path records(String name) {
        Path vault = folder.resolve("schema-" + from + "-" + name);
        Vaults.ofSchema(from, vault);
        return vault;
    }

    private void require(List<String> wanted, Path vault, String when)
            throws IOException, SQLException {
        if (!schema(vault, _ -> {}).equals(wanted)) {
            throw new IllegalStateException("schema " + from + " " + when + ": half a schema");
        }
        try (Store store = Vaults.in(vault).open(Vaults.NAME, Vaults.password())) {
            boolean opens =
                    store.patients().byNumber("C-0001").isPresent()
                            && store.audit().verify(Progress.NONE).isSound();
            if (!opens) {
                throw new IllegalStateException("schema " + from + " " + when + ": not whole");
            }
        }
    }

    private interface Change {
        void of(Sql sql) throws SQLException;
    }

    /** All that is defined after a change, and the version. */
    private static List<String> schema(Path vault, Change change) throws IOException, SQLException {
        VaultFiles files = new VaultFiles(vault);
        try (SlotFile.Opened opened = KeyFinder.slots(files.keys()).open("", Vaults.password());
                Database database = Database.openUnchecked(files.database(), opened.key())) {
            change.of(database.sql());
            List<String> all =
                    new ArrayList<>(
                            database.sql()
                                    .list(
                                            "SELECT name || coalesce(sql, '') FROM sqlite_schema"
                                                    + " ORDER BY name",
                                            row -> row.getString(1)));
            all.add(database.setting("user_version"));
            return all;
        }
    }
}
