package org.saphena.editing;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Answer;
import org.saphena.clinical.Arterial;
import org.saphena.clinical.Ceap;
import org.saphena.clinical.CeapClass;
import org.saphena.clinical.Cramps;
import org.saphena.clinical.Girth;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Legs;
import org.saphena.clinical.Records;
import org.saphena.clinical.Side;
import org.saphena.clinical.Symptom;
import org.saphena.clinical.SymptomPattern;
import org.saphena.clinical.Ulcer;
import org.saphena.clinical.Vcss;
import org.saphena.clinical.Villalta;
import org.saphena.clinical.Wells;

/** Changes to one leg; the leg is made when nothing was recorded about it. */
public final class LegEdits {
    private static final Cramps NO_CRAMPS =
            new Cramps(null, null, null, null, null, null, null, null, null, null, null);
    private static final Arterial NO_ARTERIAL = new Arterial(null, null, null, null, null, null);
    private static final Girth NO_GIRTH = new Girth(null, null);
    private static final Vcss NO_VCSS =
            new Vcss(null, null, null, null, null, null, null, null, null, null);
    private static final Wells NO_WELLS =
            new Wells(null, null, null, null, null, null, null, null, null, null);
    private static final Ulcer NO_ULCER = new Ulcer(null, null, null, null, null, null, null);
    private static final Villalta NO_VILLALTA =
            new Villalta(null, null, null, null, null, null, null, null, null, null, null, null);
    private static final SymptomPattern NO_PATTERN = new SymptomPattern(List.of(), List.of());
    private static final Ceap NO_CEAP = new Ceap(List.of(), null, null);

    private LegEdits() {}

    /** Changes a leg as a whole. */
    static Edit leg(Side side, UnaryOperator<Leg> change) {
        return file -> {
            Legs legs = file.consultation().legs();
            Leg leg = legs.of(side);
            Leg changed = change.apply(leg == null ? Blank.leg() : leg);
            return VisitEdits.visit("legs", Records.with(legs, side.code(), changed)).apply(file);
        };
    }

    /** Changes one field of the leg, such as {@code painScore}. */
    public static Edit field(Side side, String field, @Nullable Object value) {
        return leg(side, leg -> Records.with(leg, field, value));
    }

    /**
     * Records a symptom by its severity: 0 absent, 1 mild, 2 moderate, 3 severe; null takes it back
     * to not asked.
     */
    public static Edit symptom(Side side, Symptom symptom, @Nullable Integer severity) {
        return leg(side, leg -> withSymptom(leg, symptom, severity));
    }

    private static Leg withSymptom(Leg leg, Symptom symptom, @Nullable Integer severity) {
        Answer answer = severity == null ? null : severity == 0 ? Answer.NO : Answer.YES;
        Map<Symptom, Integer> grades = new EnumMap<>(Symptom.class);
        grades.putAll(leg.symptomSeverity());
        grades.remove(symptom);
        Leg ungraded = Records.with(leg, "symptomSeverity", Map.copyOf(grades));
        Leg answered =
                Records.with(ungraded, "symptoms", Lists.answer(leg.symptoms(), symptom, answer));
        if (severity == null || severity == 0) {
            return answered;
        }
        grades.put(symptom, severity);
        return Records.with(answered, "symptomSeverity", grades);
    }

    /** Records a symptom as present or absent without a severity. */
    public static Edit symptomAnswer(Side side, Symptom symptom, @Nullable Answer answer) {
        return leg(
                side,
                leg -> {
                    Leg cleared = withSymptom(leg, symptom, null);
                    return Records.with(
                            cleared, "symptoms", Lists.answer(cleared.symptoms(), symptom, answer));
                });
    }

    /** Says that all symptoms of the leg were gone through, with the list in view. */
    public static Edit symptomsReviewed(Side side, boolean reviewed) {
        return leg(
                side,
                leg ->
                        Records.with(
                                leg,
                                "symptoms",
                                Records.with(leg.symptoms(), "reviewed", reviewed)));
    }

