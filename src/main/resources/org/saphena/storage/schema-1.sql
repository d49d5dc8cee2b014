-- Version 1. A blank line ends a statement. Codes are those of the public contracts, never words.
-- Numbers of the columns beside case_json are for search and reports; the case itself is case_json.
CREATE TABLE vault (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    database_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('clinic', 'demo')),
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE patient (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (number <> ''),
    family_name TEXT,
    given_name TEXT,
    native_name TEXT,
    birth_date TEXT NOT NULL,
    sex TEXT NOT NULL,
    height_cm TEXT,
    weight_kg TEXT,
    language TEXT,
    created_at TEXT NOT NULL,
    touched_at TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT;

CREATE INDEX patient_birth_date ON patient (birth_date);

CREATE INDEX patient_touched_at ON patient (touched_at);

CREATE VIRTUAL TABLE patient_search USING fts5 (
    names,
    tokenize = "unicode61 remove_diacritics 2",
    prefix = '1 2 3'
);

CREATE TABLE consultation (
    id INTEGER PRIMARY KEY,
    patient_id INTEGER NOT NULL REFERENCES patient (id),
    document_number TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT;

CREATE INDEX consultation_patient ON consultation (patient_id);

CREATE TABLE consultation_origin (
    consultation_id INTEGER PRIMARY KEY REFERENCES consultation (id) ON DELETE CASCADE,
    number INTEGER,
    state TEXT NOT NULL,
    signed_by TEXT,
    signed_at TEXT,
    document_number TEXT
) STRICT;

CREATE TABLE consultation_version (
    id INTEGER PRIMARY KEY,
    consultation_id INTEGER NOT NULL REFERENCES consultation (id),
    number INTEGER NOT NULL CHECK (number > 0),
    state TEXT NOT NULL CHECK (state IN ('draft', 'signed', 'amended')),
    amends INTEGER,
    because TEXT,
    saved_at TEXT NOT NULL,
    signed_by TEXT,
    signed_at TEXT,
    visit_date TEXT NOT NULL,
    visit_time TEXT,
    reason TEXT,
    clinician TEXT,
    case_json TEXT NOT NULL,
    assessment_json TEXT,
    assessment_sha256 TEXT,
    assessment_language TEXT,
    input_sha256 TEXT,
    knowledge_version TEXT,
    knowledge_sha256 TEXT,
    profile TEXT,
    UNIQUE (consultation_id, number),
    CHECK ((state = 'draft') = (signed_by IS NULL)),
    CHECK ((state = 'draft') = (signed_at IS NULL)),
    CHECK ((state = 'draft') = (assessment_json IS NULL)),
    CHECK ((amends IS NULL) = (because IS NULL)),
    CHECK (state = 'draft' OR (state = 'amended') = (amends IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX consultation_one_draft
    ON consultation_version (consultation_id) WHERE state = 'draft';

CREATE INDEX consultation_visit_date ON consultation_version (visit_date);

CREATE TABLE leg (
    version_id INTEGER NOT NULL REFERENCES consultation_version (id) ON DELETE CASCADE,
    side TEXT NOT NULL,
    assessable INTEGER,
    aetiology TEXT,
    symptomatic INTEGER,
    pain_score INTEGER,
    cramp_nights_per_week REAL,
    pedal_pulses TEXT,
    abi REAL,
    ankle_pressure_mmhg REAL,
    toe_pressure_mmhg REAL,
    scan_date TEXT,
    scan_position TEXT,
    provocation TEXT,
    deep_veins TEXT,
    iliac_outflow TEXT,
    PRIMARY KEY (version_id, side)
) STRICT, WITHOUT ROWID;

CREATE TABLE leg_class (
    version_id INTEGER NOT NULL,
    side TEXT NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (version_id, side, code),
    FOREIGN KEY (version_id, side) REFERENCES leg (version_id, side) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE leg_symptom (
    version_id INTEGER NOT NULL,
    side TEXT NOT NULL,
    code TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('present', 'absent', 'unsure')),
    PRIMARY KEY (version_id, side, code),
    FOREIGN KEY (version_id, side) REFERENCES leg (version_id, side) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE segment (
    version_id INTEGER NOT NULL,
    side TEXT NOT NULL,
    code TEXT NOT NULL,
    reflux_seconds REAL,
    reflux TEXT,
    diameter_mm REAL,
    depth_mm REAL,
    state TEXT,
    tortuous INTEGER,
    PRIMARY KEY (version_id, side, code),
    FOREIGN KEY (version_id, side) REFERENCES leg (version_id, side) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE perforator (
    version_id INTEGER NOT NULL,
    side TEXT NOT NULL,
    site TEXT NOT NULL,
    reflux_seconds REAL,
    diameter_mm REAL,
    near_ulcer_or_skin_change INTEGER,
    PRIMARY KEY (version_id, side, site),
    FOREIGN KEY (version_id, side) REFERENCES leg (version_id, side) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE decision (
    version_id INTEGER NOT NULL REFERENCES consultation_version (id) ON DELETE CASCADE,
    side TEXT NOT NULL,
    treatment TEXT NOT NULL,
    target TEXT NOT NULL,
    suggested TEXT NOT NULL,
    decision TEXT NOT NULL,
    reason TEXT,
    planned_on TEXT,
    PRIMARY KEY (version_id, side, treatment, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE red_flag_handled (
    version_id INTEGER NOT NULL REFERENCES consultation_version (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    side TEXT,
    decision TEXT NOT NULL,
    action TEXT,
    reason TEXT,
    PRIMARY KEY (version_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_item (
    version_id INTEGER NOT NULL REFERENCES consultation_version (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    side TEXT,
    planned_on TEXT,
    PRIMARY KEY (version_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_code (
    version_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (version_id, position, code),
    FOREIGN KEY (version_id, position)
        REFERENCES plan_item (version_id, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE shown_option (
    version_id INTEGER NOT NULL REFERENCES consultation_version (id) ON DELETE CASCADE,
    side TEXT NOT NULL,
    treatment TEXT NOT NULL,
    target TEXT NOT NULL,
    status TEXT NOT NULL,
    rule TEXT NOT NULL,
    PRIMARY KEY (version_id, side, treatment, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE shown_red_flag (
    version_id INTEGER NOT NULL REFERENCES consultation_version (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    side TEXT,
    urgency TEXT NOT NULL,
    PRIMARY KEY (version_id, position)
) STRICT, WITHOUT ROWID;

-- From here on: what is signed stays as it is.
CREATE TRIGGER version_begins_as_draft BEFORE INSERT ON consultation_version
WHEN NEW.state <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a version begins as a draft'); END;

CREATE TRIGGER version_signed_update BEFORE UPDATE ON consultation_version
WHEN OLD.state <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a signed version stays'); END;

CREATE TRIGGER version_moved BEFORE UPDATE ON consultation_version
WHEN NEW.id <> OLD.id
    OR NEW.consultation_id <> OLD.consultation_id
    OR NEW.number <> OLD.number
    OR NEW.amends IS NOT OLD.amends
    OR NEW.because IS NOT OLD.because
BEGIN SELECT RAISE(ABORT, 'a version stays where it is'); END;

CREATE TRIGGER version_signed_delete BEFORE DELETE ON consultation_version
WHEN OLD.state <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a signed version stays'); END;

CREATE TRIGGER consultation_moved BEFORE UPDATE ON consultation
WHEN NEW.id <> OLD.id
    OR NEW.patient_id <> OLD.patient_id
    OR NEW.document_number <> OLD.document_number
BEGIN SELECT RAISE(ABORT, 'a consultation stays with its patient'); END;

CREATE TRIGGER vault_update BEFORE UPDATE ON vault
BEGIN SELECT RAISE(ABORT, 'the vault stays what it is'); END;

CREATE TRIGGER leg_signed_insert BEFORE INSERT ON leg
WHEN (SELECT state FROM consultation_version WHERE id = NEW.version_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a signed version stays'); END;

CREATE TRIGGER leg_update BEFORE UPDATE ON leg
BEGIN SELECT RAISE(ABORT, 'a row is written anew, never changed'); END;

CREATE TRIGGER leg_signed_delete BEFORE DELETE ON leg
WHEN (SELECT state FROM consultation_version WHERE id = OLD.version_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a signed version stays'); END;

CREATE TRIGGER leg_class_signed_insert BEFORE INSERT ON leg_class
WHEN (SELECT state FROM consultation_version WHERE id = NEW.version_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a signed version stays'); END;

CREATE TRIGGER leg_class_update BEFORE UPDATE ON leg_class
BEGIN SELECT RAISE(ABORT, 'a row is written anew, never changed'); END;

CREATE TRIGGER leg_class_signed_delete BEFORE DELETE ON leg_class
WHEN (SELECT state FROM consultation_version WHERE id = OLD.version_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a signed version stays'); END;

CREATE TRIGGER leg_symptom_signed_insert BEFORE INSERT ON leg_symptom
WHEN (SELECT state FROM consultation_version WHERE id = NEW.version_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a signed version stays'); END;

CREATE TRIGGER leg_symptom_update BEFORE UPDATE ON leg_symptom
BEGIN SELECT RAISE(ABORT, 'a row is written anew, never changed'); END;

CREATE TRIGGER leg_symptom_signed_delete BEFORE DELETE ON leg_symptom
WHEN (SELECT state FROM consultation_version WHERE id = OLD.version_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a signed version stays'); END;

CREATE TRIGGER segment_signed_insert BEFORE INSERT ON segment
WHEN (SELECT state FROM consultation_version WHERE id = NEW.version_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a signed version stays'); END;

CREATE TRIGGER segment_update BEFORE UPDATE ON segment
BEGIN SELECT RAISE(ABORT, 'a row is written anew, never changed'); END;

CREATE TRIGGER segment_signed_delete BEFORE DELETE ON segment
WHEN (SELECT state FROM consultation_version WHERE id = OLD.version_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a signed version stays'); END;

CREATE TRIGGER perforator_signed_insert BEFORE INSERT ON perforator
WHEN (SELECT state FROM consultation_version WHERE id = NEW.version_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a signed version stays'); END;

CREATE TRIGGER perforator_update BEFORE UPDATE ON perforator
BEGIN SELECT RAISE(ABORT, 'a row is written anew, never changed'); END;

CREATE TRIGGER perforator_signed_delete BEFORE DELETE ON perforator
WHEN (SELECT state FROM consultation_version WHERE id = OLD.version_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a signed version stays'); END;

CREATE TRIGGER decision_signed_insert BEFORE INSERT ON decision
WHEN (SELECT state FROM consultation_version WHERE id = NEW.version_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a signed version stays'); END;

CREATE TRIGGER decision_update BEFORE UPDATE ON decision
BEGIN SELECT RAISE(ABORT, 'a row is written anew, never changed'); END;

CREATE TRIGGER decision_signed_delete BEFORE DELETE ON decision
WHEN (SELECT state FROM consultation_version WHERE id = OLD.version_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a signed version stays'); END;

CREATE TRIGGER red_flag_handled_signed_insert BEFORE INSERT ON red_flag_handled
WHEN (SELECT state FROM consultation_version WHERE id = NEW.version_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a signed version stays'); END;

CREATE TRIGGER red_flag_handled_update BEFORE UPDATE ON red_flag_handled
BEGIN SELECT RAISE(ABORT, 'a row is written anew, never changed'); END;

CREATE TRIGGER red_flag_handled_signed_delete BEFORE DELETE ON red_flag_handled
WHEN (SELECT state FROM consultation_version WHERE id = OLD.version_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a signed version stays'); END;

CREATE TRIGGER plan_item_signed_insert BEFORE INSERT ON plan_item
WHEN (SELECT state FROM consultation_version WHERE id = NEW.version_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a signed version stays'); END;

CREATE TRIGGER plan_item_update BEFORE UPDATE ON plan_item
BEGIN SELECT RAISE(ABORT, 'a row is written anew, never changed'); END;

CREATE TRIGGER plan_item_signed_delete BEFORE DELETE ON plan_item
WHEN (SELECT state FROM consultation_version WHERE id = OLD.version_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a signed version stays'); END;

CREATE TRIGGER plan_code_signed_insert BEFORE INSERT ON plan_code
WHEN (SELECT state FROM consultation_version WHERE id = NEW.version_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a signed version stays'); END;

CREATE TRIGGER plan_code_update BEFORE UPDATE ON plan_code
BEGIN SELECT RAISE(ABORT, 'a row is written anew, never changed'); END;

CREATE TRIGGER plan_code_signed_delete BEFORE DELETE ON plan_code
WHEN (SELECT state FROM consultation_version WHERE id = OLD.version_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a signed version stays'); END;

CREATE TRIGGER shown_option_signed_insert BEFORE INSERT ON shown_option
WHEN (SELECT state FROM consultation_version WHERE id = NEW.version_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a signed version stays'); END;

CREATE TRIGGER shown_option_update BEFORE UPDATE ON shown_option
BEGIN SELECT RAISE(ABORT, 'a row is written anew, never changed'); END;

CREATE TRIGGER shown_option_signed_delete BEFORE DELETE ON shown_option
WHEN (SELECT state FROM consultation_version WHERE id = OLD.version_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a signed version stays'); END;

CREATE TRIGGER shown_red_flag_signed_insert BEFORE INSERT ON shown_red_flag
WHEN (SELECT state FROM consultation_version WHERE id = NEW.version_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a signed version stays'); END;

CREATE TRIGGER shown_red_flag_update BEFORE UPDATE ON shown_red_flag
BEGIN SELECT RAISE(ABORT, 'a row is written anew, never changed'); END;

CREATE TRIGGER shown_red_flag_signed_delete BEFORE DELETE ON shown_red_flag
WHEN (SELECT state FROM consultation_version WHERE id = OLD.version_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a signed version stays'); END;
