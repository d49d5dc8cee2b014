package org.saphena.reasoning;

import static org.saphena.reasoning.Hand.all;
import static org.saphena.reasoning.Hand.any;
import static org.saphena.reasoning.Hand.atLeast;
import static org.saphena.reasoning.Hand.atMost;
import static org.saphena.reasoning.Hand.has;
import static org.saphena.reasoning.Hand.in;
import static org.saphena.reasoning.Hand.less;
import static org.saphena.reasoning.Hand.more;
import static org.saphena.reasoning.Hand.of;
import static org.saphena.reasoning.Hand.sure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Condition;
import org.saphena.clinical.DeepVeins;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.IliacOutflow;
import org.saphena.clinical.Leg;
import org.saphena.clinical.PastEvent;
import org.saphena.clinical.PastEventKind;
import org.saphena.clinical.Segment;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.SegmentState;
import org.saphena.clinical.Side;
import org.saphena.clinical.SuperficialVeinThrombosis;
import org.saphena.clinical.Symptom;
import org.saphena.clinical.ThrombosedVein;

/** What the rules ask about the deep veins and the clots of one leg, written by hand. */
final class HandClots {
    private static final BigDecimal NEAR = new BigDecimal("3.0");
    private static final BigDecimal HALF = new BigDecimal("50");
    private static final BigDecimal FULL = new BigDecimal("100");
    private static final int RECENT_MONTHS = 3;

    final DeepVeins deep;
    final int deepNotExamined;
    final int deepReflux;
    final int acuteDeep;
    final int postThrombotic;
    final int iliacFlag;
    final int deepObstruction;
    final int acuteSvt;
    final int nearJunction;
    final int tributarySvt;
    final int recentDvt;
    final int recentSvt;
    final int below50;
    final int ehit3;
    final int ehit4;
    final boolean deepIsClear;
    private final Leg leg;
    private final LocalDate visit;

    HandClots(HandLeg of) {
        this.leg = of.leg;
        this.visit = of.person.file.consultation().date();
        DuplexStudy duplex = leg.duplex();
        this.deep = duplex == null ? DeepVeins.NOT_EXAMINED : deep(duplex);
        this.deepNotExamined = of(deep == DeepVeins.NOT_EXAMINED);
        boolean reflux = deep == DeepVeins.REFLUX;
        boolean acute = deep == DeepVeins.ACUTE_THROMBOSIS;
        boolean blocked = false;
        boolean clear = true;
        boolean superficial = leg.superficialVeinThrombosis() != null;
        boolean near = false;
        boolean tributary = false;
        if (duplex != null) {
            for (Map.Entry<SegmentId, Segment> each : duplex.segments().entrySet()) {
                SegmentId id = each.getKey();
                Segment segment = each.getValue();
                SegmentState state = segment.stateOrPatent();
                boolean clot = state == SegmentState.ACUTE_THROMBUS;
                boolean old =
                        state == SegmentState.CHRONIC_THROMBUS || state == SegmentState.OCCLUDED;
                if (id.isDeep()) {
                    reflux |= HandTrunk.refluxing(id, segment) == Hand.YES;
                    acute |= clot;
                    clear &= !clot && !old;
                    blocked |= old && id != SegmentId.PTV && id != SegmentId.PER;
                } else if (clot) {
                    superficial = true;
                    tributary |= id.isTributary();
                    near |=
                            id == SegmentId.SFJ
                                    || id == SegmentId.SPJ
                                    || atMost(segment.thrombusToJunctionCm(), NEAR) == Hand.YES;
                }
            }
        }
        SuperficialVeinThrombosis svt = leg.superficialVeinThrombosis();
        near |= svt != null && atMost(svt.distanceToJunctionCm(), NEAR) == Hand.YES;
        tributary |= svt != null && svt.vein() == ThrombosedVein.TRIBUTARY;
        this.deepReflux = of(reflux);
        this.acuteDeep = of(acute);
        this.deepIsClear = clear;
        this.postThrombotic = of(deep == DeepVeins.POST_THROMBOTIC);
        this.acuteSvt = of(superficial);
        this.nearJunction = of(near);
        this.tributarySvt = of(tributary);
        IliacOutflow outflow = duplex == null ? null : duplex.iliacOutflow();
        this.iliacFlag = iliacFlag(outflow, of.person);
        boolean flows = outflow == IliacOutflow.NORMAL;
        this.deepObstruction =
                of(
                        iliacFlag == Hand.YES
                                || blocked
                                || postThrombotic == Hand.YES && !flows);
        this.recentDvt = of(isRecentInAnyLeg(of.person));
        this.recentSvt = of(isRecent(leg, PastEventKind.SVT));
        BigDecimal lumen =
                leg.recentProcedure() == null ? null : leg.recentProcedure().deepVeinLumenPercent();
        this.below50 = sure(all(more(lumen, BigDecimal.ZERO), less(lumen, HALF)));
        this.ehit3 = sure(all(atLeast(lumen, HALF), less(lumen, FULL)));
        this.ehit4 = sure(atLeast(lumen, FULL));
    }

