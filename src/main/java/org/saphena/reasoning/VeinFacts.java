package org.saphena.reasoning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.PreviousTreatment;
import org.saphena.clinical.SuperficialVeinThrombosis;
import org.saphena.clinical.TrunkShape;
import org.saphena.knowledge.Targets;

/** Facts of one trunk, one segment or one perforator. */
final class VeinFacts {
    private VeinFacts() {}

    static Map<String, Function<Scene, Reading>> sources() {
        Map<String, Function<Scene, Reading>> sources = new HashMap<>();
        sources.put("trunk.name", scene -> Reading.code(Targets.of(scene.trunkName())));
        sources.put("trunk.segments", VeinFacts::segments);
        sources.put(
                "trunk.straight-length",
                scene -> shape(scene, each -> Reading.number(each.straightLengthCm())));
        sources.put(
                "trunk.course-tortuous",
                scene -> shape(scene, each -> Reading.flag(each.tortuous())));
        sources.put(
                "trunk.suprafascial",
                scene -> shape(scene, each -> Reading.flag(each.suprafascial())));
        sources.put("trunk.aneurysm", scene -> shape(scene, each -> Reading.flag(each.aneurysm())));
        sources.put("trunk.treated-before", scene -> Reading.flag(!treatments(scene).isEmpty()));
        sources.put("trunk.closed-before", VeinFacts::closedBefore);
        sources.put("trunk.svt", VeinFacts::svt);
        sources.put("segment.id", scene -> Reading.code(scene.segment()));
        sources.put(
                "segment.reflux-time",
                scene -> Reading.number(scene.segmentRecord().refluxSeconds()));
        sources.put("segment.reflux-seen", scene -> Reading.code(scene.segmentRecord().reflux()));
        sources.put(
                "segment.diameter", scene -> Reading.number(scene.segmentRecord().diameterMm()));
        sources.put("segment.depth", scene -> Reading.number(scene.segmentRecord().depthMm()));
        sources.put("segment.state", scene -> Reading.code(scene.segmentRecord().stateOrPatent()));
        sources.put(
                "segment.thrombus-to-junction",
                scene -> Reading.number(scene.segmentRecord().thrombusToJunctionCm()));
        sources.put("segment.tortuous", scene -> Reading.flag(scene.segmentRecord().tortuous()));
        sources.put(
                "perforator.reflux-time",
                scene -> Reading.number(scene.perforatorRecord().refluxSeconds()));
        sources.put(
                "perforator.diameter",
                scene -> Reading.number(scene.perforatorRecord().diameterMm()));
        sources.put(
                "perforator.near-skin-change",
                scene -> Reading.flag(scene.perforatorRecord().nearUlcerOrSkinChange()));
        return sources;
    }

    private static Reading segments(Scene scene) {
        DuplexStudy duplex = scene.duplex();
        return Reading.set(
                duplex == null ? Set.of() : duplex.segmentsOf(scene.trunkName()).keySet());
    }

    private static Reading shape(Scene scene, Function<TrunkShape, Reading> read) {
        DuplexStudy duplex = scene.duplex();
        TrunkShape shape = duplex == null ? null : duplex.trunks().get(scene.trunkName());
        return shape == null ? Reading.NOTHING : read.apply(shape);
    }

    private static Reading closedBefore(Scene scene) {
        return Reading.flag(
                treatments(scene).stream().anyMatch(each -> Boolean.TRUE.equals(each.closed())));
    }

    private static List<PreviousTreatment> treatments(Scene scene) {
        return scene.leg().previousTreatments().stream()
                .filter(each -> each.target() == Targets.of(scene.trunkName()))
                .toList();
    }

    private static Reading svt(Scene scene) {
        SuperficialVeinThrombosis svt = scene.leg().superficialVeinThrombosis();
        return Reading.flag(svt != null && svt.vein().code().equals(scene.trunkName().code()));
    }
}
