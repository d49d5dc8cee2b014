package org.saphena.reasoning;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Consultation;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Perforator;
import org.saphena.clinical.Segment;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Side;
import org.saphena.clinical.Trunk;
import org.saphena.knowledge.Scope;

/**
 * What a rule looks at: the case, and from the outside in a leg, and one trunk, segment or
 * perforator of it.
 */
record Scene(
        CaseFile file,
        @Nullable Side side,
        @Nullable Trunk trunk,
        @Nullable SegmentId segment,
        @Nullable Integer perforator) {
    /**
     * Scenes of one case differ in their place only; the case itself is large and need not be
     * compared.
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Scene scene
                && file == scene.file
                && side == scene.side
                && trunk == scene.trunk
                && segment == scene.segment
                && Objects.equals(perforator, scene.perforator);
    }

    @Override
    public int hashCode() {
        return Objects.hash(side, trunk, segment, perforator);
    }

    /** Whether both speak of one entry; a segment is the same whichever trunk it is seen from. */
    boolean isSamePlaceAs(Scene other) {
        return file == other.file
                && side == other.side
                && segment == other.segment
                && (segment != null || trunk == other.trunk)
                && Objects.equals(perforator, other.perforator);
    }

    static Scene person(CaseFile file) {
        return new Scene(file, null, null, null, null);
    }

    Scene leg(Side leg) {
        return new Scene(file, leg, null, null, null);
    }

    Scene trunk(Trunk name) {
        return new Scene(file, side, name, null, null);
    }

    Scene segment(SegmentId id) {
        return new Scene(file, side, trunk, id, null);
    }

    Scene perforator(int index) {
        return new Scene(file, side, null, null, index);
    }

    /** The scene around this one that {@code scope} speaks about. */
    Scene at(Scope scope) {
        return switch (scope) {
            case PERSON -> person(file);
            case LEG -> new Scene(file, side(scope), null, null, null);
            case TRUNK -> new Scene(file, side, trunk(scope), null, null);
            case SEGMENT, PERFORATOR -> this;
        };
    }

    Consultation visit() {
        return file.consultation();
    }

    /** The leg at hand. */
    Leg leg() {
        return Objects.requireNonNull(visit().legs().of(side(Scope.LEG)));
    }

    @Nullable DuplexStudy duplex() {
        return leg().duplex();
    }

    Trunk trunkName() {
        return trunk(Scope.TRUNK);
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

    private Side side(Scope scope) {
        return require(side, scope);
    }

    private Trunk trunk(Scope scope) {
        return require(trunk, scope);
    }

    private static <T> T require(@Nullable T part, Scope scope) {
        if (part == null) {
            throw new IllegalStateException("no " + scope + " at hand");
        }
        return part;
    }
}
