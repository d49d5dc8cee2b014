package org.saphena.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads and writes the accounts, inside a transaction of the caller. */
final class AccountRows {
    private static final String SELECT =
            """
            SELECT a.*, (SELECT group_concat(role) FROM account_role
                WHERE account_id = a.id) AS roles
            FROM account a
            """;

    private final Sql sql;
    private final Instant now;

    AccountRows(Sql sql, Instant now) {
        this.sql = sql;
        this.now = now;
    }

    /**
     * Adds one.
     *
     * @param name as {@link AccountName#clean} gives it
     * @throws AccountRefusedException when the name is taken or there is no role
     */
    AccountKey add(String name, Set<Role> roles, @Nullable String slot, @Nullable AccountKey by)
            throws SQLException {
        requireFree(name, null);
        AccountKey key =
                new AccountKey(
                        sql.insert(
                                """
                                INSERT INTO account (name, name_key, slot_id, created_at,
                                    created_by, password_at, version)
                                VALUES (?, ?, ?, ?, ?, ?, 1)
                                """,
                                name,
                                AccountName.key(name),
                                slot,
                                now,
                                by,
                                now));
        setRoles(key, roles);
        return key;
    }

    void setRoles(AccountKey key, Set<Role> roles) throws SQLException {
        if (roles.isEmpty()) {
            throw new AccountRefusedException(AccountRefusedException.Reason.NO_ROLE);
        }
        sql.run("DELETE FROM account_role WHERE account_id = ?", key);
        for (Role role : roles) {
            sql.run("INSERT INTO account_role VALUES (?, ?)", key, role);
        }
    }

    void rename(AccountKey key, String name) throws SQLException {
        requireFree(name, key);
        sql.run(
                "UPDATE account SET name = ?, name_key = ?, version = version + 1 WHERE id = ?",
                name,
                AccountName.key(name),
                key);
    }

    void disable(AccountKey key) throws SQLException {
        sql.run(
                "UPDATE account SET disabled_at = ?, slot_id = NULL, pin_hash = NULL,"
                        + " version = version + 1 WHERE id = ?",
                now,
                key);
    }

    /** Gives an account a password of its own, and opens one that was disabled. */
    void key(AccountKey key, String slot) throws SQLException {
        sql.run(
                "UPDATE account SET disabled_at = NULL, slot_id = ?, password_at = ?,"
                        + " version = version + 1 WHERE id = ?",
                slot,
                now,
                key);
    }

    void setPin(AccountKey key, String hash) throws SQLException {
        sql.run("UPDATE account SET pin_hash = ?, version = version + 1 WHERE id = ?", hash, key);
    }

    Optional<String> pinHash(AccountKey key) throws SQLException {
        return sql.first(
                "SELECT pin_hash FROM account WHERE id = ? AND pin_hash IS NOT NULL",
                row -> row.getString(1),
                key);
    }

    /** Keeps somebody there who can add accounts. */
    void requireAdministrator() throws SQLException {
        boolean there =
                sql.first(
                                "SELECT 1 FROM account a JOIN account_role r ON r.account_id = a.id"
                                        + " WHERE r.role = ? AND a.slot_id IS NOT NULL",
                                row -> true,
                                Role.ADMINISTRATOR)
                        .isPresent();
        if (!there) {
            throw new AccountRefusedException(AccountRefusedException.Reason.LAST_ADMINISTRATOR);
        }
    }

    /**
     * @throws AccountRefusedException when there is none
     */
    Account require(AccountKey key) throws SQLException {
        return sql.first(SELECT + "WHERE a.id = ?", AccountRows::read, key)
                .orElseThrow(
                        () -> new AccountRefusedException(AccountRefusedException.Reason.UNKNOWN));
    }

    Optional<Account> named(String name) throws SQLException {
        return sql.first(SELECT + "WHERE a.name_key = ?", AccountRows::read, AccountName.key(name));
    }

    /** Whose slot it is; a slot of nobody opens nothing. */
    Optional<Account> ofSlot(String slot) throws SQLException {
        return sql.first(SELECT + "WHERE a.slot_id = ?", AccountRows::read, slot);
    }

    String slotOf(AccountKey key) throws SQLException {
        return sql.first(
                        "SELECT slot_id FROM account WHERE id = ? AND slot_id IS NOT NULL",
                        row -> row.getString(1),
                        key)
                .orElse("");
    }

    List<Account> all() throws SQLException {
        return sql.list(
                SELECT + "ORDER BY a.disabled_at IS NOT NULL, a.name_key", AccountRows::read);
    }

    private void requireFree(String name, @Nullable AccountKey but) throws SQLException {
        Optional<Account> holder = named(name);
        if (holder.isPresent() && !holder.get().key().equals(but)) {
            throw new AccountRefusedException(AccountRefusedException.Reason.NAME_TAKEN);
        }
    }

    private static Account read(ResultSet row) throws SQLException {
        return new Account(
                new AccountKey(row.getLong("id")),
                row.getString("name"),
                roles(row.getString("roles")),
                row.getString("disabled_at") != null,
                row.getString("pin_hash") != null,
                Instant.parse(row.getString("created_at")),
                Instant.parse(row.getString("password_at")));
    }

    private static Set<Role> roles(@Nullable String codes) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (codes != null) {
            for (String code : codes.split(",")) {
                roles.add(PatientRows.code(Role.class, code));
            }
        }
        return roles;
    }
}
