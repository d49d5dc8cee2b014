package org.saphena.storage;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** What a clinic sets for everybody; the settings of one machine are elsewhere. */
public final class ClinicSettings {
    /** Minutes without a key or a movement until the records lock, unless set otherwise. */
    public static final int USUAL_LOCK_MINUTES = 5;

    /** Years for which signed records stay, unless set otherwise. */
    public static final int USUAL_RETENTION_YEARS = 10;

    /** The largest number of years that can be set. */
    public static final int LONGEST_RETENTION_YEARS = 100;

    private static final int LONGEST_LOCK_MINUTES = 30;
    private static final String LOCK = "lock-minutes";
    private static final String RETENTION = "retention-years";
    private static final String PROFILE = "profile";
    private static final String ACCEPTED = "knowledge-accepted";
    private static final String SECOND_KEY = "second-key";

    private final Audited audited;
    private final Clock clock;
    private final AccountKey me;

    ClinicSettings(Audited audited, Clock clock, AccountKey me) {
        this.audited = audited;
        this.clock = clock;
        this.me = me;
    }

    /** Minutes until the records lock; 0 for never. */
    public int lockMinutes() {
        return number(LOCK, USUAL_LOCK_MINUTES);
    }

    /**
     * Sets them.
     *
     * @param minutes 0 for never, or 2 to 30
     * @throws IllegalArgumentException for another number
     */
    public void setLockMinutes(int minutes) {
        if (minutes < 0 || minutes == 1 || minutes > LONGEST_LOCK_MINUTES) {
            throw new IllegalArgumentException("0, or 2 to " + LONGEST_LOCK_MINUTES);
        }
        set(LOCK, minutes);
    }

    /** Years for which signed records stay after the last visit. */
    public int retentionYears() {
        return number(RETENTION, USUAL_RETENTION_YEARS);
    }

    /**
     * Sets them.
     *
     * @param years 1 to 100
     * @throws IllegalArgumentException for another number
     */
    public void setRetentionYears(int years) {
        if (years < 1 || years > LONGEST_RETENTION_YEARS) {
            throw new IllegalArgumentException("1 to " + LONGEST_RETENTION_YEARS);
        }
        set(RETENTION, years);
    }

    /** The guideline profile that the clinic works with, where one was chosen. */
    public Optional<String> profile() {
        return text(PROFILE);
    }

    /** Chooses it. */
    public void setProfile(String id) {
        run(AuditNote.of(AuditEvent.SETTING_CHANGED).because(PROFILE), PROFILE, id);
    }

    /** Whether a second way to the key has to be there before a patient is entered. */
    public boolean needsSecondKey() {
        return text(SECOND_KEY).isPresent();
    }

    /**
     * Writes down which knowledge base answers, once for each that differs from the one before.
     *
     * @param sha256 over its files, in hexadecimal
     */
    public void knowledgeInUse(String sha256) {
        if (!text("knowledge").equals(Optional.of(sha256))) {
            run(AuditNote.of(AuditEvent.KNOWLEDGE_CHANGED), "knowledge", sha256);
        }
    }

    /** The knowledge base that an administrator accepted last, by its SHA-256 in hexadecimal. */
    public Optional<String> acceptedKnowledge() {
        return text(ACCEPTED);
    }

    /**
     * Writes down that it is accepted.
     *
     * @param sha256 over its files, in hexadecimal
     */
    public void acceptKnowledge(String sha256) {
        run(AuditNote.of(AuditEvent.KNOWLEDGE_CHANGED).because("accepted"), ACCEPTED, sha256);
    }

    static void requireSecondKey(Sql sql, Instant now) throws SQLException {
        sql.run("INSERT INTO clinic_setting VALUES (?, 'required', ?, NULL)", SECOND_KEY, now);
    }

    /** As {@link #retentionYears()}, within the transaction that is running. */
    static int retentionYears(Sql sql) throws SQLException {
        return text(sql, RETENTION).map(Integer::parseInt).orElse(USUAL_RETENTION_YEARS);
    }

    private Optional<String> text(String name) {
        return audited.untold(sql -> text(sql, name));
    }

    private static Optional<String> text(Sql sql, String name) throws SQLException {
        return sql.first(
                "SELECT value FROM clinic_setting WHERE name = ?", row -> row.getString(1), name);
    }

    private int number(String name, int usual) {
        return text(name).map(Integer::parseInt).orElse(usual);
    }

    private void set(String name, int value) {
        AuditNote note = AuditNote.of(AuditEvent.SETTING_CHANGED).version(value);
        run(note.because(name), name, Integer.toString(value));
    }

    private void run(AuditNote note, String name, String value) {
        audited.run(
                note.thing("setting", null),
                sql ->
                        sql.run(
                                """
                                INSERT INTO clinic_setting VALUES (?, ?, ?, ?)
                                ON CONFLICT (name) DO UPDATE SET value = excluded.value,
                                    changed_at = excluded.changed_at,
                                    changed_by = excluded.changed_by
                                """,
                                name,
                                value,
                                clock.instant(),
                                me));
    }
}
