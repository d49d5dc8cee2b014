package org.saphena.storage;

/**
 * What a restore drill found; the records in use were not touched.
 *
 * @param counts as counted in the restored records
 * @param read how many versions of consultations were read back whole, which is all of them
 */
public record DrillReport(Backup backup, Counts counts, long read) {}
