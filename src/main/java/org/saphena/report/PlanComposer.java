package org.saphena.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Decision;
import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.Side;
import org.saphena.clinical.VisitRecord;

/** What clinician and patient decided, and where that departs from the suggestion. */
final class PlanComposer {
    private final Context context;

    PlanComposer(Context context) {
        this.context = context;
    }

    /** The plan, or null where no record goes with the case. */
    @Nullable Section compose() {
        VisitRecord visit = context.visitRecord();
        if (visit == null) {
            return null;
        }
        List<Phrase> steps = new ArrayList<>();
        visit.decisions().stream()
                .filter(decision -> decision.decision() == Decision.CHOSEN)
                .forEach(decision -> steps.add(chosen(decision)));
        visit.plan().forEach(item -> steps.add(planned(item)));
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            items.add(new Item.Step(Phrase.of((i + 1) + ". ").then(steps.get(i))));
        }
        if (items.isEmpty()) {
            items.add(Item.of(Phrase.of(context.notRecorded())));
        }
        return Section.of(context.text("plan"), items);
    }

    /** Choices against the advice, each with its reason. */
    Section overrides() {
        VisitRecord visit = context.visitRecord();
        List<Item> items = new ArrayList<>();
        if (visit != null) {
            visit.decisions().stream()
                    .filter(DecisionText::isOverride)
                    .forEach(decision -> items.add(Item.of(override(decision))));
            if (items.isEmpty() && !visit.decisions().isEmpty()) {
                items.add(Item.of(Phrase.of(context.text("overrides.none"))));
            }
        }
        return Section.of(context.text("overrides"), items);
    }

    private Phrase chosen(OptionDecision decision) {
        Phrase phrase =
                Phrase.bold(context.side(decision.leg()) + " ")
                        .plain(OptionName.of(context, decision.treatment(), decision.target()));
        if (decision.extent() != null) {
            phrase = phrase.plain(", " + decision.extent());
        }
        return decision.on() == null ? phrase : phrase.plain(", " + context.date(decision.on()));
    }

    private Phrase planned(VisitRecord.PlanItem item) {
        Side leg = item.leg();
        Phrase phrase = leg == null ? Phrase.EMPTY : Phrase.bold(context.side(leg) + " ");
        List<String> parts = new ArrayList<>();
        if (!item.codes().isEmpty()) {
            parts.add(String.join(", ", item.codes().stream().map(this::code).toList()));
        }
        if (item.text() != null) {
            parts.add(item.text());
        }
        if (item.on() != null) {
            parts.add(context.date(item.on()));
        }
        String kind = Context.capital(context.word(item.kind()));
        return phrase.plain(parts.isEmpty() ? kind : kind + ": " + String.join(", ", parts));
    }

    /** What was chosen against the advice, with the reason. */
    Phrase override(OptionDecision decision) {
        String option = OptionName.of(context, decision.treatment(), decision.target());
        return context.badge(decision.leg())
                .strong(context.side(decision.leg()) + " " + option + ": ")
                .plain(context.text("overrides.was", context.inline(decision.suggested())))
                .plain(DecisionText.reason(context, decision));
    }

    private String code(String code) {
        return FreeCode.word(context, "plan", code);
    }
}
