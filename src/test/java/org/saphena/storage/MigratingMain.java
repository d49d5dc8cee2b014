package org.saphena.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/**
 * Brings records of one schema to the next, as the program does, and ends without warning after so
 * many statements; with one more than there are, after the commit. Arguments: the folder, the
 * schema to be brought to, and how many.
 */
final class MigratingMain {
    private static final int KILLED = 137;

    private MigratingMain() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        VaultFiles files = new VaultFiles(Path.of(arguments[0]));
        int version = Integer.parseInt(arguments[1]);
        int after = Integer.parseInt(arguments[2]);
        NativeLibrary.unpackUnder(files.nativeLibrary(), new HandClock().instant());
        try (SlotFile.Opened opened = KeyFinder.slots(files.keys()).open("", Vaults.password())) {
            Database.open(
                    files.database(), opened.key(), true, old -> migrate(old, version, after));
        }
        throw new IllegalStateException("it should have ended");
    }

    private static void migrate(Database old, int version, int after) throws SQLException {
        List<String> statements = Migrations.statements(version);
        if (after > statements.size()) {
            Migrations.run(old.sql(), version, statements);
            end();
        }
        Transaction.run(
                old.sql(),
                sql -> {
                    for (String statement : statements.subList(0, after)) {
                        sql.run(statement);
                    }
                    end();
                    return true;
                });
    }

    private static void end() {
        System.out.println("killed");
        System.out.flush();
        Runtime.getRuntime().halt(KILLED);
    }
}
