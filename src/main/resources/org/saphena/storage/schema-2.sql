-- Version 2. What lies on the desk: the draft that is worked on, and what was typed and is not recorded.
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
