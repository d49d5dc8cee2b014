package org.saphena.service;

import java.util.Arrays;
import java.util.Optional;
import org.saphena.storage.Accounts;
import org.saphena.storage.AuditEvent;
import org.saphena.storage.AuditNote;
import org.saphena.storage.ClinicSettings;

/**
 * What a clinic sets for everybody: read by all, changed by an administrator. What keeps the
 * records safe asks for the password of who is at work, which is overwritten before a method
 * returns; then a change takes as long as an unlock. Never on the thread that paints the screen.
 */
public final class ClinicRules {
    /** Minutes until the records lock where nobody has set another number. */
    public static final int USUAL_LOCK_MINUTES = ClinicSettings.USUAL_LOCK_MINUTES;

    /** Years for which signed records stay where nobody has set another number. */
    public static final int USUAL_RETENTION_YEARS = ClinicSettings.USUAL_RETENTION_YEARS;

    /** The largest number of years that can be set. */
    public static final int LONGEST_RETENTION_YEARS = ClinicSettings.LONGEST_RETENTION_YEARS;

    private final Gate gate;
    private final ClinicSettings settings;
    private final Accounts accounts;

    ClinicRules(Gate gate, ClinicSettings settings, Accounts accounts) {
        this.gate = gate;
        this.settings = settings;
        this.accounts = accounts;
    }

    /** Minutes without a key or a movement until the records lock; 0 for never. */
    public int lockMinutes() {
        return settings.lockMinutes();
    }

    /**
     * Sets them.
     *
     * @param minutes 0 for never, or 2 to 30
     * @throws IllegalArgumentException for another number
     * @throws org.saphena.storage.WrongPasswordException when it is not the own password
     */
    public void setLockMinutes(int minutes, char[] own) {
        change(own);
        settings.setLockMinutes(minutes);
    }

    /** Years for which signed records stay after the last visit. */
    public int retentionYears() {
        return settings.retentionYears();
    }

    /**
     * Sets them.
     *
     * @param years 1 to 100
     * @throws IllegalArgumentException for another number
     * @throws org.saphena.storage.WrongPasswordException when it is not the own password
     */
    public void setRetentionYears(int years, char[] own) {
        change(own);
        settings.setRetentionYears(years);
    }

    /** The guideline profile that the clinic works with, where one was chosen. */
    public Optional<String> profile() {
        return settings.profile();
    }

    /** Chooses it. */
    public void setProfile(String id) {
        change();
        settings.setProfile(id);
    }

    /** Tells that what the papers say of the clinic is changed; where it is kept is elsewhere. */
    public void tellNewLetterhead() {
        AuditNote note = AuditNote.of(AuditEvent.SETTING_CHANGED).thing("setting", null);
        gate.run(Permission.CHANGE_SETTINGS, note.because("letterhead"), () -> true);
    }

    private void change(char[] own) {
        try {
            change();
            accounts.requireOwn(own);
        } finally {
            Arrays.fill(own, '\0');
        }
    }

    private void change() {
        gate.require(Permission.CHANGE_SETTINGS, AuditNote.of(AuditEvent.SETTING_CHANGED));
    }
}
