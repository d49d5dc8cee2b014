package org.saphena.service;

import java.util.Optional;
import org.saphena.clinical.CaseFile;
import org.saphena.reasoning.Assessment;
import org.saphena.storage.VisitLine;

/**
 * A visit of a patient as its newest version has it.
 *
 * @param answer what the rules of today say of it; empty when they give no answer
 */
public record PastVisit(VisitLine line, CaseFile file, Optional<Assessment> answer) {}
