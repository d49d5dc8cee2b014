package org.saphena.report;

import java.util.ArrayList;
import java.util.List;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Side;
import org.saphena.clinical.VisitRecord;
import org.saphena.reasoning.CeapText;
import org.saphena.reasoning.CrampAnswer;
import org.saphena.reasoning.LegAssessment;

/** What was found in each leg, in words and as CEAP. */
final class ImpressionComposer {
    private final Context context;

    ImpressionComposer(Context context) {
        this.context = context;
    }

    Section compose() {
        List<Item> items = new ArrayList<>();
        for (Side side : Side.values()) {
            items.add(Item.of(leg(side)));
        }
        CrampAnswer cramps = context.assessment().cramps();
        if (cramps != null) {
            String venous = context.word(cramps.venousContribution());
            items.add(Item.of(Phrase.of(context.text("cramps.impression", venous))));
        }
        return Section.of(context.text("impression"), items);
    }

    private Phrase leg(Side side) {
        Phrase start = context.badge(side).strong(context.side(side) + ": ");
        LegAssessment leg = context.assessment().legs().get(side);
        if (leg == null) {
            return start.plain(context.text("leg-not-examined"));
        }
        Phrase findings = Phrase.join(" ", notAssessable(side, leg), findings(side, leg));
        return Phrase.join(" ", start.then(findings), ceap(leg));
    }

    private Phrase notAssessable(Side side, LegAssessment assessment) {
        if (assessment.assessable()) {
            return Phrase.EMPTY;
        }
        Leg leg = context.leg(side);
        String note = leg == null ? null : leg.assessableNote();
        return Phrase.bold(
                note == null
                        ? context.text("not-assessable")
                        : context.text("not-assessable.because", note));
    }

    private Phrase findings(Side side, LegAssessment leg) {
        return OwnText.of(context, side, VisitRecord.LegNotes::findings)
                .orElseGet(() -> Phrase.of(new VeinRuns(context).shortened(leg.findings())));
    }

    private Phrase ceap(LegAssessment leg) {
        CeapText ceap = leg.ceap();
        if (ceap == null) {
            return Phrase.of(context.text("ceap.not-judged"));
        }
        return Phrase.of("CEAP ").strong(ceap.full() + ".");
    }
}
