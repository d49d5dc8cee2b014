package org.saphena.storage;

import static org.saphena.storage.AuditAction.CREATE;
import static org.saphena.storage.AuditAction.DELETE;
import static org.saphena.storage.AuditAction.EXECUTE;
import static org.saphena.storage.AuditAction.READ;
import static org.saphena.storage.AuditAction.UPDATE;

import org.saphena.clinical.Coded;

/** Everything that leaves a row in the audit trail. */
public enum AuditEvent implements Coded {
    VAULT_CREATED(CREATE),
    VAULT_UPGRADED(EXECUTE),
    LOGIN(EXECUTE),
    LOGOUT(EXECUTE),
    /** The file is older than what was written down beside it. */
    FILE_PUT_BACK(EXECUTE),

    ACCOUNT_ADDED(CREATE),
    ACCOUNT_RENAMED(UPDATE),
    ACCOUNT_DISABLED(UPDATE),
    ACCOUNT_ENABLED(UPDATE),
    ROLES_CHANGED(UPDATE),
    PASSWORD_CHANGED(UPDATE),
    PASSWORD_RESET(UPDATE),
    PIN_CHANGED(UPDATE),
    RECOVERY_KIT_MADE(CREATE),
    ACCOUNTS_READ(READ),

    SETTING_CHANGED(UPDATE),
    KNOWLEDGE_CHANGED(UPDATE),

    PATIENTS_SEARCHED(READ),
    PATIENT_READ(READ),
    PATIENT_CREATED(CREATE),
    PATIENT_CHANGED(UPDATE),
    PATIENTS_MERGED(UPDATE),
    MERGE_UNDONE(UPDATE),
    PATIENT_ERASED(DELETE),
    DAY_LIST_READ(READ),
    DAY_LIST_CHANGED(UPDATE),
    FOLLOW_UP_MARKED(UPDATE),

    VISITS_LISTED(READ),
    HISTORY_READ(READ),
    VISIT_READ(READ),
    VISIT_STARTED(CREATE),
    DRAFT_SAVED(UPDATE),
    DRAFT_LEFT(UPDATE),
    VISIT_REVIEWED(READ),
    VISIT_SIGNED(UPDATE),
    AMENDMENT_STARTED(CREATE),

    PAPER_MADE(READ),
    PAPER_PRINTED(EXECUTE),
    PAPER_SAVED(EXECUTE),
    CASE_IMPORTED(CREATE),
    CASE_EXPORTED(EXECUTE),
    DATA_IMPORTED(CREATE),
    DATA_EXPORTED(EXECUTE),

    BACKUP_MADE(EXECUTE),
    BACKUP_VERIFIED(EXECUTE),
    /** What the records have and a backup does not. */
    BACKUP_COMPARED(READ),
    BACKUP_RESTORED(EXECUTE),
    INTEGRITY_CHECKED(EXECUTE),

    AUDIT_READ(READ),
    AUDIT_VERIFIED(EXECUTE),
    AUDIT_EXPORTED(EXECUTE);

    private final AuditAction action;

    AuditEvent(AuditAction action) {
        this.action = action;
    }

    public AuditAction action() {
        return action;
    }
}
