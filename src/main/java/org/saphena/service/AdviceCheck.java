package org.saphena.service;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Version;
import org.saphena.exchange.AssessmentWriter;
import org.saphena.reasoning.KnowledgeStamp;
import org.saphena.storage.ShownAssessment;
import org.saphena.storage.StoredVersion;

/** Holds the advice that was signed against the rules of today. */
final class AdviceCheck {
    private AdviceCheck() {}

    /** Empty for what is not signed; takes as long as an assessment. */
    static Optional<SignedAdvice> of(StoredVersion signed, Consultations consultations) {
        @Nullable ShownAssessment kept = signed.shown();
        @Nullable Version version =
                signed.file().record() == null ? null : signed.file().record().version();
        if (kept == null || version == null) {
            return Optional.empty();
        }
        KnowledgeStamp then = kept.knowledge();
        boolean same =
                consultations.profiles().contains(then.profile())
                        && Arrays.equals(
                                kept.json().getBytes(StandardCharsets.UTF_8),
                                AssessmentWriter.writeLine(
                                        consultations.assess(
                                                signed.file(), kept.language(), then.profile())));
        return Optional.of(
                new SignedAdvice(version, then, consultations.knowledge().version(), same));
    }
}
