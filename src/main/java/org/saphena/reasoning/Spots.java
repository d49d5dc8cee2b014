package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Side;
import org.saphena.clinical.Trunk;

/** Finds, in one case, the places that the rules about an option look at. */
final class Spots {
    private final CaseFile file;
    private final RuleReads reads;
    private final Statuses statuses;
    private final Map<Side, Map<RuleRead, List<Spot>>> known = new EnumMap<>(Side.class);

    Spots(CaseFile file, RuleReads reads, Statuses statuses) {
        this.file = file;
        this.reads = reads;
        this.statuses = statuses;
    }

    /** In the order of the rules; for a fact of both legs the option's own leg comes first. */
    List<Spot> of(OptionKey option) {
        Map<RuleRead, List<Spot>> ofLeg =
                known.computeIfAbsent(option.leg(), key -> new IdentityHashMap<>());
        List<Spot> spots = new ArrayList<>();
        for (RuleRead read : reads.of(option.treatment(), option.target())) {
            spots.addAll(ofLeg.computeIfAbsent(read, key -> of(key, option.leg())));
        }
        return spots;
    }

    private List<Spot> of(RuleRead read, Side own) {
        return Proposable.whileMissing(read.fact())
                ? scenes(read, own)
                        .map(scene -> new Spot(read, scene, reading(read, scene)))
                        .toList()
                : List.of();
    }

    private Reading reading(RuleRead read, Scene scene) {
        return scene.segment() != null && !isListed(scene, scene.segment())
                ? new Reading.Nothing()
                : statuses.reading(read.fact(), scene);
    }

    private Stream<Scene> scenes(RuleRead read, Side own) {
        return switch (read.fact().scope()) {
            case PERSON -> Stream.of(Scene.person(file));
            case LEG -> legs(read, own);
            case TRUNK -> legs(read, own).flatMap(leg -> trunk(read, leg));
            case SEGMENT -> legs(read, own).flatMap(leg -> segment(read, leg));
            case PERFORATOR -> legs(read, own).flatMap(Spots::perforators);
        };
    }

    private Stream<Scene> legs(RuleRead read, Side own) {
        return Stream.of(own, own == Side.RIGHT ? Side.LEFT : Side.RIGHT)
                .limit(read.everyLeg() ? 2 : 1)
                .filter(side -> file.consultation().legs().of(side) != null)
                .map(Scene.person(file)::leg)
                .filter(leg -> isPossible(read, leg));
    }

    /** A part of a record that is not there cannot be supposed without the record. */
    private static boolean isPossible(RuleRead read, Scene leg) {
        String pointer = read.fact().pointer();
        return !(pointer.contains("/duplex/") && leg.duplex() == null
                || pointer.contains("/superficialVeinThrombosis/")
                        && leg.leg().superficialVeinThrombosis() == null
                || pointer.contains("/recentProcedure/") && leg.leg().recentProcedure() == null
                || pointer.contains("/ulcer/") && leg.leg().ulcer() == null);
    }

    private static Stream<Scene> trunk(RuleRead read, Scene leg) {
        Trunk trunk = read.trunk();
        return trunk != null && Listing.trunks(leg.leg()).contains(trunk)
                ? Stream.of(leg.trunk(trunk))
                : Stream.empty();
    }

    private static Stream<Scene> segment(RuleRead read, Scene leg) {
        SegmentId id = read.segment();
        return id != null && (isListed(leg, id) || isFirstOfUnseenTrunk(read, leg, id))
                ? Stream.of(leg.segment(id))
                : Stream.empty();
    }

    /** Where no part of a trunk was examined, its first part stands for it. */
    private static boolean isFirstOfUnseenTrunk(RuleRead read, Scene leg, SegmentId id) {
        DuplexStudy duplex = leg.duplex();
        return duplex != null
                && read.fact().id().equals("segment.reflux-time")
                && id.trunk()
                        .filter(Listing.trunks(leg.leg())::contains)
                        .filter(trunk -> duplex.segmentsOf(trunk).isEmpty())
                        .filter(trunk -> SegmentId.of(trunk).getFirst() == id)
                        .isPresent();
    }

    private static boolean isListed(Scene leg, SegmentId id) {
        DuplexStudy duplex = leg.duplex();
        return duplex != null && duplex.segments().containsKey(id);
    }

    private static Stream<Scene> perforators(Scene leg) {
        DuplexStudy duplex = leg.duplex();
        return duplex == null
                ? Stream.empty()
                : Stream.iterate(0, i -> i + 1)
                        .limit(duplex.perforators().size())
                        .map(leg::perforator);
    }
}
