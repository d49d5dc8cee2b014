package org.saphena.service;

import static org.saphena.storage.Role.ADMINISTRATOR;
import static org.saphena.storage.Role.ASSISTANT;
import static org.saphena.storage.Role.CLINICIAN;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.saphena.clinical.Coded;
import org.saphena.storage.Role;

/**
 * What can be done with a clinic's records, and in which roles. What names no role is nobody's. The
 * same table stands in {@code docs/roles.md}.
 */
public enum Permission implements Coded {
    /**
     * Find patients by name, number, birth date or CEAP class, and see whether they are registered
     * already.
     */
    FIND_PATIENTS(ASSISTANT, CLINICIAN),
    /** Read who a patient is, and which visits there are. */
    READ_PATIENTS(ASSISTANT, CLINICIAN),
    /** Register a patient. */
    REGISTER_PATIENTS(ASSISTANT, CLINICIAN),
    /** Change who a patient is. */
    EDIT_PATIENTS(ASSISTANT, CLINICIAN),
    /** See and change who is in the house today. */
    KEEP_DAY_LIST(ASSISTANT, CLINICIAN),
    /** Say that a step of follow-up is done, or put it off. */
    KEEP_FOLLOW_UP(ASSISTANT, CLINICIAN),
    /** Read a visit, and the visits before it. */
    READ_VISITS(ASSISTANT, CLINICIAN),
    /** Begin a visit. */
    START_VISITS(ASSISTANT, CLINICIAN),
    /** Write sections 1 to 4 of a draft: symptoms, history, examination, duplex. */
    RECORD_FINDINGS(ASSISTANT, CLINICIAN),
    /** Write sections 5 and 6 of a draft: assessment and plan. */
    DECIDE(CLINICIAN),
    /** See what the rules say of a visit. */
    ASSESS(CLINICIAN),
    /** Sign a visit. */
    SIGN(CLINICIAN),
    /** Begin an amendment of a signed visit. */
    AMEND(CLINICIAN),
    /** Make, save and print the papers of a visit. */
    PRINT(CLINICIAN),
    /** Write one case to a file. */
    EXPORT_CASE(CLINICIAN),
    /** Take one case file in. */
    IMPORT_CASE(CLINICIAN),
    /** Say that two patients are one, and undo it. */
    MERGE_PATIENTS(CLINICIAN),
    /** Add people, disable them, change their roles and names, make the recovery kit. */
    MANAGE_ACCOUNTS(ADMINISTRATOR),
    /** Change what the clinic sets for everybody. */
    CHANGE_SETTINGS(ADMINISTRATOR),
    /** Change the knowledge base. */
    CHANGE_KNOWLEDGE(ADMINISTRATOR),
    /** Make, check and list backups. */
    KEEP_BACKUPS(ADMINISTRATOR),
    /** Put a backup in the place of the records. */
    RESTORE_BACKUPS(ADMINISTRATOR),
    /** Read, verify and export the audit trail. */
    READ_AUDIT(ADMINISTRATOR),
    /** Take in many patients or visits. */
    IMPORT_DATA(ADMINISTRATOR),
    /** Write everything out. */
    EXPORT_DATA(ADMINISTRATOR),
    /** Erase a patient where the law allows it. */
    ERASE_PATIENTS(ADMINISTRATOR),
    /** Change one's own password and PIN. */
    CHANGE_OWN_KEYS(ADMINISTRATOR, CLINICIAN, ASSISTANT);

    private final Set<Role> roles;

    Permission(Role... roles) {
        Set<Role> all = EnumSet.noneOf(Role.class);
        Collections.addAll(all, roles);
        this.roles = Collections.unmodifiableSet(all);
    }

    /** The roles that have it. */
    public Set<Role> roles() {
        return roles;
    }

    /** Whether somebody in these roles has it. */
    public boolean isOf(Set<Role> held) {
        return roles.stream().anyMatch(held::contains);
    }
}
