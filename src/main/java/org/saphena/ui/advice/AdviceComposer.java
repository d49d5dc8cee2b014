package org.saphena.ui.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Side;
import org.saphena.reasoning.Action;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.CrampAnswer;
import org.saphena.reasoning.FollowUp;
import org.saphena.reasoning.KnowledgeStamp;
import org.saphena.reasoning.LegAssessment;
import org.saphena.reasoning.Missing;
import org.saphena.reasoning.Note;
import org.saphena.reasoning.Option;
import org.saphena.reasoning.RedFlag;
import org.saphena.reasoning.Warning;
import org.saphena.text.Messages;
import org.saphena.ui.advice.Advice.LegAdvice;
import org.saphena.ui.advice.Advice.MissingLine;
import org.saphena.ui.advice.Advice.OptionLine;
import org.saphena.ui.advice.Advice.RedFlagLine;
import org.saphena.ui.advice.Advice.Section;
import org.saphena.ui.control.PlaceWords;

/**
 * Words an assessment for the panel: red flags first, then options by leg, then what is missing.
 */
final class AdviceComposer {
    private final Messages messages;
    private final Sources sources;
    private final Assessment assessment;
    private final OptionComposer options;
    private final boolean weighed;
    private final List<List<Object>> before;
    private final List<String> toConfirm;

    /**
     * @param weighed whether the answer says what would change it
     * @param before what was missing in the answer before this one, in its order
     * @param recorded what stands beside the advice
     * @param seen the statuses when the panel was last used; empty when it never was
     */
    AdviceComposer(
            Messages messages,
            Sources sources,
            Assessment assessment,
            boolean weighed,
            List<MissingLine> before,
            Recorded recorded,
            Optional<Map<OptionKey, OptionStatus>> seen) {
        this.toConfirm = recorded.toConfirm();
        this.weighed = weighed;
        this.before = before.stream().map(AdviceComposer::place).toList();
        this.messages = messages;
        this.sources = sources;
        this.assessment = assessment;
        this.options = new OptionComposer(messages, sources, weighed, recorded.decisions(), seen);
    }

    /**
     * @param whole whether options are among the answer
     * @param before the knowledge whose advice was seen before
     */
    Advice.Ready compose(boolean whole, Optional<KnowledgeStamp> before) {
        List<LegAdvice> legs = assessment.legs().entrySet().stream().map(this::leg).toList();
        return new Advice.Ready(
                new KnowledgeWords(messages).used(assessment.knowledge()),
                whole ? before.map(this::reevaluated).orElse("") : "",
                whole,
                weighed || !whole,
                assessment.redFlags().stream().map(this::redFlag).toList(),
                legs,
                legs.stream().flatMap(this::changed).toList(),
                toConfirm,
                assessment.missing().stream().map(this::missing).sorted(ranking()).toList(),
                steps(),
                sections());
    }

    private String reevaluated(KnowledgeStamp before) {
        return new KnowledgeWords(messages).reevaluated(before, assessment.knowledge());
    }

    /** What settles most comes first; until that is known, the order stays as it was. */
    private Comparator<MissingLine> ranking() {
        return weighed
                ? Comparator.comparingInt(MissingLine::decides).reversed()
                : Comparator.comparingInt(line -> {
                    int at = before.indexOf(place(line));
                    return at < 0 ? before.size() : at;
                });
    }

    private static List<Object> place(MissingLine line) {
        return List.of(Optional.ofNullable(line.side()), line.title());
    }

    private RedFlagLine redFlag(RedFlag flag) {
        return new RedFlagLine(
                flag.rule(),
                flag.code(),
                flag.leg(),
                sided(flag.leg(), messages.of(flag.code())),
                flag.urgency(),
                messages.of(flag.urgency()),
                flag.because(),
                next(flag),
                sources.of(flag.citations(), messages));
    }

    /** The steps for the same leg that are as urgent; empty where none is known. */
    private String next(RedFlag flag) {
        String steps =
                assessment.actions().stream()
                        .filter(action -> action.urgency() == flag.urgency())
                        .filter(action -> Objects.equals(action.leg(), flag.leg()))
                        .map(action -> messages.of(action.code()))
                        .distinct()
                        .collect(Collectors.joining(", "));
        return steps.isEmpty() ? "" : messages.get("ui.flags.next", steps);
    }

    private String sided(@Nullable Side side, String text) {
        return side == null ? text : messages.get("ui.sided", text, messages.of(side));
    }

    private LegAdvice leg(Map.Entry<Side, LegAssessment> entry) {
        Side side = entry.getKey();
        LegAssessment answer = entry.getValue();
        Deferral deferral = new Deferral(side, assessment.redFlags());
        return new LegAdvice(
                side,
                messages.get("ui.leg." + side.code()),
                answer.assessable() ? "" : messages.get("ui.leg.notAssessable"),
                lines(side, answer, option -> isJudged(option) && !deferral.defers(option)),
                lines(side, answer, deferral::defers),
                deferral.by(answer.options())
                        .map(flag -> sided(flag.leg(), messages.of(flag.code())))
                        .distinct()
                        .collect(Collectors.joining(", ")),
                lines(side, answer, option -> !isJudged(option)));
    }

    private static boolean isJudged(Option option) {
        return option.status() != OptionStatus.NOT_INDICATED;
    }

    private List<OptionLine> lines(Side side, LegAssessment answer, Predicate<Option> which) {
        return answer.options().stream()
                .filter(which)
                .map(option -> options.line(side, option))
                .sorted(Comparator.comparingInt(line -> OptionComposer.place(line.status())))
                .toList();
    }

    private Stream<String> changed(LegAdvice leg) {
        return leg.all()
                .filter(OptionLine::changed)
                .map(line ->
                        messages.get(
                                "ui.advice.changed.line",
                                messages.of(leg.side()),
                                line.title(),
                                line.statusWord()));
    }

    private MissingLine missing(Missing missing) {
        String title = messages.of(missing.code());
        if (missing.target() != null) {
            title += ", " + messages.get("ui.target." + missing.target().code());
        }
        return new MissingLine(
                missing.leg(),
                missing.code(),
                missing.target(),
                title,
                missing.text(),
                missing.decides().size());
    }

    private List<Section> steps() {
        List<Section> steps = new ArrayList<>();
        add(steps, "ui.advice.steps", assessment.actions(), this::step);
        return steps;
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        CrampAnswer cramps = assessment.cramps();
        if (cramps != null) {
            sections.add(
                    new Section(
                            messages.get(
                                    "ui.advice.cramps", messages.of(cramps.venousContribution())),
                            cramps.differential().stream()
                                    .map(new CauseWords(messages)::of)
                                    .toList()));
        }
        add(sections, "ui.advice.followUp", assessment.followUp(), FollowUp::text);
        add(sections, "ui.advice.notes", assessment.notes(), this::note);
        add(sections, "ui.advice.check", assessment.warnings(), this::warning);
        return sections;
    }

    private <T> void add(
            List<Section> sections, String key, List<T> items, Function<T, String> text) {
        if (!items.isEmpty()) {
            sections.add(new Section(messages.get(key), items.stream().map(text).toList()));
        }
    }

    private String step(Action action) {
        String what =
                sided(
                        action.leg(),
                        messages.get(
                                "ui.advice.step",
                                messages.of(action.code()),
                                messages.of(action.urgency())));
        return action.because().isEmpty() ? what : what + ". " + action.because().getFirst();
    }

    private String warning(Warning warning) {
        return PlaceWords.before(warning.pointer(), warning.text(), messages);
    }

    private String note(Note note) {
        return sided(note.leg(), note.text());
    }
}
