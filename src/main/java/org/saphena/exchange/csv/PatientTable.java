package org.saphena.exchange.csv;

import java.util.List;

/**
 * A table of patients as it was read.
 *
 * @param encoding of the file: UTF-8, UTF-16 or EUC-KR
 * @param separator of the cells
 * @param columns those that were understood
 * @param ignored headings of those that were not
 * @param patients the rows that can be taken
 * @param faults why the others cannot, in the order of the file
 */
public record PatientTable(
        String encoding,
        char separator,
        List<PatientColumn> columns,
        List<String> ignored,
        List<CsvPatient> patients,
        List<RowFault> faults) {
    public PatientTable {
        columns = List.copyOf(columns);
        ignored = List.copyOf(ignored);
        patients = List.copyOf(patients);
        faults = List.copyOf(faults);
    }
}
