package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.ActionCode;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Side;
import org.saphena.knowledge.Condition;

/** What is called for one leg says nothing of the other. */
class JudgementsTest {
    private static final Condition.AnyAction IMAGING =
            new Condition.AnyAction(Set.of(ActionCode.SUPRAINGUINAL_IMAGING));

    @Test
    void anActionForOneLegIsNoneForTheOther() {
        CaseFile file =
                Starts.varicose()
                        .symptoms("perineal-or-gluteal-varices")
                        .with("/consultation/legs/left", "{\"assessable\": true}")
                        .file();
        Evaluator evaluator = new Evaluator(new Rules(Answer.KNOWLEDGE), file, "default");
        Judgements judgements = evaluator.judgements();

        assertThat(judgements.actions(IMAGING, evaluator.scenes().leg(Side.RIGHT))).hasSize(1);
        assertThat(judgements.actions(IMAGING, evaluator.scenes().leg(Side.LEFT))).isEmpty();
        assertThat(judgements.actions(IMAGING, evaluator.scenes().person())).hasSize(1);
    }
}
