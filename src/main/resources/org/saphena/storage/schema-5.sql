-- Version 5: the CEAP class of each leg of a person as it was recorded last, by which patients are found; patients in the
-- order of their names.
CREATE TABLE patient_class (
    patient_id INTEGER NOT NULL REFERENCES patient (id) ON DELETE CASCADE,
    side TEXT NOT NULL CHECK (side IN ('right', 'left')),
    code TEXT NOT NULL,
    visit_date TEXT NOT NULL,
    PRIMARY KEY (patient_id, side)
) STRICT, WITHOUT ROWID;

CREATE INDEX patient_class_code ON patient_class (code, patient_id);

-- A patient who is put in here is looked at again, with all who are one person with them: of each leg the highest class of
-- the last visit whose newest version has one. The rows are those of who was kept. The codes of CEAP sort like its classes.
CREATE VIEW class_again AS SELECT id AS patient_id FROM patient;

CREATE TRIGGER class_again_insert INSTEAD OF INSERT ON class_again
BEGIN
DELETE FROM patient_class WHERE patient_id IN (
    SELECT NEW.patient_id UNION ALL SELECT merged_into FROM patient WHERE id = NEW.patient_id);
INSERT INTO patient_class
SELECT (SELECT coalesce(merged_into, id) FROM patient WHERE id = NEW.patient_id), side, code, visit_date FROM (
    SELECT k.side, max(k.code) AS code, v.visit_date,
        row_number() OVER (PARTITION BY k.side ORDER BY v.visit_date DESC, c.id DESC) AS place
    FROM consultation c
    CROSS JOIN consultation_version v ON v.consultation_id = c.id
        AND v.number = (SELECT max(number) FROM consultation_version WHERE consultation_id = c.id)
    CROSS JOIN leg_class k ON k.version_id = v.id
    WHERE c.patient_id IN (
        SELECT coalesce(merged_into, id) FROM patient WHERE id = NEW.patient_id
        UNION ALL
        SELECT m.id FROM patient p CROSS JOIN patient m ON m.merged_into = coalesce(p.merged_into, p.id)
        WHERE p.id = NEW.patient_id)
    GROUP BY c.id, k.side)
WHERE place = 1;
END;

INSERT INTO class_again SELECT id FROM patient WHERE id IN (SELECT patient_id FROM consultation);

-- A version begins with the classes that it amends, and goes only with its patient.
CREATE TRIGGER leg_class_again_insert AFTER INSERT ON leg_class
BEGIN
INSERT INTO class_again
SELECT c.patient_id FROM consultation_version v JOIN consultation c ON c.id = v.consultation_id WHERE v.id = NEW.version_id;
END;

CREATE TRIGGER leg_class_again_delete AFTER DELETE ON leg_class
BEGIN
INSERT INTO class_again
SELECT c.patient_id FROM consultation_version v JOIN consultation c ON c.id = v.consultation_id WHERE v.id = OLD.version_id;
END;

CREATE TRIGGER version_class_again_date AFTER UPDATE OF visit_date ON consultation_version
WHEN NEW.visit_date <> OLD.visit_date
BEGIN INSERT INTO class_again SELECT patient_id FROM consultation WHERE id = NEW.consultation_id; END;

CREATE TRIGGER person_class_again AFTER UPDATE OF merged_into ON patient
WHEN NEW.merged_into IS NOT OLD.merged_into
BEGIN
INSERT INTO class_again SELECT NEW.id;
INSERT INTO class_again SELECT OLD.merged_into WHERE OLD.merged_into IS NOT NULL;
END;

-- Everybody by name, as the lists have it in English and in Korean.
CREATE INDEX patient_roman_name ON patient (
    coalesce(family_name, given_name, native_name, '') COLLATE NOCASE, coalesce(given_name, '') COLLATE NOCASE
) WHERE merged_into IS NULL;

CREATE INDEX patient_native_name ON patient (
    coalesce(native_name, family_name, given_name, '') COLLATE NOCASE, coalesce(given_name, '') COLLATE NOCASE
) WHERE merged_into IS NULL;
