package org.saphena.reasoning;

import static org.saphena.reasoning.Hand.NO;
import static org.saphena.reasoning.Hand.YES;
import static org.saphena.reasoning.Hand.all;
import static org.saphena.reasoning.Hand.any;
import static org.saphena.reasoning.Hand.in;
import static org.saphena.reasoning.Hand.less;
import static org.saphena.reasoning.Hand.not;
import static org.saphena.reasoning.Hand.of;
import static org.saphena.reasoning.Hand.sure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Flow;
import org.saphena.clinical.PreviousTreatment;
import org.saphena.clinical.Segment;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.SegmentState;
import org.saphena.clinical.SuperficialVeinThrombosis;
import org.saphena.clinical.Trunk;
import org.saphena.clinical.TrunkShape;
import org.saphena.knowledge.Targets;

/** What the rules ask about one trunk, written by hand. */
final class HandTrunk {
    private static final BigDecimal REFLUX = new BigDecimal("0.50");
    private static final BigDecimal DEEP_REFLUX = new BigDecimal("1.00");
    private static final BigDecimal BORDERLINE = new BigDecimal("0.45");
    private static final BigDecimal SHALLOW = new BigDecimal("5.0");
    private static final BigDecimal WAY = new BigDecimal("5");

    /** Whether a trunk calls for treatment. */
    enum Indication {
        STRONG,
        FAIR,
        WEAK,
        NONE,
        UNDETERMINED
    }

    /** Whether a trunk refluxes. */
    enum State {
        REFLUXING,
        GONE,
        COMPETENT,
        UNKNOWN
    }

    /** Whether a catheter passes. */
    enum Way {
        YES,
        NO,
        UNKNOWN
    }

    final Trunk trunk;
    final HandLeg leg;
    final @Nullable State state;
    final int refluxing;
    final @Nullable Indication indication;
    final @Nullable String indicationRule;
    final @Nullable Way way;
    final @Nullable BigDecimal diameter;
    final @Nullable BigDecimal depth;
    final int diameterOpen;
    final int shallow;
    final int svtNow;
    final int closedBefore;
    final int treatedBefore;
    private final @Nullable DuplexStudy duplex;
    private final @Nullable TrunkShape shape;

    HandTrunk(Trunk trunk, HandLeg leg) {
        this.trunk = trunk;
        this.leg = leg;
        this.duplex = leg.leg.duplex();
        this.shape = duplex == null ? null : duplex.trunks().get(trunk);
        boolean treated = false;
        boolean closed = false;
        for (PreviousTreatment each : leg.leg.previousTreatments()) {
            if (each.target() == Targets.of(trunk)) {
                treated = true;
                closed |= Boolean.TRUE.equals(each.closed());
            }
        }
        this.treatedBefore = of(treated);
        this.closedBefore = of(closed);
        this.state = state();
        this.refluxing = in(state, State.REFLUXING);
        this.way = way();
        this.diameter = extreme(true);
        this.depth = extreme(false);
        this.diameterOpen = diameterOpen();
        this.shallow = sure(any(of(shape == null ? null : shape.suprafascial()), less(depth, SHALLOW)));
        this.svtNow = any(of(isClottedTrunk()), anyState(SegmentState.ACUTE_THROMBUS));
        Hand.FirstFit<Indication> found = new HandIndication(this).table();
        this.indication = found.agreed();
        this.indicationRule = indication == null ? null : found.rule();
    }

    private @Nullable Segment segment(SegmentId id) {
        return duplex == null ? null : duplex.segments().get(id);
    }

    /** Whether a segment refluxes, longer than its vein allows or as seen where no time is. */
    static int refluxing(SegmentId id, Segment segment) {
        boolean deepAxis =
                id == SegmentId.CFV || id == SegmentId.FV || id == SegmentId.POPV;
        BigDecimal time = segment.refluxSeconds();
        return time == null
                ? in(segment.reflux(), Flow.PRESENT)
                : of(time.compareTo(deepAxis ? DEEP_REFLUX : REFLUX) > 0);
    }

    /** Whether any of these segments surely refluxes. */
    int anyRefluxing(SegmentId... among) {
        for (SegmentId id : among) {
            Segment segment = segment(id);
            if (segment != null && refluxing(id, segment) == YES) {
                return YES;
            }
        }
        return NO;
    }

