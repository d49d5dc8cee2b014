package org.saphena.storage;

/** The key of a row; means nothing outside its store. */
public sealed interface RowKey permits PatientKey, ConsultationKey, AccountKey {
    long value();
}
