package org.saphena.report;

/**
 * A finished PDF.
 *
 * @param bytes the file; the array is owned by the document and must not be changed
 * @param fileName a default name that never holds the patient's name or number
 */
public record Document(byte[] bytes, int pages, String fileName) {}
