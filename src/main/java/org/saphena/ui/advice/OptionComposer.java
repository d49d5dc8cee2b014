package org.saphena.ui.advice;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saphena.clinical.Decision;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Side;
import org.saphena.clinical.Target;
import org.saphena.reasoning.Change;
import org.saphena.reasoning.Input;
import org.saphena.reasoning.Option;
import org.saphena.reasoning.Reason;
import org.saphena.text.Messages;
import org.saphena.ui.advice.Advice.Decided;
import org.saphena.ui.advice.Advice.Details;
import org.saphena.ui.advice.Advice.InputLine;
import org.saphena.ui.advice.Advice.OptionLine;
import org.saphena.ui.advice.Advice.ReasonLine;

/** Words one option with everything that stands behind it. */
final class OptionComposer {
    private final Messages messages;
    private final Sources sources;
    private final boolean weighed;
    private final Map<OptionKey, Decision> decisions;
    private final Optional<Map<OptionKey, OptionStatus>> seen;

    OptionComposer(
            Messages messages,
            Sources sources,
            boolean weighed,
            Map<OptionKey, Decision> decisions,
            Optional<Map<OptionKey, OptionStatus>> seen) {
        this.decisions = decisions;
        this.seen = seen;
        this.weighed = weighed;
        this.messages = messages;
        this.sources = sources;
    }

    OptionLine line(Side side, Option option) {
        String status = messages.of(option.status());
        String title = title(option);
        String reason = option.deciding().text();
        OptionKey key = new OptionKey(side, option.treatment(), option.target());
        Decided decided = decided(key, option.status());
        boolean changed = seen.filter(before -> before.get(key) != option.status()).isPresent();
        return new OptionLine(
                key,
                side,
                option.status(),
                status,
                title,
                reason,
                decided,
                changed,
                spoken(
                        changed ? messages.get("ui.option.changed.spoken") : "",
                        decided.word(),
                        messages.get("ui.option.spoken", messages.of(side), title, status, reason)),
                details(option));
    }

    private static String spoken(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(". "));
    }

    private Decided decided(OptionKey key, OptionStatus status) {
        Decision decision = decisions.get(key);
        if (decision == null) {
            return Decided.NOT;
        }
        boolean blocked =
                status == OptionStatus.CONTRAINDICATED
                        || status == OptionStatus.RELATIVE_CONTRAINDICATION;
        return new Decided(messages.of(decision), decision == Decision.CHOSEN && blocked);
    }

    private String title(Option option) {
        String treatment = messages.of(option.treatment());
        return option.target().isVein() ? treatment + ", " + target(option.target()) : treatment;
    }

    private String target(Target target) {
        return messages.get("ui.target." + target.code());
    }

    private Details details(Option option) {
        return new Details(
                option.because().stream().map(this::reason).toList(),
                option.cautions().stream()
                        .map(caution -> caution.text() + " (" + caution.rule() + ")")
                        .toList(),
                option.confirmFirst().stream().map(messages::of).toList(),
                weighed,
                option.wouldChange().stream().map(Change::text).toList(),
                option.otherProfiles().stream()
                        .map(other -> profile(other.profile()) + ": " + word(other.status()))
                        .toList(),
                sources.of(option.citations(), messages));
    }

    private String profile(String id) {
        String key = "ui.profile." + id;
        return messages.has(key) ? messages.get(key) : id;
    }

    private String word(OptionStatus status) {
        return messages.of(status);
    }

    private ReasonLine reason(Reason reason) {
        return new ReasonLine(
                reason.truth(),
                messages.of(reason.truth()),
                reason.text(),
                reason.rule(),
                reason.inputs().stream().map(this::input).toList());
    }

    private InputLine input(Input input) {
        return new InputLine(
                input.truth(),
                messages.of(input.truth()),
                input.text(),
                input.pointer(),
                input.places());
    }

    /** What may be done comes before what cannot be judged, and that before what is blocked. */
    static int place(OptionStatus status) {
        return switch (status) {
            case FIRST_LINE -> 0;
            case SUITABLE -> 1;
            case ADJUNCT -> 2;
            case INTERIM -> 3;
            case WITH_CAUTION -> 4;
            case UNDETERMINED -> 5;
            case RELATIVE_CONTRAINDICATION -> 6;
            case CONTRAINDICATED -> 7;
            case NOT_INDICATED -> 8;
        };
    }
}
