package org.saphena.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Side;
import org.saphena.clinical.VisitRecord;
import org.saphena.knowledge.LocalText;
import org.saphena.reasoning.Action;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.Cause;
import org.saphena.reasoning.CrampAnswer;
import org.saphena.text.Messages;
import org.saphena.text.PeriodWords;

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

    /** For what was recorded alone. */
    static FollowThroughComposer ofRecord(Context context) {
        return new FollowThroughComposer(context, new Sources(context), Section.of("", List.of()));
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
                            .plain(Context.sentences(action.because().stream().limit(1).toList()));
            Phrase cited = Phrase.EMPTY.quiet(sources.citeOrNone(action.citations()));
            items.add(new Item.Step(Phrase.join(" ", phrase, cited)));
        }
        return Section.of(context.text("actions"), items);
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

    /** What speaks for a cause, cause by cause; what speaks only against others in one go. */
    private Section cramps() {
        CrampAnswer cramps = context.assessment().cramps();
        List<Item> items = new ArrayList<>();
        if (cramps != null) {
            List<Phrase> against = new ArrayList<>();
            for (Cause cause : cramps.differential()) {
                if (cause.supporting().isEmpty()) {
                    against.add(cause(cause));
                } else {
                    items.add(new Item.Step(cause(cause)));
                }
            }
            if (!against.isEmpty()) {
                items.add(new Item.Step(Phrase.join(" ", against)));
            }
        }
        return Section.of(context.text("cramps.section"), items);
    }

    private Phrase cause(Cause cause) {
        String name = Context.capital(cause.name());
        return Phrase.join(
                " ",
                Phrase.bold(name + "."),
                part("cause.for", cause.supporting()),
                part("cause.against", cause.against()),
                part("cause.missing", cause.missing()));
    }

    private Phrase part(String key, List<String> texts) {
        return texts.isEmpty()
                ? Phrase.EMPTY
                : Phrase.EMPTY.quiet(context.text(key) + " ").plain(Context.sentences(texts));
    }

    private Section notes() {
        List<Item> items = new ArrayList<>();
        Assessment assessment = context.assessment();
        Map<String, Phrase> said = new LinkedHashMap<>();
        assessment.notes().forEach(note -> said.merge(note.text(), leg(note.leg()), Phrase::then));
        List<Phrase> general = new ArrayList<>();
        said.forEach((text, legs) -> general.add(legs.plain(text)));
        assessment
                .warnings()
                .forEach(warning ->
                        general.add(
                                Phrase.bold(context.text("warning") + " ").plain(warning.text())));
        if (!general.isEmpty()) {
            items.add(Item.of(Phrase.join(" ", general)));
        }
        VisitRecord visit = context.visitRecord();
        String own = visit == null || visit.notes() == null ? null : visit.notes().clinician();
        if (own != null) {
            items.add(new Item.Step(Phrase.bold(context.text("clinician-note") + " ").plain(own)));
        }
        return Section.of(context.text("notes"), items);
    }

    private Section followUp() {
        List<Phrase> steps = new ArrayList<>();
        context.assessment()
                .followUp()
                .forEach(step ->
                        steps.add(
                                Phrase.bold(
                                                PeriodWords.after(
                                                                Messages.of(context.language()),
                                                                step.after())
                                                        + ": ")
                                        .plain(step.text())));
        pathway().ifPresent(steps::add);
        List<Item> items = steps.isEmpty() ? List.of() : List.of(Item.of(Phrase.join(" ", steps)));
        return Section.of(context.text("follow-up"), items);
    }

    /** The schedule that was chosen. */
    Optional<Phrase> pathway() {
        return Optional.ofNullable(context.visitRecord())
                .map(VisitRecord::pathway)
                .map(chosen ->
                        leg(chosen.leg()).plain(context.text("pathway", name(chosen)) + "."));
    }

    /** As the lists of the work name it; a code of no knowledge base is shown as it is. */
    private String name(VisitRecord.Pathway pathway) {
        LocalText known = context.lookup().schedule(pathway.code());
        return known == null
                ? FreeCode.word(context, "pathway", pathway.code())
                : known.in(context.language());
    }

    /** Consent, the patient's copy and the signature. */
    Section signOff() {
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
