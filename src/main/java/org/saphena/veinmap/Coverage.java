package org.saphena.veinmap;

import java.util.List;
import java.util.stream.Collectors;
import org.saphena.clinical.Language;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.VeinId;
import org.saphena.clinical.VeinState;
import org.saphena.clinical.VeinStatus;
import org.saphena.text.Messages;

/**
 * How much of the core protocol was scanned in one leg.
 *
 * @param notExamined core segments without a finding, in scan order
 * @param flowUnknown core segments that were seen, but without a word about their flow
 */
public record Coverage(List<VeinId> notExamined, List<VeinId> flowUnknown) {
    /** The coverage of {@code leg}. */
    public static Coverage of(LegPicture leg) {
        List<VeinState> core =
                LegStates.of(leg).stream().filter(state -> LegStates.isCore(state.vein())).toList();
        return new Coverage(
                with(core, VeinStatus.NOT_EXAMINED), with(core, VeinStatus.FLOW_UNKNOWN));
    }

    /** Number of core segments with a finding. */
    public int examined() {
        return total() - notExamined.size();
    }

    /** Number of segments in the core protocol. */
    public int total() {
        return SegmentId.core().size();
    }

    /** One line such as {@code 19/20 core; not examined: PER}, or that the leg was not scanned. */
    public static String line(LegPicture leg, Language language) {
        Messages messages = Messages.of(language);
        return switch (leg) {
            case LegPicture.NotExamined none -> messages.get("veinmap.coverage.leg-not-examined");
            case LegPicture.NotAssessable none ->
                    messages.get("veinmap.coverage.leg-not-assessable");
            case LegPicture.Examined examined -> of(examined).line(messages);
        };
    }

    private String line(Messages messages) {
        StringBuilder line =
                new StringBuilder(messages.get("veinmap.coverage.core", examined(), total()));
        if (!notExamined.isEmpty()) {
            line.append(messages.get("veinmap.coverage.not-examined", names(notExamined)));
        }
        if (!flowUnknown.isEmpty()) {
            line.append(messages.get("veinmap.coverage.flow-unknown", names(flowUnknown)));
        }
        return line.toString();
    }

    private static String names(List<VeinId> veins) {
        return veins.stream().map(VeinNames::brief).collect(Collectors.joining(", "));
    }

    private static List<VeinId> with(List<VeinState> states, VeinStatus status) {
        return states.stream()
                .filter(state -> state.status() == status)
                .map(VeinState::vein)
                .toList();
    }
}
