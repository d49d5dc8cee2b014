package org.saphena.reasoning;

import java.math.BigDecimal;
import org.saphena.clinical.Side;
import org.saphena.knowledge.FactValue;
import org.saphena.text.Formats;
import org.saphena.text.Messages;

/** Puts a change that would give an option another status into words. */
final class ChangeWriter {
    private final Messages messages;
    private final InputWriter inputs;

    ChangeWriter(InputWriter inputs) {
        this.messages = inputs.messages();
        this.inputs = inputs;
    }

    /**
     * @param own the leg of the option; another leg is named
     */
    Change write(FoundChange found, Side own) {
        Trial trial = found.trial();
        FactValue from =
                trial.spot().isMissing() || trial.alteration() instanceof Alteration.Reviewed
                        ? null
                        : trial.spot().reading().shown();
        return new Change(
                trial.pointer(),
                from,
                trial.operator(),
                stored(trial.said()),
                found.status(),
                text(trial, found, own));
    }

    private static FactValue stored(FactValue said) {
        return said instanceof FactValue.Number(BigDecimal number)
                ? new FactValue.Number(new BigDecimal(Formats.number(number)))
                : said;
    }

    private String text(Trial trial, FoundChange found, Side own) {
        Spot spot = trial.spot();
        String label = label(spot, own);
        String status = messages.of(found.status());
        if (isAddition(trial)) {
            return messages.get("reasoning.change", label, said(trial), status);
        }
        return spot.isMissing()
                ? messages.get("reasoning.change.missing", label, said(trial), status)
                : messages.get(
                        "reasoning.change.recorded",
                        label,
                        said(trial),
                        inputs.value(spot.read().fact(), spot.reading()),
                        status);
    }

    private String label(Spot spot, Side own) {
        String label = inputs.label(spot.read().fact(), spot.scene());
        Side side = spot.scene().side();
        return side == null || side == own
                ? label
                : messages.get(
                        "reasoning.of-leg", label, messages.get("side.lower." + side.code()));
    }

    private static boolean isAddition(Trial trial) {
        return !(trial.alteration() instanceof Alteration.To);
    }

    private String said(Trial trial) {
        if (trial.alteration() instanceof Alteration.Reviewed) {
            return messages.get("reasoning.change.reviewed");
        }
        String value = inputs.value(trial.spot().read().fact(), new Reading.Value(trial.said()));
        return switch (trial.operator()) {
            case "<" -> messages.get("reasoning.change.lt", value);
            case "<=" -> messages.get("reasoning.change.le", value);
            case ">" -> messages.get("reasoning.change.gt", value);
            case ">=" -> messages.get("reasoning.change.ge", value);
            case "has" -> messages.get("reasoning.change.has", value);
            case "has-not" -> messages.get("reasoning.change.has-not", value);
            default -> value;
        };
    }
}
