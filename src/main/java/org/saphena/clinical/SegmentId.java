package org.saphena.clinical;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A vein segment of the duplex study, in scan order. The first twenty are the core protocol:
 * coverage, "not examined" and "rest normal" speak of these only.
 */
public enum SegmentId implements VeinId {
    CFV(Kind.DEEP),
    SFJ(Kind.JUNCTION),
    DFV(Kind.DEEP),
    FV(Kind.DEEP),
    POPV(Kind.DEEP),
    GSV_UT(Trunk.GSV),
    GSV_MT(Trunk.GSV),
    GSV_LT(Trunk.GSV),
    GSV_K(Trunk.GSV),
    GSV_UC(Trunk.GSV),
    GSV_LC(Trunk.GSV),
    AASV(Trunk.AASV),
    PASV(Trunk.PASV),
    SPJ(Kind.JUNCTION),
    SSV_U(Trunk.SSV),
    SSV_L(Trunk.SSV),
    TE(Kind.CONNECTING),
    GIAC(Kind.CONNECTING),
    PTV(Kind.DEEP),
    PER(Kind.DEEP),
    VAR_PEL(Kind.TRIBUTARY),
    VAR_AT(Kind.TRIBUTARY),
    VAR_MT(Kind.TRIBUTARY),
    VAR_MC(Kind.TRIBUTARY),
    VAR_AC(Kind.TRIBUTARY),
    VAR_PT(Kind.TRIBUTARY),
    VAR_PC(Kind.TRIBUTARY);

    /** What a segment is a part of. */
    public enum Kind {
        DEEP,
        JUNCTION,
        TRUNK,
        CONNECTING,
        TRIBUTARY
    }

    private static final List<SegmentId> CORE =
            Arrays.stream(values()).filter(id -> id.kind != Kind.TRIBUTARY).toList();
    private static final Map<Trunk, List<SegmentId>> OF_TRUNK =
            Arrays.stream(values())
                    .filter(id -> id.trunk.isPresent())
                    .collect(Collectors.groupingBy(id -> id.trunk.orElseThrow()));

    private final Kind kind;
    private final Optional<Trunk> trunk;

    SegmentId(Kind kind) {
        this.kind = kind;
        this.trunk = Optional.empty();
    }

    SegmentId(Trunk trunk) {
        this.kind = Kind.TRUNK;
        this.trunk = Optional.of(trunk);
    }

    /** The twenty segments of the core protocol, in scan order. */
    public static List<SegmentId> core() {
        return CORE;
    }

    /**
     * The segments that make up {@code trunk}, groin or knee first; junctions never belong to one.
     */
    public static List<SegmentId> of(Trunk trunk) {
        return Objects.requireNonNull(OF_TRUNK.get(trunk));
    }

    public Kind kind() {
        return kind;
    }

    /** The superficial trunk that this segment belongs to, if any. */
    public Optional<Trunk> trunk() {
        return trunk;
    }

    public boolean isDeep() {
        return kind == Kind.DEEP;
    }

    public boolean isTributary() {
        return kind == Kind.TRIBUTARY;
    }

    @Override
    public String code() {
        return name();
    }
}
