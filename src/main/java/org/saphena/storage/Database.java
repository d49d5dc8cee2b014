package org.saphena.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.sqlite.JDBC;
import org.sqlite.mc.SQLiteMCChacha20Config;
import org.sqlite.mc.SQLiteMCConfig;

/**
 * The one connection to an encrypted database file. Every call must come from the thread that
 * opened it.
 */
final class Database implements AutoCloseable {
    /** "SAPH", in the header of every database of this program. */
    static final int APPLICATION_ID = 0x53415048;

    private static final String CIPHER = "chacha20";
    private static final String BUSY_MILLISECONDS = "200";

    private final Connection connection;
    private final Sql sql;

    private Database(Connection connection) {
        this.connection = connection;
        this.sql = new Sql(connection);
    }

    /** Makes a new, empty database with the newest schema. */
    static Database create(Path file, DataKey key) throws SQLException {
        Database database = connect(file, key, false);
        try {
            database.sql.run("PRAGMA application_id = " + APPLICATION_ID);
            database.apply();
            Migrations.bring(database.sql, 0);
            PatientIndex.bring(database.sql);
            database.requireOurs(file);
            return database;
        } catch (SQLException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /**
     * Opens a database, after looking at it, and brings it to the newest schema.
     *
     * @throws DamagedStoreException for a file that the key does not open, or a damaged one
     * @throws NewerVersionException for a file of a newer program
     */
    static Database open(Path file, DataKey key) throws SQLException {
        return open(file, key, false, _ -> {});
    }

    /**
     * As {@link #open(Path, DataKey)}.
     *
     * @param knownSound every byte is as it was when the file was last closed
     * @param beforeMigration sees a database that is about to be brought to a newer schema
     */
    static Database open(Path file, DataKey key, boolean knownSound, Look beforeMigration)
            throws SQLException {
        Database database = connect(file, key, false);
        try {
            int version = database.requireOurs(file);
            if (!knownSound) {
                database.requireSound();
            }
            database.apply();
            if (version < Migrations.NEWEST) {
                beforeMigration.at(database);
            }
            Migrations.bring(database.sql, version);
            PatientIndex.bring(database.sql);
            return database;
        } catch (SQLException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Opens a copy of a database, which may be damaged and of an older schema, as it is. */
    static Database openUnchecked(Path copy, DataKey key) throws SQLException {
        Database database = connect(copy, key, false);
        try {
            database.requireOurs(copy);
            database.sql.run("PRAGMA locking_mode = EXCLUSIVE");
            database.applyForReading();
            return database;
        } catch (SQLException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /**
     * Opens a database that nobody writes to, of this or an older schema, and leaves every byte as
     * it is.
     *
     * @throws DamagedStoreException for a file that the key does not open
     * @throws NewerVersionException for a file of a newer program
     */
    static Database openToRead(Path file, DataKey key) throws SQLException {
        Database database = connect(file, key, true);
        try {
            database.requireOurs(file);
            database.applyForReading();
            return database;
        } catch (SQLException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    Sql sql() {
        return sql;
    }

    /** What SQLite says about a setting. */
    String setting(String name) throws SQLException {
        return sql.first("PRAGMA " + name, row -> row.getString(1)).orElse("");
    }

    /**
     * Moves everything from the journal into the file and leaves the journal mode, so that the file
     * is whole by itself and the next opening can take it exclusively before the journal begins.
     */
    void settle() throws SQLException {
        sql.run("PRAGMA journal_mode = DELETE");
    }

    /** For a copy that is synced as a whole before anybody counts on it. */
    void leaveSyncing() throws SQLException {
        sql.run("PRAGMA synchronous = OFF");
    }

    /** How many KiB of what was read this connection keeps. */
    void keepInCache(int kib) throws SQLException {
        sql.run("PRAGMA cache_size = -" + kib);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** Looks at a database, on the store's own thread. */
    interface Look {
        void at(Database database) throws SQLException;
    }

    private static Database connect(Path file, DataKey key, boolean readOnly) throws SQLException {
        SQLiteMCConfig config =
                SQLiteMCChacha20Config.getDefault().withRawUnsaltedKey(key.bytes()).build();
        config.setReadOnly(readOnly);
        Properties properties = config.toProperties();
        properties.setProperty("busy_timeout", BUSY_MILLISECONDS);
        try {
            return new Database(
                    new JDBC().connect(JDBC.PREFIX + file.toAbsolutePath(), properties));
        } finally {
            properties.clear();
        }
    }

    private void apply() throws SQLException {
        sql.run("PRAGMA locking_mode = EXCLUSIVE");
        settle();
        for (Setting setting : Setting.on(System.getProperty("os.name"))) {
            sql.run("PRAGMA " + setting.name() + " = " + setting.value());
        }
        for (Setting setting : Setting.on(System.getProperty("os.name"))) {
            requireSetting(setting.name(), setting.shown());
        }
        requireSetting("cipher", CIPHER);
        requireSetting("application_id", Integer.toString(APPLICATION_ID));
    }

    private void applyForReading() throws SQLException {
        for (Setting setting : Setting.forReading()) {
            sql.run("PRAGMA " + setting.name() + " = " + setting.value());
            requireSetting(setting.name(), setting.shown());
        }
    }

    private void requireSetting(String name, String wanted) throws SQLException {
        if (!setting(name).equals(wanted)) {
            throw new StoreUnusableException(StoreUnusableException.Reason.SETTING_REFUSED);
        }
    }

    /** The version of its schema. */
    private int requireOurs(Path file) throws SQLException {
        if (number("application_id") != APPLICATION_ID) {
            throw new DamagedStoreException(DamagedStoreException.Damage.FOREIGN);
        }
        int version = number("user_version");
        if (version > Migrations.NEWEST) {
            throw new NewerVersionException(file.getFileName().toString());
        }
        return version;
    }

    /** Reads every page in use. */
    private void requireSound() throws SQLException {
        if (!setting("quick_check(1)").equals("ok")) {
            throw new DamagedStoreException(DamagedStoreException.Damage.GARBLED);
        }
    }

    private int number(String name) throws SQLException {
        return Integer.parseInt(setting(name));
    }
}
