package org.saphena.ui.advice;

import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Side;
import org.saphena.clinical.Target;
import org.saphena.reasoning.Change;
import org.saphena.reasoning.Input;
import org.saphena.reasoning.Option;
import org.saphena.reasoning.Reason;
import org.saphena.text.Messages;
import org.saphena.ui.advice.Advice.Details;
import org.saphena.ui.advice.Advice.InputLine;
import org.saphena.ui.advice.Advice.OptionLine;
import org.saphena.ui.advice.Advice.ReasonLine;

/** Words one option with everything that stands behind it. */
final class OptionComposer {
    private final Messages messages;
    private final Sources sources;

    OptionComposer(Messages messages, Sources sources) {
        this.messages = messages;
        this.sources = sources;
    }

    OptionLine line(Side side, Option option) {
        String status = messages.of(option.status());
        String title = title(option);
        String reason = option.deciding().text();
        return new OptionLine(
                side,
                option.status(),
                status,
                title,
                reason,
                messages.get("ui.option.spoken", messages.of(side), title, status, reason),
                details(option));
    }

    private String title(Option option) {
        String treatment = messages.of(option.treatment());
        boolean wholeLeg =
                switch (option.target()) {
                    case LEG, CRAMPS, C1 -> true;
                    case GSV, SSV, AASV, PASV, TRIBUTARIES, PERFORATORS -> false;
                };
        return wholeLeg ? treatment : treatment + ", " + target(option.target());
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
        return new InputLine(input.truth(), messages.of(input.truth()), input.text());
    }
}
