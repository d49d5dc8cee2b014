package org.saphena.report;

import org.saphena.clinical.CaseFile;
import org.saphena.reasoning.Assessment;

/** An earlier visit of the same patient and the answer to it, to compare with. */
public record Earlier(CaseFile file, Assessment assessment) {}
