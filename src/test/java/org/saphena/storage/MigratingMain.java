package org.saphena.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/**
 * Brings records of the first schema to the next, as the program does, and ends without warning
 * after so many statements; with one more than there are, after the commit. Arguments: the folder
 * and how many.
 */
final class MigratingMain {
    private static final int KILLED = 137;

    private MigratingMain() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        VaultFiles files = new VaultFiles(Path.of(arguments[0]));
        int after = Integer.parseInt(arguments[1]);
        NativeLibrary.unpackUnder(files.nativeLibrary());
        try (SlotFile.Opened opened = KeyFinder.slots(files.keys()).open("", Vaults.password())) {
            Database.open(files.database(), opened.key(), true, old -> migrate(old, after));
        }
        throw new IllegalStateException("it should have ended");
    }

    private static void migrate(Database old, int after) throws SQLException {
        List<String> statements = Migrations.statements(2);
        if (after > statements.size()) {
            Migrations.run(old.sql(), 2, statements);
            Runtime.getRuntime().halt(KILLED);
        }
        Transaction.run(
                old.sql(),
                sql -> {
                    for (String statement : statements.subList(0, after)) {
                        sql.run(statement);
                    }
                    Runtime.getRuntime().halt(KILLED);
                    return true;
                });
    }
}
