package org.saphena.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Side;
import org.saphena.clinical.VisitRecord;
import org.saphena.reasoning.Action;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.Cause;
import org.saphena.reasoning.CrampAnswer;

/** What is to be done, what is missing, what to keep in mind, and when to meet again. */
final class FollowThroughComposer {
    private final Context context;
    private final Sources sources;
    private final Section overrides;

    FollowThroughComposer(Context context, Sources sources, Section overrides) {
        this.context = context;
        this.sources = sources;
        this.overrides = overrides;
    }

    List<Section> compose() {
        return List.of(overrides, actions(), missing(), cramps(), notes(), followUp(), signOff())
                .stream()
                .filter(section -> !section.isEmpty())
                .toList();
    }

    private Section actions() {
        List<Action> actions = new ArrayList<>(context.assessment().actions());
        actions.sort(Context.byOrder(Action::urgency));
        List<Item> items = new ArrayList<>();
        for (Action action : actions) {
            String name = Context.capital(context.word(action.code()));
            Phrase phrase =
                    leg(action.leg())
                            .strong(name)
                            .plain(" (" + context.inline(action.urgency()) + "). ")
                            .plain(because(action));
            Phrase cited = Phrase.EMPTY.quiet(sources.cite(action.citations()));
            items.add(new Item.Step(Phrase.join(" ", phrase, cited)));
        }
        return Section.of(context.text("actions"), items);
    }

    /** The first reason says why; the values that it rests on follow where there is room. */
    private String because(Action action) {
        List<String> because = action.because();
        boolean first = context.economy().isBrief() && !because.isEmpty();
        return Context.sentences(first ? because.subList(0, 1) : because);
    }

    private Section missing() {
        List<Item> items = new ArrayList<>();
        context.assessment()
                .missing()
                .forEach(missing ->
                        items.add(new Item.Step(leg(missing.leg()).plain(missing.text()))));
        if (items.isEmpty()) {
            items.add(Item.of(Phrase.of(context.text("missing.none"))));
        }
        return Section.of(context.text("missing"), items);
    }

    private Section cramps() {
        CrampAnswer cramps = context.assessment().cramps();
        List<Item> items = new ArrayList<>();
        if (cramps != null) {
            cramps.differential().forEach(cause -> items.add(new Item.Step(cause(cause))));
        }
        return Section.of(context.text("cramps.section"), items);
    }

    private Phrase cause(Cause cause) {
        Phrase phrase =
                Phrase.bold(Context.capital(FreeCode.word(context, "cause", cause.cause())) + ". ");
        phrase = add(phrase, "cause.for", cause.supporting());
        phrase = add(phrase, "cause.against", cause.against());
        return add(phrase, "cause.missing", cause.missing());
    }

    private Phrase add(Phrase phrase, String key, List<String> texts) {
        if (texts.isEmpty()) {
            return phrase;
        }
        return phrase.quiet(context.text(key) + " ").plain(Context.sentences(texts) + " ");
    }

    private Section notes() {
        List<Item> items = new ArrayList<>();
        Assessment assessment = context.assessment();
        Map<String, Phrase> said = new LinkedHashMap<>();
        assessment.notes().forEach(note -> said.merge(note.text(), leg(note.leg()), Phrase::then));
        said.forEach((text, legs) -> items.add(new Item.Step(legs.plain(text))));
        assessment
                .warnings()
                .forEach(warning ->
                        items.add(
                                new Item.Step(
                                        Phrase.bold(context.text("warning") + " ")
                                                .plain(warning.text()))));
        VisitRecord visit = context.visitRecord();
        String own = visit == null || visit.notes() == null ? null : visit.notes().clinician();
        if (own != null) {
            items.add(new Item.Step(Phrase.bold(context.text("clinician-note") + " ").plain(own)));
        }
        return Section.of(context.text("notes"), items);
    }

    private Section followUp() {
        List<Item> items = new ArrayList<>();
        context.assessment()
                .followUp()
                .forEach(step ->
                        items.add(
                                new Item.Step(
                                        Phrase.bold(PeriodText.of(context, step.after()) + ": ")
                                                .plain(step.text()))));
        VisitRecord visit = context.visitRecord();
        if (visit != null && visit.pathway() != null) {
            VisitRecord.Pathway pathway = visit.pathway();
            String name = FreeCode.word(context, "pathway", pathway.code());
            items.add(new Item.Step(leg(pathway.leg()).plain(context.text("pathway", name))));
        }
        return Section.of(context.text("follow-up"), items);
    }

    private Section signOff() {
        VisitRecord visit = context.visitRecord();
        List<Item> items = new ArrayList<>();
        if (visit != null) {
            Facts facts = new Facts(context);
            if (visit.consent() != null) {
                if (visit.consent().visit() != null) {
                    facts.add(context.text("consent", context.date(visit.consent().visit())));
                }
                facts.answer("teach-back", visit.consent().teachBack());
            }
            if (visit.patientCopy() != null) {
                facts.answer("patient-copy", visit.patientCopy().given());
            }
            if (visit.version() != null && visit.version().by() != null) {
                facts.add(context.text("signed-by", visit.version().by()));
            }
            if (!facts.isEmpty()) {
                items.add(Item.of(Phrase.of(facts.sentence())));
            }
        }
        return Section.of(context.text("sign-off"), items);
    }

    private Phrase leg(@Nullable Side side) {
        return side == null ? Phrase.EMPTY : context.badge(side);
    }
}
