package org.saphena.report.patient;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.saphena.clinical.Decision;
import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.RedFlagDecision;
import org.saphena.clinical.RedFlagHandling;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Side;
import org.saphena.reasoning.LegAssessment;
import org.saphena.reasoning.RedFlag;

/** The box at the top: what is urgent, what leaks, what was chosen. */
final class ShortComposer {
    private final Voice voice;

    ShortComposer(Voice voice) {
        this.voice = voice;
    }

    List<String> compose() {
        List<String> lines = new ArrayList<>(urgent());
        lines.add(Voice.sentences(List.of(leak())));
        List<String> chosen = chosen();
        lines.addAll(chosen.isEmpty() ? List.of(voice.text("in-short.none")) : chosen);
        return lines;
    }

    /** Red flags, unless the clinician found that there is none. */
    List<String> urgent() {
        return voice.assessment().redFlags().stream()
                .filter(flag -> !isRefuted(flag))
                .map(this::urgent)
                .distinct()
                .toList();
    }

    private String urgent(RedFlag flag) {
        String text = voice.of("flag", flag.code());
        Side leg = flag.leg();
        return leg == null
                ? voice.text("urgent", text)
                : voice.text("urgent.leg", voice.side(leg), text);
    }

    private boolean isRefuted(RedFlag flag) {
        return voice.visit().redFlagsHandled().stream().anyMatch(handled -> refutes(handled, flag));
    }

    private static boolean refutes(RedFlagHandling handled, RedFlag flag) {
        return handled.decision() == RedFlagDecision.NOT_PRESENT
                && handled.code() == flag.code()
                && handled.leg() == flag.leg();
    }

    private String leak() {
        Set<Side> leaking = EnumSet.noneOf(Side.class);
        boolean scanned = false;
        for (Side side : Side.values()) {
            LegAssessment answer = voice.answer(side);
            boolean seen = FoundComposer.isScanned(voice, side);
            scanned |= seen;
            if (seen
                    && answer != null
                    && !answer.refluxing().stream().allMatch(SegmentId::isDeep)) {
                leaking.add(side);
            }
        }
        if (!scanned) {
            return voice.text("in-short.no-scan");
        }
        if (leaking.isEmpty()) {
            return voice.text("in-short.no-leak");
        }
        return leaking.size() == 2
                ? voice.text("in-short.leak.both")
                : voice.of("in-short.leak", leaking.iterator().next());
    }

    private List<String> chosen() {
        List<String> lines = new ArrayList<>();
        for (Side side : Side.values()) {
            List<String> names =
                    voice.visit().decisions().stream()
                            .filter(d -> d.leg() == side && d.decision() == Decision.CHOSEN)
                            .map(this::named)
                            .distinct()
                            .toList();
            if (!names.isEmpty()) {
                lines.add(
                        voice.text(
                                "in-short.chosen",
                                voice.side(side),
                                voice.clinician(),
                                Voice.list(names)));
            }
        }
        return lines;
    }

    private String named(OptionDecision decision) {
        return voice.text("in-short.option", voice.treatment(decision.treatment()));
    }
}
