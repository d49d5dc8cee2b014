package org.saphena.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.RedFlagHandling;
import org.saphena.clinical.VisitRecord;
import org.saphena.knowledge.CauseRule;

/** What was decided and agreed, one by one, as it was recorded and whatever is advised today. */
final class DecidedComposer {
    private final Context context;
    private final Optional<VisitRecord> visit;

    DecidedComposer(Context context) {
        this.context = context;
        this.visit = Optional.ofNullable(context.visitRecord());
    }

    /** Every option that was decided on, also those that were not chosen, with its reason. */
    Section decisions() {
        PlanComposer plan = new PlanComposer(context);
        return Section.of(
                context.text("decisions"),
                all(VisitRecord::decisions).stream()
                        .map(each -> Item.of(decision(each, plan)))
                        .toList());
    }

    private Phrase decision(OptionDecision decision, PlanComposer plan) {
        if (DecisionText.isOverride(decision)) {
            return plan.override(decision);
        }
        String option = OptionName.of(context, decision.treatment(), decision.target());
        return context.badge(decision.leg())
                .strong(context.side(decision.leg()) + " " + option + ": ")
                .then(DecisionText.of(context, decision, decision.suggested()));
    }

    /** What was done about each red flag. */
    Section redFlags() {
        return Section.of(
                context.text("red-flags"),
                all(VisitRecord::redFlagsHandled).stream()
                        .map(each -> Item.of(handled(each)))
                        .toList());
    }

    private Phrase handled(RedFlagHandling done) {
        Phrase start =
                done.leg() == null
                        ? Phrase.EMPTY
                        : context.badge(done.leg()).strong(context.side(done.leg()) + ": ");
        Phrase flag = start.strong(Context.capital(context.word(done.code())) + ".");
        return Phrase.join(" ", flag, RedFlagComposer.handling(context, done));
    }

    /**
     * What matters to the patient, the causes of cramps that were looked for, consent, schedule.
     */
    Section agreed() {
        List<Item> items = new ArrayList<>();
        List<String> matters = all(VisitRecord::priorities).stream().map(this::matter).toList();
        if (!matters.isEmpty()) {
            items.add(labelled("matters", String.join(", ", matters)));
        }
        visit.map(VisitRecord::leaning)
                .map(VisitRecord.Leaning::treatment)
                .ifPresent(to -> items.add(labelled("leaning", context.inline(to))));
        visit.map(VisitRecord::cramps).ifPresent(cramps -> cramps(cramps, items));
        FollowThroughComposer follow = FollowThroughComposer.ofRecord(context);
        follow.pathway().ifPresent(phrase -> items.add(Item.of(phrase)));
        items.addAll(follow.signOff().items());
        return Section.of(context.text("agreed"), items);
    }

    private String matter(VisitRecord.Priority priority) {
        String word = context.inline(priority.code());
        return priority.weight() == null ? word : word + " " + priority.weight() + "/5";
    }

    private void cramps(VisitRecord.CrampNotes cramps, List<Item> items) {
        if (cramps.venousContribution() != null) {
            items.add(labelled("cramps.own", context.inline(cramps.venousContribution())));
        }
        if (!cramps.causesChecked().isEmpty()) {
            items.add(
                    labelled(
                            "cramps.checked",
                            cramps.causesChecked().stream()
                                    .map(this::cause)
                                    .collect(Collectors.joining(", "))));
        }
    }

    private String cause(String id) {
        return context.lookup().causes().stream()
                .filter(rule -> rule.cause().equals(id))
                .findFirst()
                .map(CauseRule::name)
                .map(name -> Context.small(name.in(context.language())))
                .orElse(id);
    }

    /** Free notes: the clinician's, and the one for the patient. */
    Section notes() {
        List<Item> items = new ArrayList<>();
        visit.map(VisitRecord::notes)
                .ifPresent(notes -> {
                    add("clinician-note", notes.clinician(), items);
                    add("patient-note", notes.patient(), items);
                });
        return Section.of(context.text("notes"), items);
    }

    private void add(String key, @Nullable String text, List<Item> items) {
        if (text != null) {
            items.add(labelled(key, text));
        }
    }

    private Item labelled(String key, String text) {
        return Item.of(Phrase.bold(context.text(key) + " ").plain(text));
    }

    private <T> Collection<T> all(Function<VisitRecord, List<T>> list) {
        return visit.map(list).orElse(List.of());
    }
}
