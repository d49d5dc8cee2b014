package org.saphena.reasoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.DeepVeins;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Flow;
import org.saphena.clinical.IliacOutflow;
import org.saphena.clinical.Perforator;
import org.saphena.clinical.PerforatorSite;
import org.saphena.clinical.Provocation;
import org.saphena.clinical.ScanPosition;
import org.saphena.clinical.Segment;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.SegmentState;
import org.saphena.clinical.Trunk;
import org.saphena.clinical.TrunkShape;

/** Makes the duplex study of one leg of a made-up consultation. */
final class MadeScan {
    private static final List<SegmentId> SUPERFICIAL =
            List.of(
                    SegmentId.SFJ,
                    SegmentId.GSV_UT,
                    SegmentId.GSV_MT,
                    SegmentId.GSV_K,
                    SegmentId.GSV_UC,
                    SegmentId.GSV_LC,
                    SegmentId.AASV,
                    SegmentId.PASV,
                    SegmentId.SPJ,
                    SegmentId.SSV_U,
                    SegmentId.SSV_L,
                    SegmentId.GIAC);
    private static final List<SegmentId> VARICES =
            List.of(SegmentId.VAR_MC, SegmentId.VAR_PC, SegmentId.VAR_AT);

    private final Draws draws;
    private final String side;

    MadeScan(Draws draws, String side) {
        this.draws = draws;
        this.side = side;
    }

    @Nullable DuplexStudy next() {
        return draws.fact(name("duplex"), this::study);
    }

    private String name(String fact) {
        return side + "/" + fact;
    }

    private DuplexStudy study() {
        DeepVeins deep =
                draws.mostly(
                        0.8,
                        DeepVeins.NORMAL,
                        DeepVeins.REFLUX,
                        DeepVeins.REFLUX,
                        DeepVeins.ACUTE_THROMBOSIS,
                        DeepVeins.POST_THROMBOTIC,
                        DeepVeins.POST_THROMBOTIC,
                        DeepVeins.NOT_EXAMINED);
        return new DuplexStudy(
                draws.chance(0.8) ? MadeVisits.VISIT : MadeVisits.VISIT.minusDays(20),
                draws.fact(
                        name("position"),
                        () -> draws.mostly(0.9, ScanPosition.STANDING, ScanPosition.SUPINE)),
                Provocation.MANUAL_COMPRESSION,
                draws.fact(name("deepVeins"), () -> deep),
                draws.fact(
                        name("iliac"),
                        () -> draws.mostly(0.8, IliacOutflow.NORMAL, IliacOutflow.values())),
                segments(deep),
                shapes(),
                perforators(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private Map<SegmentId, Segment> segments(DeepVeins deep) {
        Map<SegmentId, Segment> segments = new EnumMap<>(SegmentId.class);
        for (SegmentId id : SUPERFICIAL) {
            if (draws.chance(share(id))) {
                segments.put(id, superficial(id));
            }
        }
        draws.each(0.3, VARICES).forEach(id -> segments.put(id, varix()));
        if (draws.chance(0.5)) {
            deepSegment(segments, deep);
        }
        return segments;
    }

    private static double share(SegmentId id) {
        return switch (id) {
            case GSV_UT, SSV_U -> 0.75;
            case AASV, PASV -> 0.1;
            default -> 0.25;
        };
    }

    private Segment superficial(SegmentId id) {
        String name = name(id.code() + "/");
        SegmentState state =
                draws.mostly(
                        0.93,
                        SegmentState.PATENT,
                        SegmentState.ABLATED,
                        SegmentState.ABSENT,
                        SegmentState.CHRONIC_THROMBUS,
                        SegmentState.ACUTE_THROMBUS,
                        SegmentState.OCCLUDED);
        boolean flows = state == SegmentState.PATENT || state == SegmentState.CHRONIC_THROMBUS;
        boolean timed = draws.chance(0.95);
        return new Segment(
                draws.fact(name + "reflux", () -> flows && timed ? reflux() : null),
                draws.fact(name + "flow", () -> flows && !timed ? draws.one(Flow.values()) : null),
                draws.fact(name + "diameter", () -> flows ? diameter() : null),
                draws.fact(
                        name + "depth",
                        () ->
                                flows
                                        ? draws.number("3", "4.9", "5.0", "9.9", "10", "14", "20")
                                        : null),
                state,
                draws.rare(name + "tortuous", 0.05, () -> draws.chance(0.5)),
                null,
                null,
                draws.fact(
                        name + "clot",
                        () ->
                                state == SegmentState.ACUTE_THROMBUS
                                        ? draws.number("3.0", "9")
                                        : null),
                null,
                null);
    }

    private BigDecimal reflux() {
        return draws.number("0", "0.2", "0.45", "0.49", "0.50", "0.51", "0.8", "1.5", "2.4", "3");
    }

    private BigDecimal diameter() {
        return draws.number(
                "3.5", "5.0", "5.9", "6.0", "7.9", "8.0", "10.0", "10.1", "12.0", "12.1", "21");
    }

    private Segment varix() {
        return new Segment(
                null,
                null,
                new BigDecimal("5"),
                null,
                SegmentState.PATENT,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private void deepSegment(Map<SegmentId, Segment> segments, DeepVeins deep) {
        switch (deep) {
            case NORMAL -> segments.put(SegmentId.FV, deep("0.3", SegmentState.PATENT));
            case REFLUX -> segments.put(SegmentId.POPV, deep("1.5", SegmentState.PATENT));
            case ACUTE_THROMBOSIS ->
                    segments.put(SegmentId.FV, deep(null, SegmentState.ACUTE_THROMBUS));
            case POST_THROMBOTIC ->
                    segments.put(SegmentId.FV, deep(null, SegmentState.CHRONIC_THROMBUS));
            case NOT_EXAMINED -> {}
        }
    }

    private static Segment deep(@Nullable String seconds, SegmentState state) {
        return new Segment(
                seconds == null ? null : new BigDecimal(seconds),
                null,
                null,
                null,
                state,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private Map<Trunk, TrunkShape> shapes() {
        Map<Trunk, TrunkShape> shapes = new EnumMap<>(Trunk.class);
        for (Trunk trunk : List.of(Trunk.GSV, Trunk.SSV)) {
            String name = name(trunk.code() + "/");
            shapes.put(
                    trunk,
                    new TrunkShape(
                            draws.fact(
                                    name + "straight",
                                    () -> draws.number("4.9", "5", "6.9", "7", "20", "38", "38")),
                            draws.fact(name + "tortuous", () -> draws.chance(0.07)),
                            draws.fact(name + "suprafascial", () -> draws.chance(0.05)),
                            draws.fact(name + "aneurysm", () -> draws.chance(0.04)),
                            null));
        }
        return shapes;
    }

    private List<Perforator> perforators() {
        List<Perforator> perforators = new ArrayList<>();
        if (draws.chance(0.2)) {
            perforators.add(
                    new Perforator(
                            PerforatorSite.PV_PTM,
                            draws.fact(
                                    name("perforator/reflux"),
                                    () -> draws.number("0.49", "0.50", "0.8")),
                            draws.fact(
                                    name("perforator/diameter"),
                                    () -> draws.number("3.4", "3.5", "4")),
                            draws.fact(name("perforator/near"), () -> draws.chance(0.7))));
        }
        return perforators;
    }
}