    private static DeepVeins deep(DuplexStudy duplex) {
        if (duplex.deepVeins() != null) {
            return duplex.deepVeins();
        }
        boolean old = false;
        boolean reflux = false;
        for (Map.Entry<SegmentId, Segment> each : duplex.segments().entrySet()) {
            if (each.getKey().isDeep()) {
                SegmentState state = each.getValue().stateOrPatent();
                if (state == SegmentState.ACUTE_THROMBUS) {
                    return DeepVeins.ACUTE_THROMBOSIS;
                }
                old |= state == SegmentState.CHRONIC_THROMBUS || state == SegmentState.OCCLUDED;
                reflux |= HandTrunk.refluxing(each.getKey(), each.getValue()) == Hand.YES;
            }
        }
        if (old) {
            return DeepVeins.POST_THROMBOTIC;
        }
        boolean judged =
                isJudged(duplex, SegmentId.CFV)
                        && isJudged(duplex, SegmentId.FV)
                        && isJudged(duplex, SegmentId.POPV);
        if (!judged) {
            return DeepVeins.NOT_EXAMINED;
        }
        return reflux ? DeepVeins.REFLUX : DeepVeins.NORMAL;
    }

    /** Open, and its flow recorded. */
    private static boolean isJudged(DuplexStudy duplex, SegmentId id) {
        Segment segment = duplex.segments().get(id);
        if (segment == null || HandTrunk.refluxing(id, segment) == Hand.OPEN) {
            return false;
        }
        SegmentState state = segment.stateOrPatent();
        return state == SegmentState.PATENT || state == SegmentState.HYPOPLASTIC;
    }

    private int iliacFlag(@Nullable IliacOutflow outflow, HandPerson person) {
        int claudication = has(leg.symptoms(), Symptom.VENOUS_CLAUDICATION);
        int thigh = has(leg.symptoms(), Symptom.THIGH_SWELLING);
        int collaterals = has(leg.symptoms(), Symptom.SUPRAPUBIC_COLLATERALS);
        int earlier =
                any(in(deep, DeepVeins.POST_THROMBOTIC), person.condition(Condition.PREVIOUS_DVT));
        return sure(
                any(
                        in(outflow, IliacOutflow.ABNORMAL),
                        all(claudication, thigh),
                        all(claudication, collaterals),
                        all(thigh, collaterals),
                        all(any(claudication, thigh, collaterals), earlier)));
    }

    private boolean isRecentInAnyLeg(HandPerson person) {
        for (Side side : person.legs()) {
            Leg each = Objects.requireNonNull(person.file.consultation().legs().of(side));
            if (isRecent(each, PastEventKind.DVT)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRecent(Leg leg, PastEventKind kind) {
        for (PastEvent each : leg.pastEvents().present()) {
            if (each.event() == kind && each.date() != null) {
                LocalDate last = each.date().last();
                LocalDate day = last.isAfter(visit) ? visit : last;
                if (ChronoUnit.MONTHS.between(day, visit) < RECENT_MONTHS) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a scan of today and the Wells score leave no doubt. */
    int deepVeinsExcluded() {
        DuplexStudy duplex = leg.duplex();
        if (duplex == null) {
            return Hand.NO;
        }
        boolean today = !duplex.date().isBefore(visit);
        boolean fine = deep == DeepVeins.NORMAL || deep == DeepVeins.REFLUX;
        boolean unlikely = leg.wells() == null || leg.wells().pointsAtMost() <= 1;
        return of(today && fine && deepIsClear && unlikely);
    }
}
