-- Version 4: steps of the schedule that a signed plan chose, with their days; follow-up that is done or put off; why two
-- patients were taken for one.
CREATE TABLE planned_follow_up (
    version_id INTEGER NOT NULL REFERENCES consultation_version (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    schedule TEXT NOT NULL,
    period TEXT NOT NULL,
    what TEXT NOT NULL,
    side TEXT CHECK (side IN ('right', 'left')),
    due_on TEXT,
    due_until TEXT,
    PRIMARY KEY (version_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX planned_follow_up_due ON planned_follow_up (due_on);

CREATE TRIGGER planned_follow_up_signed_insert BEFORE INSERT ON planned_follow_up
WHEN (SELECT state FROM consultation_version WHERE id = NEW.version_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a signed version stays'); END;

CREATE TRIGGER planned_follow_up_update BEFORE UPDATE ON planned_follow_up
BEGIN SELECT RAISE(ABORT, 'a row is written anew, never changed'); END;

CREATE TRIGGER planned_follow_up_signed_delete BEFORE DELETE ON planned_follow_up
WHEN (SELECT state FROM consultation_version WHERE id = OLD.version_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a signed version stays'); END;

-- What became of a step of follow-up. It stands for the step of a visit and not of a version, so that an amendment that
-- leaves the step as it is leaves the mark too. Without a day it is put off to, the step is done.
CREATE TABLE follow_up_mark (
    id INTEGER PRIMARY KEY,
    consultation_id INTEGER NOT NULL REFERENCES consultation (id) ON DELETE CASCADE,
    source TEXT NOT NULL CHECK (source IN ('agreed', 'scheduled', 'suggested')),
    what TEXT NOT NULL,
    side TEXT NOT NULL,
    planned_on TEXT NOT NULL,
    codes TEXT NOT NULL,
    put_off_to TEXT,
    marked_at TEXT NOT NULL,
    marked_by INTEGER REFERENCES account (id),
    UNIQUE (consultation_id, source, what, side, planned_on, codes)
) STRICT;

ALTER TABLE patient_merge ADD COLUMN reason TEXT;
