package org.saphena.reasoning;

import java.util.List;
import org.saphena.clinical.MissingCode;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.OptionStatus;

/** An option of one leg with the judgement on it. */
record JudgedOption(
        OptionKey key,
        OptionRules rules,
        OptionJudgement judgement,
        List<MissingCode> confirmFirst) {
    OptionStatus status() {
        return judgement.status();
    }
}
