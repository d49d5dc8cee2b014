package org.saphena.storage;

import org.saphena.clinical.CaseFile;
import org.saphena.reasoning.Assessment;

/**
 * How a case and an answer become bytes: the public JSON contracts, given by the program, so that
 * the store knows no format of its own. UTF-8; the same value gives the same bytes.
 */
public interface CaseCodec {
    byte[] write(CaseFile file);

    /** Reads what {@link #write} gave; throws any unchecked exception for anything else. */
    CaseFile read(byte[] bytes);

    byte[] writeAssessment(Assessment assessment);
}
