package org.saphena.exchange;

import org.jspecify.annotations.Nullable;
import org.saphena.clinical.ActionCode;
import org.saphena.clinical.Decision;
import org.saphena.clinical.DecisionReason;
import org.saphena.clinical.Limits;
import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.PlanKind;
import org.saphena.clinical.PriorityCode;
import org.saphena.clinical.RedFlagCode;
import org.saphena.clinical.RedFlagDecision;
import org.saphena.clinical.RedFlagHandling;
import org.saphena.clinical.Side;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.clinical.VisitRecord.ComparedOption;
import org.saphena.clinical.VisitRecord.Consent;
import org.saphena.clinical.VisitRecord.Leaning;
import org.saphena.clinical.VisitRecord.Pathway;
import org.saphena.clinical.VisitRecord.PlanItem;
import org.saphena.clinical.VisitRecord.Priority;

/** Reads what was weighed, decided and planned. */
final class DecisionReader {
    private DecisionReader() {}

    static @Nullable Priority priority(ObjectReader in) {
        in.require("code");
        return in.build(() -> {
            var code = in.code("code", PriorityCode.class);
            Integer weight = in.whole("weight", Limits.PRIORITY_WEIGHT);
            return code == null ? null : new Priority(code, weight);
        });
    }

    static @Nullable ComparedOption compared(ObjectReader in) {
        in.require("leg", "treatment", "target");
        return in.build(() -> {
            var leg = in.code("leg", Side.class);
            var treatment = in.code("treatment", Treatment.class);
            var target = in.code("target", Target.class);
            return leg == null || treatment == null || target == null
                    ? null
                    : new ComparedOption(leg, treatment, target);
        });
    }

    static @Nullable Leaning leaning(ObjectReader in) {
        return in.build(() -> new Leaning(in.code("treatment", Treatment.class)));
    }

    static @Nullable OptionDecision decision(ObjectReader in) {
        in.require("leg", "treatment", "target", "suggested", "decision");
        return in.build(() -> {
            var leg = in.code("leg", Side.class);
            var treatment = in.code("treatment", Treatment.class);
            var target = in.code("target", Target.class);
            var suggested = in.code("suggested", OptionStatus.class);
            var decision = in.code("decision", Decision.class);
            String extent = in.text("extent");
            var on = in.date("on");
            var reason = in.code("reason", DecisionReason.class);
            String note = in.text("note");
            if (leg == null || treatment == null || target == null) {
                return null;
            }
            return suggested == null || decision == null
                    ? null
                    : new OptionDecision(
                            leg, treatment, target, suggested, decision, extent, on, reason, note);
        });
    }

    static @Nullable RedFlagHandling redFlag(ObjectReader in) {
        in.require("code", "decision");
        return in.build(() -> {
            var code = in.code("code", RedFlagCode.class);
            var leg = in.code("leg", Side.class);
            var decision = in.code("decision", RedFlagDecision.class);
            var action = in.code("action", ActionCode.class);
            var reason = in.code("reason", DecisionReason.class);
            String note = in.text("note");
            return code == null || decision == null
                    ? null
                    : new RedFlagHandling(code, leg, decision, action, reason, note);
        });
    }

    static @Nullable PlanItem planItem(ObjectReader in) {
        in.require("kind");
        return in.build(() -> {
            var kind = in.code("kind", PlanKind.class);
            var leg = in.code("leg", Side.class);
            var codes = in.texts("codes");
            var on = in.date("on");
            String text = in.text("text");
            return kind == null ? null : new PlanItem(kind, leg, codes, on, text);
        });
    }

    static @Nullable Pathway pathway(ObjectReader in) {
        in.require("code");
        return in.build(() -> {
            var leg = in.code("leg", Side.class);
            String code = in.text("code");
            return code == null ? null : new Pathway(leg, code);
        });
    }

    static @Nullable Consent consent(ObjectReader in) {
        return in.build(() -> new Consent(in.date("visit"), in.flag("teachBack")));
    }
}
