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

    static void priority(ObjectWriter out, Priority priority) {
        out.code("code", priority.code()).number("weight", priority.weight());
    }

    static void compared(ObjectWriter out, ComparedOption option) {
        out.code("leg", option.leg())
                .code("treatment", option.treatment())
                .code("target", option.target());
    }

    static void leaning(ObjectWriter out, Leaning leaning) {
        out.code("treatment", leaning.treatment());
    }

    static void decision(ObjectWriter out, OptionDecision decision) {
        out.code("leg", decision.leg())
                .code("treatment", decision.treatment())
                .code("target", decision.target())
                .code("suggested", decision.suggested())
                .code("decision", decision.decision())
                .text("extent", decision.extent())
                .date("on", decision.on())
                .code("reason", decision.reason())
                .text("note", decision.note());
    }

    static void redFlag(ObjectWriter out, RedFlagHandling handling) {
        out.code("code", handling.code())
                .code("leg", handling.leg())
                .code("decision", handling.decision())
                .code("action", handling.action())
                .code("reason", handling.reason())
                .text("note", handling.note());
    }

    static void planItem(ObjectWriter out, PlanItem item) {
        out.code("kind", item.kind())
                .code("leg", item.leg())
                .textsUnlessEmpty("codes", item.codes())
                .date("on", item.on())
                .text("text", item.text());
    }

    static void pathway(ObjectWriter out, Pathway pathway) {
        out.code("leg", pathway.leg()).text("code", pathway.code());
    }

    static void consent(ObjectWriter out, Consent consent) {
        out.date("visit", consent.visit()).flag("teachBack", consent.teachBack());
    }
}
