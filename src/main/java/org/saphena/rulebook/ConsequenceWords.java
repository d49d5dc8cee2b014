package org.saphena.rulebook;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.knowledge.Fact;
import org.saphena.knowledge.FactValue;
import org.saphena.knowledge.Move;
import org.saphena.knowledge.RedFlagRule;
import org.saphena.knowledge.Scope;
import org.saphena.text.Messages;

/** Says what a rule leads to. */
public final class ConsequenceWords {
    private final FactWords words;
    private final Messages messages;

    public ConsequenceWords(FactWords words) {
        this.words = words;
        this.messages = words.messages();
    }

    /** One or a few lines. */
    public List<String> of(Consequence consequence) {
        return switch (consequence) {
            case Consequence.Value value -> List.of(value(value));
            case Consequence.Extreme extreme ->
                    List.of(
                            messages.get(
                                    extreme.aggregate().largest()
                                            ? "rulebook.does.largest"
                                            : "rulebook.does.smallest",
                                    words.label(extreme.fact()),
                                    words.label(extreme.aggregate().of())));
            case Consequence.Gated(Scope scope) ->
                    List.of(messages.get("rulebook.does.gate." + key(scope)));
            case Consequence.Start start ->
                    List.of(
                            messages.get(
                                    "rulebook.does.start",
                                    options(start.treatments(), start.targets()),
                                    status(start.status())));
            case Consequence.Hold hold -> hold(hold);
            case Consequence.Shift shift -> shift(shift);
            case Consequence.Raise raise ->
                    List.of(
                            messages.get(
                                    "rulebook.does.raise",
                                    messages.of(raise.code()),
                                    messages.of(raise.urgency())),
                            defers(raise.defers()));
            case Consequence.Call call ->
                    List.of(
                            messages.get(
                                    "rulebook.does.call",
                                    messages.of(call.code()),
                                    messages.of(call.urgency())));
            case Consequence.Ask ask -> ask(ask);
            case Consequence.Remark(Scope scope) ->
                    List.of(messages.get("rulebook.does.remark." + key(scope)));
            case Consequence.Weigh weigh ->
                    List.of(
                            messages.get(
                                    "rulebook.does.weigh." + weigh.side().name(),
                                    words.of(weigh.name())));
            case Consequence.Later later ->
                    List.of(messages.get("rulebook.does.later", after(later.after())));
        };
    }

    private String value(Consequence.Value value) {
        Fact fact = value.fact();
        return value.row() == 0 && value.value() instanceof FactValue.Flag
                ? words.label(fact)
                : messages.get(
                        "rulebook.statement", words.label(fact), words.value(fact, value.value()));
    }

    /** A status with its mark. */
    public String status(OptionStatus status) {
        return messages.get("mark.OptionStatus." + status.code()) + " " + messages.of(status);
    }

    private String options(Set<Treatment> treatments, Set<Target> targets) {
        String what = words.and(words.of(treatments));
        return targets.isEmpty()
                ? what
                : messages.get("rulebook.option.at", what, words.targets(targets));
    }

    private List<String> hold(Consequence.Hold hold) {
        List<String> lines = new ArrayList<>();
        hold.byStatus()
                .forEach((status, treatments) ->
                        lines.add(
                                messages.get(
                                        "rulebook.does.hold",
                                        status(status),
                                        options(treatments, hold.targets()))));
        if (!hold.remarked().isEmpty()) {
            lines.add(
                    messages.get(
                            "rulebook.does.remark-on", options(hold.remarked(), hold.targets())));
        }
        return List.copyOf(lines);
    }

    private List<String> shift(Consequence.Shift shift) {
        String where = words.targets(shift.targets());
        List<String> steps = shift.steps().stream().map(step -> step(step, where)).toList();
        List<String> lines = new ArrayList<>(steps.subList(0, 1));
        steps.stream()
                .skip(1)
                .forEach(step -> lines.add(messages.get("rulebook.does.move-then", step)));
        return List.copyOf(lines);
    }

    private String step(Move.Step step, String where) {
        String what = words.and(step.treatments().stream().map(messages::of).toList());
        return messages.get(
                step.firstOnly() ? "rulebook.does.move-first" : "rulebook.does.move",
                messages.get("rulebook.option.at", what, where),
                status(step.from()),
                status(step.to()));
    }

    private String defers(RedFlagRule.Defers defers) {
        return messages.get("rulebook.defers." + defers.name());
    }

    private List<String> ask(Consequence.Ask ask) {
        String asks = messages.get("rulebook.does.ask", messages.of(ask.code()));
        return ask.confirms().isEmpty()
                ? List.of(asks)
                : List.of(
                        asks,
                        messages.get("rulebook.does.confirm", words.and(words.of(ask.confirms()))));
    }

    /**
     * What to say in the place of sources where a rule names none: that it only joins other facts,
     * or that there is no source. Empty where it names some, or says nothing that needs one.
     */
    public Optional<String> withoutSource(Rule rule) {
        if (!rule.citations().isEmpty()) {
            return Optional.empty();
        }
        Optional<List<Fact>> links = rule.links();
        if (links.isEmpty()) {
            return Optional.of(messages.get("rulebook.doc.no-source"));
        }
        List<String> labels = links.get().stream().map(words::label).toList();
        return labels.isEmpty()
                ? Optional.empty()
                : Optional.of(messages.get("rulebook.doc.links", words.and(labels)));
    }

    /** A period such as {@code P6W} in words. */
    public String after(String iso) {
        return Span.of(Period.parse(iso)).in(messages);
    }

    /**
     * A period, and the one to which it stretches; in one unit the unit stands once.
     *
     * @param until null where it does not stretch
     */
    public String between(String after, @Nullable String until) {
        if (until == null) {
            return after(after);
        }
        Span from = Span.of(Period.parse(after));
        Span to = Span.of(Period.parse(until));
        return from.unit().equals(to.unit())
                ? messages.get(
                        "rulebook.after." + to.unit(),
                        messages.get("rulebook.doc.figure.range", from.count(), to.count()))
                : messages.get("rulebook.doc.figure.range", from.in(messages), to.in(messages));
    }

    /** A number of days, weeks, months or years. */
    private record Span(String unit, long count) {
        static Span of(Period period) {
            if (period.getYears() > 0 && period.getMonths() == 0) {
                return new Span("years", period.getYears());
            }
            if (period.toTotalMonths() > 0) {
                return new Span("months", period.toTotalMonths());
            }
            return period.getDays() % 7 == 0 && period.getDays() > 0
                    ? new Span("weeks", period.getDays() / 7)
                    : new Span("days", period.getDays());
        }

        String in(Messages messages) {
            if (count == 0) {
                return messages.get("rulebook.after.today");
            }
            return count == 1
                    ? messages.get("rulebook.after." + unit + ".one")
                    : messages.get("rulebook.after." + unit, count);
        }
    }

    private static String key(Scope scope) {
        return scope.name();
    }
}
