package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Side;
import org.saphena.clinical.Target;
import org.saphena.clinical.Trunk;
import org.saphena.knowledge.Scope;

/** The scenes that one case has. Immutable. */
final class Scenes {
    private final Scene person;
    private final List<Scene> legs = new ArrayList<>();
    private final List<Scene> trunks = new ArrayList<>();
    private final Map<Side, OfLeg> ofLegs = new EnumMap<>(Side.class);

    /** What one leg has. */
    private record OfLeg(
            Scene leg,
            Map<Trunk, Scene> trunks,
            Map<Trunk, List<Scene>> segments,
            List<Scene> allSegments,
            List<Scene> perforators,
            Set<Target> targets) {
        static OfLeg of(Scene leg) {
            Map<Trunk, Scene> trunks = new EnumMap<>(Trunk.class);
            Map<Trunk, List<Scene>> segments = new EnumMap<>(Trunk.class);
            for (Trunk trunk : Listing.trunks(leg.leg())) {
                Scene scene = leg.trunk(trunk);
                trunks.put(trunk, scene);
                segments.put(trunk, segmentsOf(scene));
            }
            return new OfLeg(
                    leg, trunks, segments, allSegments(leg), perforators(leg), Scenes.targets(leg));
        }

        private static List<Scene> segmentsOf(Scene trunk) {
            DuplexStudy duplex = trunk.duplex();
            return duplex == null
                    ? List.of()
                    : segments(trunk, duplex.segmentsOf(trunk.trunkName()).keySet());
        }

        private static List<Scene> segments(Scene around, Set<SegmentId> ids) {
            List<Scene> segments = new ArrayList<>(ids.size());
            for (SegmentId id : ids) {
                segments.add(around.segment(id));
            }
            return segments;
        }

        private static List<Scene> allSegments(Scene leg) {
            DuplexStudy duplex = leg.duplex();
            return duplex == null ? List.of() : segments(leg, duplex.segments().keySet());
        }

        private static List<Scene> perforators(Scene leg) {
            DuplexStudy duplex = leg.duplex();
            int count = duplex == null ? 0 : duplex.perforators().size();
            List<Scene> perforators = new ArrayList<>(count);
            for (int index = 0; index < count; index++) {
                perforators.add(leg.perforator(index));
            }
            return perforators;
        }
    }

    Scenes(CaseFile file) {
        this.person = Scene.person(file);
        for (Side side : file.consultation().legs().examined()) {
            OfLeg ofLeg = OfLeg.of(person.leg(side));
            legs.add(ofLeg.leg());
            trunks.addAll(ofLeg.trunks().values());
            ofLegs.put(side, ofLeg);
        }
    }

    private static Set<Target> targets(Scene leg) {
        Set<Target> targets = EnumSet.noneOf(Target.class);
        for (Target target : Target.values()) {
            if (Listing.isListed(target, leg.leg())) {
                targets.add(target);
            }
        }
        return targets;
    }

    Scene person() {
        return person;
    }

    /** The examined legs, the right first. */
    List<Scene> legs() {
        return legs;
    }

    /** The scenes over which a rule of {@code scope} is asked. */
    List<Scene> of(Scope scope) {
        return switch (scope) {
            case PERSON -> List.of(person);
            case LEG -> legs;
            case TRUNK -> trunks;
            case SEGMENT, PERFORATOR ->
                    throw new IllegalArgumentException("no rule of its own: " + scope);
        };
    }

    /** One examined leg. */
    Scene leg(Side side) {
        return ofLeg(side).leg();
    }

    /** The scene of {@code target}: the trunk that it is, or the leg. */
    Scene at(Side side, @Nullable Trunk trunk) {
        OfLeg ofLeg = ofLeg(side);
        if (trunk == null) {
            return ofLeg.leg();
        }
        Scene listed = ofLeg.trunks().get(trunk);
        return listed == null ? ofLeg.leg().trunk(trunk) : listed;
    }

    /** Whether options for {@code target} are listed under this leg. */
    boolean isListed(Side side, Target target) {
        return ofLeg(side).targets().contains(target);
    }

    /** Whether each leg of another form of the case has the same options listed. */
    boolean listAsMuch(CaseFile other) {
        return legs.stream()
                .allMatch(leg -> targets(leg.in(other)).equals(ofLeg(side(leg)).targets()));
    }

    /** The trunks of the leg at hand. */
    Iterable<Scene> trunks(Scene scene) {
        return ofLeg(side(scene)).trunks().values();
    }

    /** The recorded perforators of the leg at hand. */
    Iterable<Scene> perforators(Scene scene) {
        return ofLeg(side(scene)).perforators();
    }

    /** The recorded segments of the trunk at hand. */
    List<Scene> segments(Scene scene) {
        return ofLeg(side(scene)).segments().getOrDefault(scene.trunkName(), List.of());
    }

    /** The recorded segments of the leg at hand that are among these. */
    List<Scene> segments(Scene scene, Set<SegmentId> among) {
        List<Scene> segments = new ArrayList<>();
        for (Scene each : ofLeg(side(scene)).allSegments()) {
            if (among.contains(Objects.requireNonNull(each.segment()))) {
                segments.add(each);
            }
        }
        return segments;
    }

    private OfLeg ofLeg(Side side) {
        return Objects.requireNonNull(ofLegs.get(side));
    }

    /** The side of the leg at hand. */
    static Side side(Scene scene) {
        return Objects.requireNonNull(scene.side());
    }
}
