package org.saphena.reasoning;

import java.util.Map;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Treatment;
import org.saphena.knowledge.Move;

/** Applies a move to the statuses of one trunk's options. */
final class Moves {
    private Moves() {}

    static void apply(Move move, Map<Treatment, OptionStatus> statuses) {
        for (int i = 0; i < move.steps().size(); i++) {
            boolean movedAny = apply(move.steps().get(i), statuses);
            if (i == 0 && !movedAny) {
                return;
            }
        }
    }

    private static boolean apply(Move.Step step, Map<Treatment, OptionStatus> statuses) {
        boolean moved = false;
        for (Treatment treatment : step.treatments()) {
            if (statuses.get(treatment) == step.from()) {
                statuses.put(treatment, step.to());
                moved = true;
                if (step.firstOnly()) {
                    break;
                }
            }
        }
        return moved;
    }
}
