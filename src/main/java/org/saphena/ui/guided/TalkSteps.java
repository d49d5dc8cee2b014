package org.saphena.ui.guided;

import java.util.List;
import java.util.function.Predicate;
import org.saphena.clinical.AlarmSymptom;
import org.saphena.clinical.Answer;
import org.saphena.clinical.Carried;
import org.saphena.clinical.CrampSite;
import org.saphena.clinical.Cramps;
import org.saphena.clinical.Mobility;
import org.saphena.clinical.PastEventKind;
import org.saphena.clinical.Pregnancy;
import org.saphena.clinical.Side;
import org.saphena.clinical.Symptom;

/** What is asked. */
final class TalkSteps {
    static final List<Step> SYMPTOMS =
            List.of(
                    symptoms(
                            "symptoms-right",
                            "3221001021 Alt+N",
                            Goals.symptoms(Side.RIGHT, "3221001021")),
                    symptoms("pain-right", "6", pain(Side.RIGHT, 6)),
                    symptoms(
                            "symptoms-left",
                            "1110000011 Alt+N",
                            Goals.symptoms(Side.LEFT, "1110000011")),
                    symptoms("pain-left", "2", pain(Side.LEFT, 2)),
                    symptoms(
                            "cramps-right", "4⏎8⏎Y5⏎", cramps(Side.RIGHT, TalkSteps::isFourNights)),
                    symptoms(
                            "cramps-calf",
                            "Down*2 1Y",
                            cramps(
                                    Side.RIGHT,
                                    cramps ->
                                            List.of(CrampSite.CALF).equals(cramps.sites())
                                                    && Boolean.TRUE.equals(
                                                            cramps.relievedByStretching()))),
                    symptoms(
                            "cramps-day",
                            "↓NN",
                            cramps(
                                    Side.RIGHT,
                                    cramps ->
                                            Boolean.FALSE.equals(cramps.daytimeToo())
                                                    && Boolean.FALSE.equals(
                                                            cramps.afterNewMedication()))),
                    symptoms(
                            "cramps-left",
                            "1⏎",
                            cramps(Side.LEFT, cramps -> Goals.is(cramps.nightsPerWeek(), "1"))),
                    symptoms("flags-legs", "PageDown Alt+N", calm(Side.RIGHT).and(calm(Side.LEFT))),
                    symptoms(
                            "flags-person",
                            "PageDown Alt+N",
                            Goals.visit(visit ->
                                    visit.alarmSymptoms().answer(AlarmSymptom.CHEST_PAIN)
                                                    == Answer.NO
                                            && visit.alarmSymptoms()
                                                            .answer(AlarmSymptom.WEIGHT_LOSS)
                                                    == Answer.NO)));

    static final List<Step> HISTORY =
            List.of(
                    history(
                            "carried",
                            "PageUp Alt+Enter",
                            Goals.draft(file -> Carried.open(file).isEmpty())),
                    history(
                            "person",
                            "PageDown 1N2⏎1Y",
                            Goals.visit(visit ->
                                    visit.pregnancy() == Pregnancy.NONE
                                            && Boolean.FALSE.equals(visit.breastfeeding())
                                            && Integer.valueOf(2).equals(visit.pregnancies())
                                            && visit.mobility() == Mobility.INDEPENDENT
                                            && Boolean.TRUE.equals(visit.standingWork()))),
                    history("events-right", "PageDown NNNN", events(Side.RIGHT)),
                    history("events-left", "N↓NN", events(Side.LEFT)),
                    history(
                            "allergies",
                            "Alt+N",
                            Goals.visit(visit -> visit.allergies().reviewed())),
                    history(
                            "conditions",
                            "PageDown Alt+N",
                            Goals.visit(visit -> visit.conditions().reviewed())));

    private TalkSteps() {}

    private static Step symptoms(String code, String keys, Predicate<Seen> done) {
        return new Step(code, Stage.SYMPTOMS, keys, done);
    }

    private static Step history(String code, String keys, Predicate<Seen> done) {
        return new Step(code, Stage.HISTORY, keys, done);
    }

    private static Predicate<Seen> pain(Side side, int score) {
        return Goals.leg(side, leg -> Integer.valueOf(score).equals(leg.painScore()));
    }

    private static Predicate<Seen> cramps(Side side, Predicate<Cramps> holds) {
        return Goals.leg(side, leg -> leg.cramps() != null && holds.test(leg.cramps()));
    }

    private static boolean isFourNights(Cramps cramps) {
        return Goals.is(cramps.nightsPerWeek(), "4")
                && Goals.is(cramps.sinceMonths(), "8")
                && Boolean.TRUE.equals(cramps.wakesFromSleep())
                && Goals.is(cramps.minutes(), "5");
    }

    /** Nothing in the leg that cannot wait. */
    private static Predicate<Seen> calm(Side side) {
        return Goals.leg(
                side,
                leg ->
                        leg.symptoms().answer(Symptom.ACUTE_SWELLING) == Answer.NO
                                && leg.symptoms().answer(Symptom.REST_PAIN) == Answer.NO);
    }

    /** No thrombosis of a deep vein, no ulcer, no bleeding. */
    private static Predicate<Seen> events(Side side) {
        return Goals.leg(
                side,
                leg ->
                        leg.pastEvents().answer(PastEventKind.DVT) == Answer.NO
                                && leg.pastEvents().answer(PastEventKind.ULCER) == Answer.NO
                                && leg.pastEvents().answer(PastEventKind.BLEEDING) == Answer.NO);
    }
}
