package org.saphena.ui.guided;

import java.util.List;
import java.util.stream.Stream;
import org.saphena.clinical.Side;
import org.saphena.clinical.Treatment;

/**
 * The sample visit of two legs: reflux of the right great saphenous vein from the groin to the
 * upper calf; left an ablated thigh, an old thrombus in the calf and reflux of the anterior
 * accessory vein.
 */
final class WholeVisit {
    private static final List<Step> BEGIN =
            List.of(
                    new Step("find", Stage.FIND, "Ctrl+F 'kim h' Enter", Goals.patient()),
                    new Step("begin", Stage.FIND, "Ctrl+N", Goals.begun()));

    private static final List<Step> END =
            List.of(
                    accept("accept-assessment", 6),
                    new Step("choose", Stage.PLAN, "↓A", Goals.chosen(Side.RIGHT, Treatment.RFA)),
                    new Step(
                            "sign",
                            Stage.SIGN,
                            "Ctrl+Enter 'demo' Enter",
                            Goals.patient().and(Seen::signed)),
                    new Step("papers", Stage.SIGN, "Ctrl+P", Goals.patient().and(Seen::printing)));

    static final List<Step> STEPS =
            Stream.of(
                            BEGIN,
                            TalkSteps.SYMPTOMS,
                            List.of(accept("accept-symptoms", 2)),
                            TalkSteps.HISTORY,
                            List.of(accept("accept-history", 3)),
                            LegSteps.EXAM,
                            List.of(accept("accept-exam", 4)),
                            LegSteps.RIGHT_SCAN,
                            LegSteps.LEFT_SCAN,
                            List.of(accept("accept-duplex", 5)),
                            END)
                    .flatMap(List::stream)
                    .toList();

    private WholeVisit() {}

    private static Step accept(String code, int next) {
        return new Step(code, Stage.ACCEPT, "Ctrl+Enter", Goals.at(next));
    }
}
