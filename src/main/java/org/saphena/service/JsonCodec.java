package org.saphena.service;

import org.saphena.clinical.CaseFile;
import org.saphena.exchange.AssessmentWriter;
import org.saphena.exchange.CaseReader;
import org.saphena.exchange.CaseWriter;
import org.saphena.reasoning.Assessment;
import org.saphena.storage.CaseCodec;

/** The public contracts, as the store keeps them. */
final class JsonCodec implements CaseCodec {
    @Override
    public byte[] write(CaseFile file) {
        return CaseWriter.write(file);
    }

    @Override
    public CaseFile read(byte[] bytes) {
        return CaseReader.read(bytes);
    }

    @Override
    public byte[] writeAssessment(Assessment assessment) {
        return AssessmentWriter.writeLine(assessment);
    }
}
