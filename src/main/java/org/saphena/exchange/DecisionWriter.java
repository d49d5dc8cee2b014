package org.saphena.exchange;

import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.RedFlagHandling;
import org.saphena.clinical.VisitRecord.ComparedOption;
import org.saphena.clinical.VisitRecord.Consent;
import org.saphena.clinical.VisitRecord.Leaning;
import org.saphena.clinical.VisitRecord.Pathway;
import org.saphena.clinical.VisitRecord.PlanItem;
import org.saphena.clinical.VisitRecord.Priority;

/** Writes what was weighed, decided and planned. */
final class DecisionWriter {
    private DecisionWriter() {}

    static JsonValue priority(Priority priority) {
        return new ObjectWriter()
                .code("code", priority.code())
                .number("weight", priority.weight())
                .build();
    }

    static JsonValue compared(ComparedOption option) {
        return new ObjectWriter()
                .code("leg", option.leg())
                .code("treatment", option.treatment())
                .code("target", option.target())
                .build();
    }

    static JsonValue leaning(Leaning leaning) {
        return new ObjectWriter().code("treatment", leaning.treatment()).build();
    }

    static JsonValue decision(OptionDecision decision) {
        return new ObjectWriter()
                .code("leg", decision.leg())
                .code("treatment", decision.treatment())
                .code("target", decision.target())
                .code("suggested", decision.suggested())
                .code("decision", decision.decision())
                .text("extent", decision.extent())
                .date("on", decision.on())
                .code("reason", decision.reason())
                .text("note", decision.note())
                .build();
    }

    static JsonValue redFlag(RedFlagHandling handling) {
        return new ObjectWriter()
                .code("code", handling.code())
                .code("leg", handling.leg())
                .code("decision", handling.decision())
                .code("action", handling.action())
                .code("reason", handling.reason())
                .text("note", handling.note())
                .build();
    }

    static JsonValue planItem(PlanItem item) {
        return new ObjectWriter()
                .code("kind", item.kind())
                .code("leg", item.leg())
                .listUnlessEmpty("codes", item.codes(), JsonValue.Text::new)
                .date("on", item.on())
                .text("text", item.text())
                .build();
    }

    static JsonValue pathway(Pathway pathway) {
        return new ObjectWriter().code("leg", pathway.leg()).text("code", pathway.code()).build();
    }

    static JsonValue consent(Consent consent) {
        return new ObjectWriter()
                .date("visit", consent.visit())
                .flag("teachBack", consent.teachBack())
                .build();
    }
}
