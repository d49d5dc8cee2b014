package org.saphena.reasoning;

import java.util.List;
import org.saphena.clinical.MissingCode;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.OptionStatus;
import org.saphena.knowledge.TreatmentEntry;

/** An option of one leg with the judgement on it. */
record JudgedOption(
        OptionKey key,
        TreatmentEntry entry,
        OptionJudgement judgement,
        List<MissingCode> confirmFirst) {
    OptionStatus status() {
        return judgement.status();
    }
}
