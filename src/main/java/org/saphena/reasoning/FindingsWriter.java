package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.SegmentState;
import org.saphena.clinical.VeinState;
import org.saphena.clinical.VeinStatus;
import org.saphena.text.Messages;

/** The findings of one leg's scan in a few sentences, each no stronger than the cells behind it. */
final class FindingsWriter {
    private final Messages messages;

    FindingsWriter(Messages messages) {
        this.messages = messages;
    }

    String write(Scene scene, VeinStates veins, List<TrunkReport> trunks) {
        if (Boolean.FALSE.equals(scene.leg().assessable())) {
            return messages.get("reasoning.findings.not-assessable");
        }
        DuplexStudy duplex = scene.duplex();
        if (duplex == null) {
            return messages.get("reasoning.findings.no-duplex");
        }
        List<String> sentences = new ArrayList<>();
        List<SegmentId> refluxing = veins.refluxing();
        add(
                sentences,
                "reflux",
                names(veins, state -> !state.untimed() && isAmong(refluxing, state)));
        add(
                sentences,
                "reflux-untimed",
                names(veins, state -> state.untimed() && isAmong(refluxing, state)));
        add(sentences, "source-open", sourceOpen(trunks));
        add(
                sentences,
                "acute",
                names(veins, state -> state.state() == SegmentState.ACUTE_THROMBUS));
        add(sentences, "occluded", names(veins, FindingsWriter::isOldOcclusion));
        add(sentences, "ablated", names(veins, state -> state.status() == VeinStatus.ABLATED));
        add(
                sentences,
                "perforators",
                veins.incompetentPerforators().stream().map(messages::of).toList());
        add(sentences, "varicosities", names(veins, state -> state.status() == VeinStatus.PRESENT));
        if (refluxing.isEmpty()) {
            add(sentences, "no-reflux", names(veins, FindingsWriter::isNormalSuperficial));
        }
        add(sentences, "borderline", veins.borderline().stream().map(messages::of).toList());
        add(
                sentences,
                "flow-unknown",
                names(veins, state -> state.status() == VeinStatus.FLOW_UNKNOWN));
        sentences.add(deepVeins(duplex));
        add(
                sentences,
                "not-examined",
                veins.notExamined().stream()
                        .map(id -> messages.get("short.SegmentId." + id.code()))
                        .toList());
        return String.join(" ", sentences);
    }

    private String deepVeins(DuplexStudy duplex) {
        String key = duplex.deepVeins() == null ? "not-recorded" : duplex.deepVeins().code();
        return messages.get("reasoning.findings.deep." + key);
    }

    private List<String> sourceOpen(List<TrunkReport> trunks) {
        List<String> names = new ArrayList<>();
        for (TrunkReport trunk : trunks) {
            SegmentId highest = trunk.highest();
            if (trunk.isSourceOpen() && highest != null) {
                names.add(messages.of(highest));
            }
        }
        return names;
    }

    private void add(List<String> sentences, String key, List<String> names) {
        if (!names.isEmpty()) {
            sentences.add(messages.get("reasoning.findings." + key, String.join(", ", names)));
        }
    }

    private List<String> names(VeinStates veins, Predicate<VeinState> which) {
        return veins.states().stream()
                .filter(which)
                .map(state -> messages.of(state.vein()))
                .toList();
    }

    /** A clotted vein or a varicosity may reflux as well; then it is named for both. */
    private static boolean isAmong(List<SegmentId> refluxing, VeinState state) {
        return state.vein() instanceof SegmentId id && refluxing.contains(id);
    }

    private static boolean isOldOcclusion(VeinState state) {
        return state.status() == VeinStatus.OCCLUDED
                && state.state() != SegmentState.ACUTE_THROMBUS;
    }

    private static boolean isNormalSuperficial(VeinState state) {
        return state.status() == VeinStatus.NORMAL
                && state.vein() instanceof SegmentId id
                && !id.isDeep()
                && !id.isTributary();
    }
}
