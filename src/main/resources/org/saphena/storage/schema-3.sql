-- Version 3: a key is given once, also after an erasure; an erasure is of a whole person; follow-up that signed advice
-- suggested; who was merged stays one step away from who was kept.
CREATE TABLE spent_key (
    kind TEXT PRIMARY KEY CHECK (kind IN ('patient', 'consultation')),
    highest INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO spent_key VALUES ('patient', 0), ('consultation', 0);

CREATE TRIGGER patient_key_spent AFTER DELETE ON patient
BEGIN UPDATE spent_key SET highest = max(highest, OLD.id) WHERE kind = 'patient'; END;

CREATE TRIGGER patient_key_again AFTER INSERT ON patient
WHEN NEW.id <= (SELECT highest FROM spent_key WHERE kind = 'patient')
BEGIN SELECT RAISE(ABORT, 'a key is given once'); END;

CREATE TRIGGER consultation_key_spent AFTER DELETE ON consultation
BEGIN UPDATE spent_key SET highest = max(highest, OLD.id) WHERE kind = 'consultation'; END;

CREATE TRIGGER consultation_key_again AFTER INSERT ON consultation
WHEN NEW.id <= (SELECT highest FROM spent_key WHERE kind = 'consultation')
BEGIN SELECT RAISE(ABORT, 'a key is given once'); END;

-- Who of the erased patients had been kept when they were merged; the audit trail tells of this one.
ALTER TABLE erasure ADD COLUMN person INTEGER;

CREATE INDEX erasure_patient ON erasure (patient_id);

CREATE INDEX erasure_person ON erasure (person);

DROP TRIGGER erasure_update;

CREATE TRIGGER erasure_update BEFORE UPDATE ON erasure
WHEN OLD.done_at IS NOT NULL OR NEW.done_at IS NULL OR NEW.id <> OLD.id
    OR NEW.patient_id <> OLD.patient_id OR NEW.person IS NOT OLD.person OR NEW.basis <> OLD.basis
BEGIN SELECT RAISE(ABORT, 'an erasure stays'); END;

CREATE TRIGGER patient_merged_once BEFORE UPDATE OF merged_into ON patient
WHEN NEW.merged_into IS NOT NULL AND (
    NEW.merged_into = NEW.id
    OR EXISTS (SELECT 1 FROM patient WHERE id = NEW.merged_into AND merged_into IS NOT NULL)
    OR EXISTS (SELECT 1 FROM patient WHERE merged_into = NEW.id))
BEGIN SELECT RAISE(ABORT, 'who was merged is merged into one who was not'); END;

CREATE TABLE shown_follow_up (
    version_id INTEGER NOT NULL REFERENCES consultation_version (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    period TEXT NOT NULL,
    what TEXT NOT NULL,
    due_on TEXT,
    PRIMARY KEY (version_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX shown_follow_up_due ON shown_follow_up (due_on) WHERE due_on IS NOT NULL;

-- From the advice that was signed before. A month that is too short ends the count, as in the program.
INSERT INTO shown_follow_up
WITH each AS (
    SELECT v.id AS version_id, v.visit_date AS day, j.key AS position,
        json_extract(j.value, '$.after') AS period, json_extract(j.value, '$.what') AS what
    FROM consultation_version v,
        json_each(CASE WHEN json_valid(v.assessment_json) THEN v.assessment_json ELSE '{}' END,
            '$.followUp') j
    WHERE v.state <> 'draft'
), counted AS (
    SELECT *, CASE
        WHEN period NOT GLOB 'P[0-9]*[DWMY]' THEN NULL
        WHEN substr(period, 2, length(period) - 2) GLOB '*[^0-9]*' THEN NULL
        ELSE CAST(substr(period, 2, length(period) - 2) AS INTEGER) END AS count,
        substr(period, -1) AS unit
    FROM each
    WHERE typeof(period) = 'text' AND typeof(what) = 'text'
), months AS (
    SELECT *, count * CASE unit WHEN 'Y' THEN 12 ELSE 1 END AS months FROM counted
)
SELECT version_id, position, period, what, CASE
    WHEN count IS NULL THEN NULL
    WHEN unit = 'D' THEN date(day, '+' || count || ' days')
    WHEN unit = 'W' THEN date(day, '+' || (7 * count) || ' days')
    ELSE min(
        date(day, 'start of month', '+' || months || ' months',
            '+' || (CAST(strftime('%d', day) AS INTEGER) - 1) || ' days'),
        date(day, 'start of month', '+' || (months + 1) || ' months', '-1 day')) END
FROM months;

CREATE TRIGGER shown_follow_up_signed_insert BEFORE INSERT ON shown_follow_up
WHEN (SELECT state FROM consultation_version WHERE id = NEW.version_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a signed version stays'); END;

CREATE TRIGGER shown_follow_up_update BEFORE UPDATE ON shown_follow_up
BEGIN SELECT RAISE(ABORT, 'a row is written anew, never changed'); END;

CREATE TRIGGER shown_follow_up_signed_delete BEFORE DELETE ON shown_follow_up
WHEN (SELECT state FROM consultation_version WHERE id = OLD.version_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a signed version stays'); END;