    int anyState(SegmentState state) {
        for (SegmentId id : SegmentId.of(trunk)) {
            Segment segment = segment(id);
            if (segment != null && segment.stateOrPatent() == state) {
                return YES;
            }
        }
        return NO;
    }

    private @Nullable State state() {
        boolean measured = false;
        boolean gone = false;
        boolean there = false;
        for (SegmentId id : SegmentId.of(trunk)) {
            Segment segment = segment(id);
            if (segment == null) {
                continue;
            }
            if (refluxing(id, segment) == YES) {
                return State.REFLUXING;
            }
            measured |= segment.isFlowKnown();
            boolean goneHere =
                    switch (segment.stateOrPatent()) {
                        case ABSENT, ABLATED, OCCLUDED -> true;
                        default -> false;
                    };
            gone |= goneHere;
            there |= !goneHere;
        }
        if (gone && !there || !measured && closedBefore == YES) {
            return State.GONE;
        }
        return measured ? State.COMPETENT : State.UNKNOWN;
    }

    private @Nullable Way way() {
        Boolean course = shape == null ? null : shape.tortuous();
        BigDecimal length = shape == null ? null : shape.straightLengthCm();
        boolean known = course != null || length != null;
        boolean winds = Boolean.TRUE.equals(course) || less(length, WAY) == YES;
        for (SegmentId id : SegmentId.of(trunk)) {
            Segment segment = segment(id);
            known |= segment != null && segment.tortuous() != null;
            winds |= segment != null && Boolean.TRUE.equals(segment.tortuous());
        }
        if (winds) {
            return Way.NO;
        }
        return known ? Way.YES : Way.UNKNOWN;
    }

    /** The widest diameter or the smallest depth of the refluxing segments, else of all. */
    private @Nullable BigDecimal extreme(boolean widest) {
        boolean any = anyRefluxing(SegmentId.of(trunk).toArray(SegmentId[]::new)) == YES;
        BigDecimal best = null;
        for (SegmentId id : SegmentId.of(trunk)) {
            Segment segment = segment(id);
            if (segment == null || any && refluxing(id, segment) != YES) {
                continue;
            }
            BigDecimal value = widest ? segment.diameterMm() : segment.depthMm();
            if (value != null
                    && (best == null || (value.compareTo(best) > 0) == widest
                            && value.compareTo(best) != 0)) {
                best = value;
            }
        }
        return best;
    }

    private int diameterOpen() {
        if (diameter == null) {
            return YES;
        }
        for (SegmentId id : SegmentId.of(trunk)) {
            Segment segment = segment(id);
            if (segment != null
                    && segment.diameterMm() == null
                    && refluxing(id, segment) == YES) {
                return YES;
            }
        }
        return NO;
    }

    private boolean isClottedTrunk() {
        SuperficialVeinThrombosis svt = leg.leg.superficialVeinThrombosis();
        return svt != null && svt.vein().code().equals(trunk.code());
    }

    @Nullable BigDecimal length() {
        return shape == null ? null : shape.straightLengthCm();
    }

    /** Whether it refluxes without a time above the threshold in any segment. */
    int untimed() {
        int timed = NO;
        for (SegmentId id : SegmentId.of(trunk)) {
            Segment segment = segment(id);
            BigDecimal time = segment == null ? null : segment.refluxSeconds();
            if (time != null && time.compareTo(REFLUX) > 0) {
                timed = YES;
            }
        }
        return all(refluxing, not(timed));
    }

    int suprafascial() {
        return of(shape == null ? null : shape.suprafascial());
    }

    int aneurysm() {
        return of(shape == null ? null : shape.aneurysm());
    }

    int isIndicated(Indication... among) {
        return in(indication, among);
    }

    /** Not refluxing surely, and one segment's time just short of it. */
    int borderline() {
        int near = NO;
        for (SegmentId id : SegmentId.of(trunk)) {
            Segment segment = segment(id);
            BigDecimal time = segment == null ? null : segment.refluxSeconds();
            if (time != null && time.compareTo(BORDERLINE) >= 0 && time.compareTo(REFLUX) <= 0) {
                near = YES;
            }
        }
        return all(not(refluxing), near);
    }

}
