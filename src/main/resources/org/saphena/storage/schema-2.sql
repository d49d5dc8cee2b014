-- Version 2: accounts and roles, the audit trail, what a clinic sets, the desk, the day list, merging, erasure.
CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    name_key TEXT NOT NULL UNIQUE,
    disabled_at TEXT,
    slot_id TEXT UNIQUE,
    pin_hash TEXT,
    created_at TEXT NOT NULL,
    created_by INTEGER REFERENCES account (id),
    password_at TEXT NOT NULL,
    version INTEGER NOT NULL,
    CHECK (disabled_at IS NULL OR slot_id IS NULL)
) STRICT;

CREATE TABLE account_role (
    account_id INTEGER NOT NULL REFERENCES account (id),
    role TEXT NOT NULL CHECK (role IN ('administrator', 'clinician', 'assistant')),
    PRIMARY KEY (account_id, role)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER account_delete BEFORE DELETE ON account
BEGIN SELECT RAISE(ABORT, 'an account is disabled, never deleted'); END;

CREATE TABLE clinic_setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by INTEGER REFERENCES account (id)
) STRICT, WITHOUT ROWID;

-- One row for each event. The hash covers the row and the hash before; the code is made with a key
-- that is replaced with each row. No names, no clinical text: keys and codes only.
CREATE TABLE audit (
    seq INTEGER PRIMARY KEY CHECK (seq > 0),
    at TEXT NOT NULL,
    zone TEXT NOT NULL,
    actor INTEGER,
    roles TEXT NOT NULL,
    station TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('C', 'R', 'U', 'D', 'E')),
    event TEXT NOT NULL,
    patient INTEGER,
    entity TEXT,
    entity_id INTEGER,
    entity_version INTEGER,
    reason TEXT,
    outcome TEXT NOT NULL CHECK (outcome IN ('success', 'refused', 'failed')),
    content BLOB,
    previous BLOB NOT NULL,
    hash BLOB NOT NULL,
    mac BLOB NOT NULL
) STRICT;

CREATE INDEX audit_patient ON audit (patient, seq) WHERE patient IS NOT NULL;

CREATE INDEX audit_signing ON audit (entity_id, entity_version) WHERE event = 'visit-signed';

-- From which row on which recovery kit holds the sealed first key; none before there is a kit.
CREATE TABLE audit_epoch (
    first_seq INTEGER PRIMARY KEY,
    kit_id TEXT,
    nonce BLOB,
    sealed BLOB,
    CHECK ((kit_id IS NULL) = (sealed IS NULL) AND (kit_id IS NULL) = (nonce IS NULL))
) STRICT;

-- Where the trail ends, and the key of the row to come.
CREATE TABLE audit_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL,
    mac_key BLOB NOT NULL,
    waiting_lines INTEGER NOT NULL DEFAULT 0,
    waiting_sha256 TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TRIGGER audit_insert BEFORE INSERT ON audit
WHEN NEW.seq <> (SELECT seq + 1 FROM audit_state)
BEGIN SELECT RAISE(ABORT, 'the trail has no gaps'); END;

CREATE TRIGGER audit_update BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the trail stays'); END;

CREATE TRIGGER audit_delete BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the trail stays'); END;

CREATE TRIGGER audit_epoch_update BEFORE UPDATE ON audit_epoch
BEGIN SELECT RAISE(ABORT, 'the trail stays'); END;

CREATE TRIGGER audit_epoch_delete BEFORE DELETE ON audit_epoch
BEGIN SELECT RAISE(ABORT, 'the trail stays'); END;

ALTER TABLE consultation_version ADD COLUMN signer INTEGER REFERENCES account (id);

-- Who is in the house today, and how far.
CREATE TABLE attendance (
    patient_id INTEGER NOT NULL REFERENCES patient (id) ON DELETE CASCADE,
    day TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('arrived', 'ultrasound', 'doctor', 'done')),
    arrived_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (patient_id, day)
) STRICT, WITHOUT ROWID;

CREATE INDEX attendance_day ON attendance (day);

-- A patient who was entered twice: the visits stay where they are, so that it can be undone.
ALTER TABLE patient ADD COLUMN merged_into INTEGER REFERENCES patient (id);

CREATE INDEX patient_merged_into ON patient (merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE patient_merge (
    id INTEGER PRIMARY KEY,
    kept_id INTEGER NOT NULL REFERENCES patient (id) ON DELETE CASCADE,
    merged_id INTEGER NOT NULL REFERENCES patient (id) ON DELETE CASCADE,
    merged_at TEXT NOT NULL,
    merged_by INTEGER REFERENCES account (id),
    undone_at TEXT,
    undone_by INTEGER REFERENCES account (id),
    CHECK (kept_id <> merged_id)
) STRICT;

CREATE UNIQUE INDEX patient_merge_once ON patient_merge (merged_id) WHERE undone_at IS NULL;

-- Which form the words in patient_search have; the program makes them anew after a change of it.
CREATE TABLE search_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    form INTEGER NOT NULL
) STRICT;

INSERT INTO search_state VALUES (1, 1);

CREATE INDEX plan_item_planned_on ON plan_item (planned_on) WHERE planned_on IS NOT NULL;

-- A lawful erasure; while it is not done, and only then, signed versions of that patient can go.
CREATE TABLE erasure (
    id INTEGER PRIMARY KEY,
    patient_id INTEGER NOT NULL,
    basis TEXT NOT NULL,
    versions INTEGER NOT NULL,
    begun_at TEXT NOT NULL,
    erased_by INTEGER REFERENCES account (id),
    done_at TEXT
) STRICT;

CREATE TRIGGER erasure_update BEFORE UPDATE ON erasure
WHEN OLD.done_at IS NOT NULL OR NEW.done_at IS NULL OR NEW.patient_id <> OLD.patient_id
BEGIN SELECT RAISE(ABORT, 'an erasure stays'); END;

CREATE TRIGGER erasure_delete BEFORE DELETE ON erasure
BEGIN SELECT RAISE(ABORT, 'an erasure stays'); END;

DROP TRIGGER version_signed_delete;

CREATE TRIGGER version_signed_delete BEFORE DELETE ON consultation_version
WHEN OLD.state <> 'draft' AND NOT EXISTS (
    SELECT 1 FROM erasure e JOIN consultation c ON c.patient_id = e.patient_id
    WHERE c.id = OLD.consultation_id AND e.done_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'a signed version stays'); END;

-- What lies on the desk: the draft that is worked on, and what was typed and is not recorded.
-- It is no finding, so it stands beside the case and never in it.
CREATE TABLE desk (
    consultation_id INTEGER PRIMARY KEY REFERENCES consultation (id) ON DELETE CASCADE,
    is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
    place TEXT NOT NULL,
    kept_at TEXT NOT NULL
) STRICT;

CREATE TABLE desk_input (
    consultation_id INTEGER NOT NULL REFERENCES desk (consultation_id) ON DELETE CASCADE,
    field TEXT NOT NULL,
    input TEXT NOT NULL,
    PRIMARY KEY (consultation_id, field)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER desk_cleared_by_signature AFTER UPDATE OF state ON consultation_version
WHEN NEW.state <> 'draft'
BEGIN DELETE FROM desk WHERE consultation_id = NEW.consultation_id; END;
