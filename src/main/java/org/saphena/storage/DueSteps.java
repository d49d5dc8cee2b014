package org.saphena.storage;

/** The statements that find follow-up that is due; each takes the last day four times. */
final class DueSteps {
    private static final String NEWEST_SIGNED =
            """
            JOIN consultation_version v ON v.id = d.version_id AND v.state <> 'draft'
                AND NOT EXISTS (SELECT 1 FROM consultation_version w
                    WHERE w.consultation_id = v.consultation_id AND w.state <> 'draft'
                    AND w.number > v.number)
            JOIN consultation c ON c.id = v.consultation_id
            """;

    private static final String VISIT = ", v.consultation_id, v.visit_date, c.patient_id ";

    private static final String AGREED =
            "SELECT 'agreed' AS source, d.planned_on, '' AS due_until, d.kind AS what,"
                    + " coalesce(d.side, '') AS side, coalesce((SELECT group_concat(k.code, ' ')"
                    + " FROM plan_code k WHERE k.version_id = d.version_id"
                    + " AND k.position = d.position), '') AS codes"
                    + VISIT
                    + "FROM plan_item d "
                    + NEWEST_SIGNED
                    + "WHERE d.planned_on <= ? AND d.planned_on > v.visit_date";

    private static final String SCHEDULED =
            "SELECT 'scheduled', d.due_on, coalesce(d.due_until, ''), d.what,"
                    + " coalesce(d.side, ''), ''"
                    + VISIT
                    + "FROM planned_follow_up d "
                    + NEWEST_SIGNED
                    + "WHERE d.due_on <= ? AND d.due_on > v.visit_date";

    private static final String WITHOUT_A_DAY =
            "SELECT 'scheduled', '', '', d.schedule, coalesce(d.side, ''), ''"
                    + VISIT
                    + "FROM planned_follow_up d "
                    + NEWEST_SIGNED
                    + "WHERE d.due_on IS NULL";

    private static final String SUGGESTED =
            "SELECT 'suggested', d.due_on, '', d.what, '', ''"
                    + VISIT
                    + "FROM shown_follow_up d "
                    + NEWEST_SIGNED
                    + "WHERE d.due_on <= ?";

    private static final String STEPS = "WITH step AS (" + union(" UNION ") + ")";

    private static final String OF_PERSON = " AND c.patient_id IN (SELECT id FROM person)";

    private static final String STEPS_OF_PERSON =
            "WITH person (id) AS ("
                    + OnePerson.MEMBERS
                    + "), step AS ("
                    + union(OF_PERSON + " UNION ")
                    + OF_PERSON
                    + ")";

    private static final String OPEN =
            """
            , v AS (
                SELECT s.*, coalesce(m.put_off_to, s.planned_on) AS due_on
                FROM step s LEFT JOIN follow_up_mark m ON m.consultation_id = s.consultation_id
                    AND m.source = s.source AND m.what = s.what AND m.side = s.side
                    AND m.planned_on = s.planned_on AND m.codes = s.codes
                WHERE m.id IS NULL OR m.put_off_to <= ?
            )
            """;

    /** Another visit of the same person ends it. */
    private static final String NOT_OVER =
            """
            FROM v JOIN patient p ON p.id = v.patient_id
            WHERE NOT EXISTS (
                SELECT 1 FROM consultation c2
                JOIN consultation_version v2 ON v2.consultation_id = c2.id
                WHERE c2.id <> v.consultation_id AND c2.patient_id IN (
                    SELECT coalesce(p.merged_into, p.id)
                    UNION ALL
                    SELECT m.id FROM patient m WHERE m.merged_into = coalesce(p.merged_into, p.id))
                AND (v.due_on <> '' AND v2.visit_date >= v.due_on
                    OR (v.due_on = '' OR v.source = 'suggested')
                        AND v2.state <> 'draft' AND v2.visit_date > v.visit_date))
            """;

    private static final String LINES =
            OPEN
                    + "SELECT v.* "
                    + NOT_OVER
                    + " ORDER BY v.due_on = '', v.due_on, v.patient_id, v.consultation_id,"
                    + " v.source, v.what, v.side, v.codes LIMIT ?";

    /** Takes the most lines besides. */
    static final String LIST = STEPS + LINES;

    /** The same of one patient, whose key it takes twice before. */
    static final String LIST_OF_PERSON = STEPS_OF_PERSON + LINES;

    static final String COUNT = STEPS + OPEN + "SELECT count(*) " + NOT_OVER;

    private DueSteps() {}

    private static String union(String between) {
        return String.join(between, AGREED, SCHEDULED, WITHOUT_A_DAY, SUGGESTED);
    }
}
