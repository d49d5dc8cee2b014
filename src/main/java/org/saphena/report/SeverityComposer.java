package org.saphena.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Arterial;
import org.saphena.clinical.Cramps;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Side;
import org.saphena.clinical.Vcss;
import org.saphena.reasoning.LegAssessment;
import org.saphena.reasoning.Score;
import org.saphena.text.Formats;

/** Class and scores of each leg, side by side with ankle pressure, cramps and pain. */
final class SeverityComposer {
    private final Context context;

    SeverityComposer(Context context) {
        this.context = context;
    }

    Section compose() {
        List<Phrase> head = new ArrayList<>();
        head.add(Phrase.of(context.text("severity")));
        for (String column : List.of("ceap", "vcss", "abi", "cramps", "pain")) {
            head.add(Phrase.of(context.text("severity." + column)));
        }
        List<List<Phrase>> rows = new ArrayList<>();
        for (Side side : context.visit().legs().examined()) {
            rows.add(row(side));
        }
        if (rows.isEmpty()) {
            return Section.of(context.text("severity"), List.of());
        }
        Item grid = new Item.Grid(Item.Kind.SEVERITY, head, rows);
        return Section.of(context.text("severity"), List.of(grid));
    }

    private List<Phrase> row(Side side) {
        Leg leg = context.leg(side);
        LegAssessment assessment = context.assessment().legs().get(side);
        Arterial arterial = leg == null ? null : leg.arterial();
        Cramps cramps = leg == null ? null : leg.cramps();
        Integer pain = leg == null ? null : leg.painScore();
        BigDecimal abi = arterial == null ? null : arterial.abi();
        return List.of(
                context.badge(side),
                ceap(assessment),
                vcss(
                        assessment == null ? null : assessment.vcss(),
                        leg == null ? null : leg.vcss()),
                value(abi == null ? null : Formats.number(abi, 2)),
                value(cramps == null ? null : number(cramps.nightsPerWeek())),
                value(pain == null ? null : pain.toString()));
    }

    private Phrase ceap(@Nullable LegAssessment leg) {
        return leg == null || leg.ceap() == null ? value(null) : Phrase.bold(leg.ceap().basic());
    }

    private Phrase vcss(@Nullable Score score, @Nullable Vcss vcss) {
        if (score == null || vcss == null || score.items() == 0) {
            return value(null);
        }
        return total(score).plain(": ").then(items(vcss));
    }

    private Phrase total(Score score) {
        Integer total = score.total();
        if (score.complete() && total != null) {
            return Phrase.bold(total.toString()).plain("/30");
        }
        return Phrase.bold("\u2265\u00a0" + score.atLeast())
                .plain(" " + context.text("score.incomplete", score.items(), 10));
    }

    private Phrase items(Vcss vcss) {
        List<String> scored = new ArrayList<>();
        int[] zeros = {0};
        List<String> open = new ArrayList<>();
        values(vcss)
                .forEach((item, score) -> {
                    String name = context.text("vcss." + item);
                    if (score == null) {
                        open.add(name);
                    } else if (score == 0) {
                        zeros[0]++;
                    } else {
                        scored.add(name + "\u00a0" + score);
                    }
                });
        if (zeros[0] > 0) {
            scored.add(context.text("vcss.zero", zeros[0]));
        }
        if (!open.isEmpty()) {
            scored.add(context.text("vcss.open", String.join(", ", open)));
        }
        return Phrase.of(String.join("; ", scored));
    }

    private static Map<String, @Nullable Integer> values(Vcss vcss) {
        Map<String, @Nullable Integer> items = new LinkedHashMap<>();
        items.put("pain", vcss.pain());
        items.put("varicose", vcss.varicoseVeins());
        items.put("oedema", vcss.oedema());
        items.put("pigmentation", vcss.pigmentation());
        items.put("inflammation", vcss.inflammation());
        items.put("induration", vcss.induration());
        items.put("ulcer-count", vcss.ulcerCount());
        items.put("ulcer-duration", vcss.ulcerDuration());
        items.put("ulcer-size", vcss.ulcerSize());
        items.put("compression", vcss.compressionUse());
        return items;
    }

    private static @Nullable String number(@Nullable BigDecimal value) {
        return value == null ? null : Formats.number(value);
    }

    private Phrase value(@Nullable String text) {
        return text == null ? Phrase.EMPTY.quiet(context.notRecorded()) : Phrase.of(text);
    }
}
