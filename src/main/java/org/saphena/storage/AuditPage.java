package org.saphena.storage;

import java.util.List;
import java.util.Map;

/**
 * Rows of the audit trail, the newest first.
 *
 * @param numbers of the patients in them who are still in the records
 */
public record AuditPage(List<AuditRow> rows, Map<PatientKey, String> numbers) {
    public AuditPage {
        rows = List.copyOf(rows);
        numbers = Map.copyOf(numbers);
    }
}
