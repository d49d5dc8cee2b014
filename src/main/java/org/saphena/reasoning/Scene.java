package org.saphena.reasoning;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Consultation;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Perforator;
import org.saphena.clinical.PerforatorSite;
import org.saphena.clinical.Segment;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Side;
import org.saphena.clinical.Trunk;
import org.saphena.knowledge.Scope;

/**
 * What a rule looks at: the case, and from the outside in a leg, and one trunk, segment or
 * perforator of it.
 */
final class Scene {
    private static final int SIDES = Side.values().length;
    private static final int TRUNKS_OF_LEG = Trunk.values().length;
    private static final int SEGMENTS_OF_LEG = SegmentId.values().length;
    private static final int PERFORATORS_OF_LEG = PerforatorSite.values().length;
    private static final int LEGS = 1;
    private static final int TRUNKS = LEGS + SIDES;
    private static final int SEGMENTS = TRUNKS + SIDES * TRUNKS_OF_LEG;
    private static final int PERFORATORS = SEGMENTS + SIDES * SEGMENTS_OF_LEG;

    /** How many places a case can have. */
    static final int PLACES = PERFORATORS + SIDES * PERFORATORS_OF_LEG;

    private final CaseFile file;
    private final Scope scope;
    private final @Nullable Scene outer;
    private final Scene person;
    private final @Nullable Scene ofLeg;
    private final @Nullable Scene ofTrunk;
    private final int place;
    private final @Nullable Side side;
    private final @Nullable Trunk trunk;
    private final @Nullable SegmentId segment;
    private final @Nullable Integer perforator;

    private Scene(CaseFile file) {
        this(file, Scope.PERSON, null, 0, null, null, null, null);
    }

    private Scene(
            CaseFile file,
            Scope scope,
            @Nullable Scene outer,
            int place,
            @Nullable Side side,
            @Nullable Trunk trunk,
            @Nullable SegmentId segment,
            @Nullable Integer perforator) {
        this.file = file;
        this.scope = scope;
        this.outer = outer;
        this.person = outer == null ? this : outer.person;
        Scene around = outer == null ? null : outer.ofLeg;
        this.ofLeg = scope == Scope.LEG ? this : around;
        Scene aroundSegment = outer == null ? null : outer.ofTrunk;
        this.ofTrunk = scope == Scope.TRUNK ? this : aroundSegment;
        this.place = place;
        this.side = side;
        this.trunk = trunk;
        this.segment = segment;
        this.perforator = perforator;
    }

    static Scene person(CaseFile file) {
        return new Scene(file);
    }

    Scene leg(Side leg) {
        Scene person = at(Scope.PERSON);
        return new Scene(file, Scope.LEG, person, LEGS + leg.ordinal(), leg, null, null, null);
    }

    Scene trunk(Trunk name) {
        Scene leg = at(Scope.LEG);
        int at = TRUNKS + index(leg) * TRUNKS_OF_LEG + name.ordinal();
        return new Scene(file, Scope.TRUNK, leg, at, side, name, null, null);
    }

    Scene segment(SegmentId id) {
        Scene around = trunk == null ? at(Scope.LEG) : at(Scope.TRUNK);
        int at = SEGMENTS + index(around) * SEGMENTS_OF_LEG + id.ordinal();
        return new Scene(file, Scope.SEGMENT, around, at, side, trunk, id, null);
    }

    Scene perforator(int index) {
        Scene leg = at(Scope.LEG);
        int at = PERFORATORS + index(leg) * PERFORATORS_OF_LEG + index;
        return new Scene(file, Scope.PERFORATOR, leg, at, side, null, null, index);
    }

    private static int index(Scene leg) {
        return require(leg.side, Scope.LEG).ordinal();
    }

    /**
     * Scenes of one case differ in their place only; the case itself is large and need not be
     * compared.
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Scene scene && isSamePlaceAs(scene) && trunk == scene.trunk;
    }

    @Override
    public int hashCode() {
        return place;
    }

    /** The same place in another form of the case. */
    Scene in(CaseFile other) {
        return new Scene(
                other,
                scope,
                outer == null ? null : outer.in(other),
                place,
                side,
                trunk,
                segment,
                perforator);
    }

    /** Whether both speak of one entry; a segment is the same whichever trunk it is seen from. */
    boolean isSamePlaceAs(Scene other) {
        return file == other.file && place == other.place;
    }

    /** A number for the entry that this speaks of, under {@link #PLACES}. */
    int place() {
        return place;
    }

    /** The scene around this one that {@code asked} speaks about. */
    Scene at(Scope asked) {
        return switch (asked) {
            case PERSON -> person;
            case LEG -> require(ofLeg, asked);
            case TRUNK -> require(ofTrunk, asked);
            case SEGMENT, PERFORATOR -> this;
        };
    }

    CaseFile file() {
        return file;
    }

    @Nullable Side side() {
        return side;
    }

    @Nullable Trunk trunk() {
        return trunk;
    }

    @Nullable SegmentId segment() {
        return segment;
    }

    Consultation visit() {
        return file.consultation();
    }

    /** The leg at hand. */
    Leg leg() {
        return Objects.requireNonNull(visit().legs().of(require(side, Scope.LEG)));
    }

    @Nullable DuplexStudy duplex() {
        return leg().duplex();
    }

    Trunk trunkName() {
        return require(trunk, Scope.TRUNK);
    }

    /** The segment at hand, as recorded. */
    Segment segmentRecord() {
        DuplexStudy duplex = Objects.requireNonNull(duplex());
        return Objects.requireNonNull(duplex.segments().get(Objects.requireNonNull(segment)));
    }

    Perforator perforatorRecord() {
        return Objects.requireNonNull(duplex())
                .perforators()
                .get(Objects.requireNonNull(perforator));
    }

    /** Fills the side, segment, trunk and index into a pointer of the fact list. */
    String fill(String pointer) {
        return pointer.replace("{leg}", side == null ? "" : side.code())
                .replace("{trunk}", trunk == null ? "" : trunk.code())
                .replace("{segment}", segment == null ? "" : segment.code())
                .replace("{perforator}", perforator == null ? "" : perforator.toString());
    }

    private static <T> T require(@Nullable T part, Scope scope) {
        if (part == null) {
            throw new IllegalStateException("no " + scope + " at hand");
        }
        return part;
    }
}
