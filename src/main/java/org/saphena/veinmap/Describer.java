package org.saphena.veinmap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.saphena.clinical.Language;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Side;
import org.saphena.clinical.VeinId;
import org.saphena.clinical.VeinState;
import org.saphena.clinical.VeinStatus;
import org.saphena.text.Formats;
import org.saphena.text.Messages;

/**
 * The text alternative of the whole map: everything that is drawn, and everything that is missing.
 */
public final class Describer {
    private final Language language;
    private final Messages messages;

    public Describer(Language language) {
        this.language = language;
        this.messages = Messages.of(language);
    }

    /** Both legs, the right one first. */
    public String describe(LegPicture right, LegPicture left) {
        return String.join(
                " ",
                messages.get("veinmap.describe.title"),
                leg(Side.RIGHT, right),
                leg(Side.LEFT, left));
    }

    private String leg(Side side, LegPicture leg) {
        String heading = messages.get("veinmap.describe.leg." + side.code());
        String findings =
                switch (leg) {
                    case LegPicture.NotExamined none ->
                            messages.get("veinmap.describe.leg-not-examined");
                    case LegPicture.NotAssessable none ->
                            messages.get("veinmap.describe.leg-not-assessable");
                    case LegPicture.Examined examined -> findings(examined);
                };
        return heading + " " + findings;
    }

    private String findings(LegPicture.Examined leg) {
        List<VeinState> states = LegStates.of(leg);
        List<String> sentences = new ArrayList<>();
        for (Group group : Group.values()) {
            List<VeinState> members = states.stream().filter(group.members).toList();
            if (!members.isEmpty()) {
                sentences.add(messages.get("veinmap.describe." + group.key, names(members)));
            }
        }
        long normal = states.stream().filter(Describer::isNormalCore).count();
        if (normal > 0) {
            sentences.add(messages.get("veinmap.describe.normal", normal, SegmentId.core().size()));
        }
        sentences.add(
                reviewed(
                        "perforators", leg.perforatorsReviewed(), states, LegStates::isPerforator));
        sentences.add(reviewed("varices", leg.varicesReviewed(), states, LegStates::isTributary));
        return sentences.stream()
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Says whether the ones that are not listed were looked for. */
    private String reviewed(
            String what, boolean reviewed, List<VeinState> states, Predicate<VeinId> kind) {
        boolean listed = states.stream().map(VeinState::vein).anyMatch(kind);
        if (listed && reviewed) {
            return "";
        }
        String answer = listed ? "others-not-examined" : reviewed ? "none" : "not-examined";
        return messages.get("veinmap.describe." + what + "." + answer);
    }

    private String names(List<VeinState> states) {
        return states.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(VeinState state) {
        List<String> details = new ArrayList<>();
        if (state.status() == VeinStatus.OCCLUDED && state.state() != null) {
            details.add(messages.get("veinmap.state." + state.state().code()));
        }
        if (state.diameterMm() != null && state.status() != VeinStatus.NORMAL) {
            details.add(messages.get("veinmap.value.mm", Formats.number(state.diameterMm())));
        }
        if (state.status() == VeinStatus.REFLUX) {
            if (state.refluxSeconds() != null) {
                details.add(messages.get("veinmap.value.s", Formats.number(state.refluxSeconds())));
            } else if (state.untimed()) {
                details.add(messages.get("veinmap.spoken.untimed"));
            }
        }
        String name = VeinNames.full(state.vein(), language);
        return details.isEmpty() ? name : name + " (" + String.join(" ", details) + ")";
    }

    private static boolean isNormalCore(VeinState state) {
        return state.status() == VeinStatus.NORMAL && LegStates.isCore(state.vein());
    }

    private static boolean isPerforator(VeinState state) {
        return LegStates.isPerforator(state.vein());
    }

    private static boolean isTributary(VeinState state) {
        return LegStates.isTributary(state.vein());
    }

    /** What is told together, in the order of telling. */
    private enum Group {
        REFLUX("reflux", state -> core(state, VeinStatus.REFLUX)),
        INCOMPETENT(
                "incompetent", state -> isPerforator(state) && state.status() == VeinStatus.REFLUX),
        VARICES(
                "tributaries",
                state ->
                        isTributary(state)
                                && (state.status() == VeinStatus.PRESENT
                                        || state.status() == VeinStatus.REFLUX)),
        OCCLUDED("occluded", state -> state.status() == VeinStatus.OCCLUDED),
        ABLATED("ablated", state -> state.status() == VeinStatus.ABLATED),
        COMPETENT("competent", state -> isPerforator(state) && state.status() == VeinStatus.NORMAL),
        QUIET(
                "tributaries-normal",
                state -> isTributary(state) && state.status() == VeinStatus.NORMAL),
        FLOW_UNKNOWN("flow-unknown", state -> state.status() == VeinStatus.FLOW_UNKNOWN),
        NOT_EXAMINED("not-examined", state -> state.status() == VeinStatus.NOT_EXAMINED);

        private final String key;
        private final Predicate<VeinState> members;

        Group(String key, Predicate<VeinState> members) {
            this.key = key;
            this.members = members;
        }

        private static boolean core(VeinState state, VeinStatus status) {
            return LegStates.isCore(state.vein()) && state.status() == status;
        }
    }
}
