package org.saphena.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.knowledge.Evidence;
import org.saphena.knowledge.EvidenceKind;
import org.saphena.knowledge.Figure;
import org.saphena.knowledge.LocalText;
import org.saphena.knowledge.Outcome;

/** A small evidence table. */
public final class SampleEvidence {
    private SampleEvidence() {}

    public static List<Evidence> table() {
        return List.of(
                entry("closed-1y", Outcome.CLOSED, range("75", "95"), "P1Y", null, false),
                entry("closed-3y", Outcome.CLOSED, value("93"), "P3Y", null, true),
                entry("closed-5y", Outcome.CLOSED, range("64", "93"), "P5Y", null, false),
                entry("pain", Outcome.PAIN, range("2", "3"), null, null, true),
                entry("activity", Outcome.USUAL_ACTIVITY, value("1"), null, null, true),
                entry("clot", Outcome.DEEP_VEIN_THROMBOSIS, under("1"), null, null, false),
                entry("varices", Outcome.NEW_VARICES, range("15", "35"), "P3Y", "P5Y", true));
    }

    /** An entry about laser of the great saphenous vein. */
    public static Evidence entry(
            String id,
            Outcome outcome,
            @Nullable Figure figure,
            @Nullable String after,
            @Nullable String until,
            boolean verified) {
        return new Evidence(
                id,
                EvidenceKind.SUMMARY,
                Set.of(Treatment.EVLA),
                Set.of(Target.GSV),
                outcome,
                figure,
                null,
                null,
                after,
                until,
                List.of("study-" + id),
                verified,
                new LocalText("Note on " + id + ".", id + "에 대한 설명."));
    }

    public static Figure range(String low, String high) {
        return new Figure(null, new BigDecimal(low), new BigDecimal(high));
    }

    public static Figure value(String value) {
        return new Figure(new BigDecimal(value), null, null);
    }

    public static Figure under(String high) {
        return new Figure(null, null, new BigDecimal(high));
    }
}
