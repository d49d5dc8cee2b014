package org.saphena.ui.guided;

import java.math.BigDecimal;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Answer;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Consultation;
import org.saphena.clinical.Decision;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Side;
import org.saphena.clinical.Symptom;
import org.saphena.clinical.Treatment;
import org.saphena.clinical.Vcss;

/** What the window shows when something was typed as it should be. */
final class Goals {
    /** The number of the patient of the guided visit, who is in the demo clinic only. */
    static final String PATIENT = "DEMO-0001";

    private Goals() {}

    /** The patient is on the screen. */
    static Predicate<Seen> patient() {
        return seen -> seen.patient().equals(PATIENT);
    }

    /** Something of the patient's draft. */
    static Predicate<Seen> draft(Predicate<CaseFile> holds) {
        return seen -> patient().test(seen) && seen.draft().filter(holds).isPresent();
    }

    static Predicate<Seen> visit(Predicate<Consultation> holds) {
        return draft(file -> holds.test(file.consultation()));
    }

    static Predicate<Seen> leg(Side side, Predicate<Leg> holds) {
        return visit(visit -> {
            Leg leg = visit.legs().of(side);
            return leg != null && holds.test(leg);
        });
    }

    /** A visit in which nothing is recorded yet. */
    static Predicate<Seen> begun() {
        return visit(visit ->
                visit.pregnancy() == null
                        && visit.legs().examined().stream().allMatch(side -> isEmpty(visit, side)));
    }

    private static boolean isEmpty(Consultation visit, Side side) {
        Leg leg = visit.legs().of(side);
        return leg == null
                || leg.symptoms().present().isEmpty() && leg.ceap() == null && leg.duplex() == null;
    }

    /** The section before is accepted: the one of this number is open, or a later one. */
    static Predicate<Seen> at(int section) {
        return draft(file -> true).and(seen -> seen.section().orElse(0) >= section);
    }

    /**
     * Ten symptoms and those below them.
     *
     * @param grades a digit each; 0 for a symptom that is absent
     */
    static Predicate<Seen> symptoms(Side side, String grades) {
        return leg(
                side,
                leg -> {
                    for (int i = 0; i < Symptom.graded().size(); i++) {
                        if (!isGraded(leg, Symptom.graded().get(i), grades.charAt(i) - '0')) {
                            return false;
                        }
                    }
                    return leg.symptoms().answer(Symptom.TIGHTNESS) == Answer.NO;
                });
    }

    private static boolean isGraded(Leg leg, Symptom symptom, int grade) {
        return grade == 0
                ? leg.symptoms().answer(symptom) == Answer.NO
                : Integer.valueOf(grade).equals(leg.symptomSeverity().get(symptom));
    }

    /** The items of the VCSS without those of ulcers, a digit each. */
    static Predicate<Seen> vcss(Side side, String items) {
        return leg(side, leg -> leg.vcss() != null && digits(leg.vcss()).equals(items));
    }

    private static String digits(Vcss vcss) {
        StringBuilder digits = new StringBuilder();
        for (Integer item :
                new @Nullable Integer[] {
                    vcss.pain(),
                    vcss.varicoseVeins(),
                    vcss.oedema(),
                    vcss.pigmentation(),
                    vcss.inflammation(),
                    vcss.induration(),
                    vcss.compressionUse()
                }) {
            digits.append(item == null ? "-" : item);
        }
        return digits.toString();
    }

    /** An option of the leg is chosen. */
    static Predicate<Seen> chosen(Side side, Treatment treatment) {
        return draft(file ->
                file.record() != null
                        && file.record().decisions().stream()
                                .anyMatch(each ->
                                        each.leg() == side
                                                && each.treatment() == treatment
                                                && each.decision() == Decision.CHOSEN));
    }

    /** A number, however many digits it was typed with. */
    static boolean is(@Nullable BigDecimal value, String wanted) {
        return value != null && value.compareTo(new BigDecimal(wanted)) == 0;
    }
}
