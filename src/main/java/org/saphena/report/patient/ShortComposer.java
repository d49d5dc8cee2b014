package org.saphena.report.patient;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.saphena.clinical.Decision;
import org.saphena.clinical.Leg;
import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.RedFlagDecision;
import org.saphena.clinical.RedFlagHandling;
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
        Map<Side, Leak> legs = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            Leg leg = voice.leg(side);
            LegAssessment answer = voice.answer(side);
            if (answer != null
                    && leg != null
                    && leg.duplex() != null
                    && FoundComposer.isScanned(voice, side)) {
                legs.put(side, Leak.in(leg.duplex(), answer));
            }
        }
        List<Side> leaking =
                legs.keySet().stream().filter(side -> legs.get(side) == Leak.LEAKS).toList();
        if (leaking.size() == 2) {
            return voice.text("in-short.leak.both");
        }
        if (!leaking.isEmpty()) {
            return voice.of("in-short.leak", leaking.getFirst());
        }
        if (legs.containsValue(Leak.NONE_SEEN)) {
            return voice.text("in-short.no-leak");
        }
        return voice.text(legs.isEmpty() ? "in-short.no-scan" : "in-short.flow-unknown");
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
                                voice.items(names)));
            }
        }
        return lines;
    }

    private String named(OptionDecision decision) {
        return voice.text("in-short.option", voice.treatment(decision.treatment()));
    }
}
