package org.saphena.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Arterial;
import org.saphena.clinical.Girth;
import org.saphena.clinical.Leg;
import org.saphena.clinical.RecentProcedure;
import org.saphena.clinical.Side;
import org.saphena.clinical.SuperficialVeinThrombosis;
import org.saphena.clinical.Ulcer;
import org.saphena.clinical.VisitRecord;
import org.saphena.reasoning.LegAssessment;
import org.saphena.reasoning.VillaltaScore;
import org.saphena.reasoning.WellsScore;

/** What was seen and measured on each leg besides the scan. */
final class ExaminationComposer {
    private final Context context;

    ExaminationComposer(Context context) {
        this.context = context;
    }

    Section compose() {
        Map<String, Phrase> said = new LinkedHashMap<>();
        for (Side side : context.visit().legs().examined()) {
            Leg leg = context.leg(side);
            if (leg != null) {
                said.merge(sentence(side, leg), context.badge(side), Phrase::then);
            }
        }
        List<Item> items = new ArrayList<>();
        said.forEach((text, badges) -> items.add(Item.of(badges.plain(text))));
        return Section.of(context.text("examination"), items);
    }

    private String sentence(Side side, Leg leg) {
        Facts facts = new Facts(context);
        notes(facts, side);
        arterial(facts, leg.arterial());
        Girth girth = leg.girthCm();
        if (girth != null) {
            facts.add("girth.ankle", girth.ankle()).add("girth.calf", girth.calf());
        }
        ulcer(facts, leg.ulcer());
        thrombosis(facts, leg.superficialVeinThrombosis());
        procedure(facts, leg.recentProcedure());
        facts.answer("oedema-causes", leg.oedemaCausesConsidered());
        scores(facts, side);
        return facts.isEmpty() ? context.text("nothing-more") : facts.sentence();
    }

    private void notes(Facts facts, Side side) {
        VisitRecord visit = context.visitRecord();
        VisitRecord.LegNotes notes = visit == null ? null : visit.leg(side);
        if (notes != null) {
            facts.add(notes.examination()).add("skin", notes.skin());
        }
    }

    private static void arterial(Facts facts, @Nullable Arterial arterial) {
        if (arterial != null) {
            facts.add("pulses", arterial.pedalPulses())
                    .add("ankle-pressure", arterial.anklePressureMmHg())
                    .add("toe-pressure", arterial.toePressureMmHg())
                    .add("toe-index", arterial.toeBrachialIndex())
                    .add("claudication", arterial.claudicationMetres());
        }
    }

    private static void ulcer(Facts facts, @Nullable Ulcer ulcer) {
        if (ulcer != null) {
            facts.add("ulcer.count", ulcer.count())
                    .add("ulcer.weeks", ulcer.durationWeeks())
                    .add("ulcer.length", ulcer.lengthCm())
                    .add("ulcer.width", ulcer.widthCm())
                    .add(ulcer.site())
                    .answer("ulcer.infected", ulcer.infected())
                    .answer("ulcer.atypical", ulcer.atypical());
        }
    }

    private static void thrombosis(Facts facts, @Nullable SuperficialVeinThrombosis clot) {
        if (clot != null) {
            facts.add("svt", clot.vein())
                    .add("svt.length", clot.lengthCm())
                    .add("svt.distance", clot.distanceToJunctionCm());
        }
    }

    private void procedure(Facts facts, @Nullable RecentProcedure recent) {
        if (recent != null) {
            String name = OptionName.of(context, recent.procedure(), recent.target());
            String day = recent.date() == null ? "" : " " + context.date(recent.date());
            facts.add(context.text("recent", name + day))
                    .add("recent.lumen", recent.deepVeinLumenPercent());
        }
    }

    private void scores(Facts facts, Side side) {
        LegAssessment leg = context.assessment().legs().get(side);
        if (leg == null) {
            return;
        }
        VillaltaScore villalta = leg.villalta();
        if (villalta != null) {
            Integer total = villalta.total();
            String number =
                    total == null
                            ? "\u2265 "
                                    + villalta.atLeast()
                                    + " "
                                    + context.text("score.incomplete", villalta.items(), 11)
                            : total.toString();
            facts.add(context.text("villalta", number) + grade("villalta", villalta.grade()));
        }
        WellsScore wells = leg.wells();
        if (wells != null) {
            String open = wells.complete() ? "" : " " + context.text("wells.incomplete");
            facts.add(context.text("wells", wells.points()) + open + grade("wells", wells.band()));
        }
    }

    private String grade(String score, @Nullable String grade) {
        return grade == null ? "" : " (" + FreeCode.word(context, score, grade) + ")";
    }
}
