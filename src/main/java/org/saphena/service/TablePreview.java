package org.saphena.service;

import java.util.List;
import org.saphena.exchange.csv.CsvPatient;
import org.saphena.exchange.csv.PatientColumn;
import org.saphena.exchange.csv.RowFault;
import org.saphena.storage.StoredPatient;

/**
 * What would come of taking a table of patients in; nothing was changed.
 *
 * @param encoding of the file
 * @param separator of its cells
 * @param columns that were understood
 * @param ignored headings of columns that were not
 * @param first some of the new patients, as they were understood
 * @param fresh how many would be added
 * @param known how many are here already, the same
 * @param faults why rows cannot be taken
 * @param similar new patients who may be here under another number
 * @param lookedForSimilar false where there were too many rows to look
 */
public record TablePreview(
        String encoding,
        char separator,
        List<PatientColumn> columns,
        List<String> ignored,
        List<CsvPatient> first,
        int fresh,
        int known,
        List<RowFault> faults,
        List<Similar> similar,
        boolean lookedForSimilar) {
    /** A new patient of a line, and one who is here and may be the same. */
    public record Similar(long line, StoredPatient here) {}

    public TablePreview {
        columns = List.copyOf(columns);
        ignored = List.copyOf(ignored);
        first = List.copyOf(first);
        faults = List.copyOf(faults);
        similar = List.copyOf(similar);
    }
}
