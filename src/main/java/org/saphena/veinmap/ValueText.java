package org.saphena.veinmap;

import java.util.ArrayList;
import java.util.List;
import org.saphena.clinical.SegmentState;
import org.saphena.clinical.VeinState;
import org.saphena.clinical.VeinStatus;
import org.saphena.text.Formats;
import org.saphena.text.Messages;

/** The measured values below a name on the map: only for veins that call for attention. */
final class ValueText {
    private ValueText() {}

    /** Short pieces, such as {@code 8.1 mm} and {@code 2.4 s}, in the order of reading. */
    static List<String> parts(VeinState state, Messages messages) {
        List<String> parts = new ArrayList<>();
        switch (state.status()) {
            case REFLUX, PRESENT, FLOW_UNKNOWN -> flow(state, messages, parts);
            case OCCLUDED -> occlusion(state, messages, parts);
            case NORMAL, ABLATED, NOT_EXAMINED, NONE -> {}
        }
        return parts;
    }

    /** The short name with everything that was measured, also of a vein that is normal. */
    static String named(VeinState state, Messages messages) {
        List<String> parts = new ArrayList<>(List.of(VeinNames.brief(state.vein())));
        if (state.status() == VeinStatus.NORMAL) {
            flow(state, messages, parts);
        } else {
            parts.addAll(parts(state, messages));
        }
        return String.join(" ", parts);
    }

    private static void flow(VeinState state, Messages messages, List<String> parts) {
        if (state.diameterMm() != null) {
            boolean alone = state.refluxSeconds() == null && !state.untimed();
            if (LegStates.isTributary(state.vein()) && alone) {
                parts.add(messages.get("veinmap.value.max"));
            }
            parts.add(messages.get("veinmap.value.mm", Formats.number(state.diameterMm())));
        }
        if (state.refluxSeconds() != null) {
            parts.add(messages.get("veinmap.value.s", Formats.number(state.refluxSeconds())));
        } else if (state.untimed() && state.status() == VeinStatus.REFLUX) {
            parts.add(messages.get("veinmap.value.untimed"));
        }
    }

    private static void occlusion(VeinState state, Messages messages, List<String> parts) {
        if (state.state() == SegmentState.ACUTE_THROMBUS) {
            parts.add(messages.get("veinmap.value.acute"));
        } else if (state.state() == SegmentState.CHRONIC_THROMBUS) {
            parts.add(messages.get("veinmap.value.old"));
        }
        if (state.diameterMm() != null) {
            parts.add(messages.get("veinmap.value.mm", Formats.number(state.diameterMm())));
        }
    }
}