    /** Changes one field of the cramps, such as {@code nightsPerWeek}. */
    public static Edit cramps(Side side, String field, @Nullable Object value) {
        return leg(side, leg -> part(leg, "cramps", leg.cramps(), NO_CRAMPS, field, value));
    }

    /** Changes one field of the arterial status, such as {@code abi}. */
    public static Edit arterial(Side side, String field, @Nullable Object value) {
        return leg(side, leg -> part(leg, "arterial", leg.arterial(), NO_ARTERIAL, field, value));
    }

    /** Changes a girth: {@code ankle} or {@code calf}. */
    public static Edit girth(Side side, String field, @Nullable Object value) {
        return leg(side, leg -> part(leg, "girthCm", leg.girthCm(), NO_GIRTH, field, value));
    }

    /** Scores one item of the VCSS, such as {@code pain}. */
    public static Edit vcss(Side side, String item, @Nullable Integer score) {
        return leg(side, leg -> part(leg, "vcss", leg.vcss(), NO_VCSS, item, score));
    }

    /** Answers one item of the Wells score. */
    public static Edit wells(Side side, String item, @Nullable Boolean answer) {
        return leg(side, leg -> part(leg, "wells", leg.wells(), NO_WELLS, item, answer));
    }

    /** Changes one field of the ulcer. */
    public static Edit ulcer(Side side, String field, @Nullable Object value) {
        return leg(side, leg -> part(leg, "ulcer", leg.ulcer(), NO_ULCER, field, value));
    }

    /** Scores one item of the Villalta scale, such as {@code pain}. */
    public static Edit villalta(Side side, String item, @Nullable Object score) {
        return leg(side, leg -> part(leg, "villalta", leg.villalta(), NO_VILLALTA, item, score));
    }

    /** Changes what makes the symptoms {@code worse} or {@code better}. */
    public static Edit symptomPattern(Side side, String field, List<?> codes) {
        return leg(
                side,
                leg -> part(leg, "symptomPattern", leg.symptomPattern(), NO_PATTERN, field, codes));
    }

    /**
     * Sets or takes out one clinical class; C0 and a class with its recurrent form replace what
     * excludes them.
     */
    public static Edit ceapClass(Side side, CeapClass clinical, boolean present) {
        return leg(
                side,
                leg -> {
                    Ceap ceap = leg.ceap() == null ? NO_CEAP : leg.ceap();
                    Set<CeapClass> classes = EnumSet.noneOf(CeapClass.class);
                    classes.addAll(ceap.clinical());
                    if (present) {
                        classes.removeIf(other -> excludes(clinical, other));
                        classes.add(clinical);
                    } else {
                        classes.remove(clinical);
                    }
                    return part(leg, "ceap", leg.ceap(), NO_CEAP, "clinical", List.copyOf(classes));
                });
    }

    private static boolean excludes(CeapClass chosen, CeapClass other) {
        return (chosen == CeapClass.C0) != (other == CeapClass.C0)
                || chosen == CeapClass.C2 && other == CeapClass.C2R
                || chosen == CeapClass.C2R && other == CeapClass.C2
                || chosen == CeapClass.C6 && other == CeapClass.C6R
                || chosen == CeapClass.C6R && other == CeapClass.C6;
    }

    /** Changes the aetiology or the judgement {@code symptomatic}. */
    public static Edit ceap(Side side, String field, @Nullable Object value) {
        return leg(side, leg -> part(leg, "ceap", leg.ceap(), NO_CEAP, field, value));
    }

    /** Changes one field of a part of the leg; a part with nothing left in it is taken out. */
    private static <R extends Record> Leg part(
            Leg leg, String name, @Nullable R part, R blank, String field, @Nullable Object value) {
        R changed = Records.with(part == null ? blank : part, field, value);
        return Records.with(leg, name, changed.equals(blank) ? null : changed);
    }
}
