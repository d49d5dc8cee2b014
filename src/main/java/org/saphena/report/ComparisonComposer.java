package org.saphena.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Side;
import org.saphena.clinical.VeinState;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.LegAssessment;
import org.saphena.reasoning.Score;
import org.saphena.text.Formats;

/**
 * What is otherwise than at the last visit, leg by leg: score, cramps, veins. What is not known at
 * one of the visits is said to be so and compared with nothing.
 */
final class ComparisonComposer {
    private static final int ITEMS = 10;

    private final Context context;

    ComparisonComposer(Context context) {
        this.context = context;
    }

    /** Empty where no earlier visit is given. */
    Section compose() {
        Earlier earlier = context.earlier();
        List<Item> items = new ArrayList<>();
        if (earlier == null) {
            return Section.of("", items);
        }
        for (Side side : context.visit().legs().examined()) {
            items.add(Item.of(context.badge(side).then(leg(side, earlier))));
        }
        LocalDate then = earlier.file().consultation().date();
        return Section.of(context.text("compare", context.date(then)), items);
    }

    private Phrase leg(Side side, Earlier earlier) {
        Leg was = earlier.file().consultation().legs().of(side);
        if (was == null) {
            return Phrase.of(context.text("compare.no-leg"));
        }
        Leg is = context.leg(side);
        List<Phrase> parts = new ArrayList<>();
        parts.add(
                change(
                        "compare.vcss",
                        score(earlier.assessment(), side),
                        score(context.assessment(), side)));
        parts.add(change("compare.cramps", cramps(was), cramps(is)));
        parts.addAll(veins(side, earlier));
        return Phrase.join(" ", parts);
    }

    private Phrase change(String name, @Nullable String was, @Nullable String is) {
        return Phrase.bold(context.text(name) + " ")
                .plain(context.text("compare.change", value(was), value(is)) + ".");
    }

    private String value(@Nullable String text) {
        return text == null ? Context.small(context.notRecorded()) : text;
    }

    private @Nullable String score(Assessment answer, Side side) {
        LegAssessment leg = answer.legs().get(side);
        Score score = leg == null ? null : leg.vcss();
        if (score == null || score.items() == 0) {
            return null;
        }
        return score.total() == null
                ? "\u2265\u00a0"
                        + score.atLeast()
                        + " "
                        + context.text("score.incomplete", score.items(), ITEMS)
                : score.total().toString();
    }

    private static @Nullable String cramps(@Nullable Leg leg) {
        BigDecimal nights =
                leg == null || leg.cramps() == null ? null : leg.cramps().nightsPerWeek();
        return nights == null ? null : Formats.number(nights);
    }

    private List<Phrase> veins(Side side, Earlier earlier) {
        DuplexStudy was = scan(earlier.file(), side);
        DuplexStudy is = scan(context.file(), side);
        if (was == null || is == null) {
            return List.of(Phrase.of(context.text("compare.no-scan")));
        }
        if (was.date().equals(is.date())) {
            return List.of(Phrase.of(context.text("compare.same-scan")));
        }
        return changes(
                VeinChanges.between(
                        veins(earlier.assessment(), side), veins(context.assessment(), side)));
    }

    private List<Phrase> changes(VeinChanges changes) {
        Map<String, String> told = new LinkedHashMap<>();
        for (VeinChanges.Change change : changes.changed()) {
            String how =
                    context.text(
                            "compare.change",
                            context.inline(change.was()),
                            context.inline(change.is()));
            told.merge(how, context.word(change.vein()), (one, other) -> one + ", " + other);
        }
        VeinRuns runs = new VeinRuns(context);
        List<Phrase> phrases = new ArrayList<>();
        told.forEach((how, names) ->
                phrases.add(
                        Phrase.bold(Context.capital(how) + ": ")
                                .plain(runs.shortened(names) + ".")));
        phrases.add(Phrase.of(context.text("compare.same", changes.same(), changes.unknown())));
        return phrases;
    }

    private static List<VeinState> veins(Assessment answer, Side side) {
        LegAssessment leg = answer.legs().get(side);
        return leg == null ? List.of() : leg.veins();
    }

    private static @Nullable DuplexStudy scan(CaseFile file, Side side) {
        Leg leg = file.consultation().legs().of(side);
        return leg == null ? null : leg.duplex();
    }
}
