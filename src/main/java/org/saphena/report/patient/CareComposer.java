package org.saphena.report.patient;

import java.util.ArrayList;
import java.util.List;
import org.saphena.clinical.CeapClass;
import org.saphena.clinical.Leg;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Side;
import org.saphena.clinical.Treatment;
import org.saphena.comparison.Way;
import org.saphena.reasoning.LegAssessment;
import org.saphena.reasoning.Option;

/** Self-care as far as it may suit this patient; wording after facts.md 9. */
final class CareComposer {
    private final Voice voice;
    private final Chosen chosen;

    CareComposer(Voice voice, Chosen chosen) {
        this.voice = voice;
        this.chosen = chosen;
    }

    List<String> compose() {
        List<String> lines = new ArrayList<>();
        if (isUrgent()) {
            lines.add(voice.text("care.first"));
        } else {
            exercises().forEach(exercise -> lines.add(voice.text("care." + exercise.key())));
            lines.add(1, voice.text("care.feet"));
        }
        if (chosen.has(Way.STOCKINGS)) {
            lines.add(voice.text("care.stockings"));
        }
        if (hasSkinChange()) {
            lines.add(voice.text("care.skin"));
        }
        lines.add(voice.text("care.weight"));
        return lines;
    }

    /**
     * Those that may be advised, in the order in which they are drawn; none before what is urgent.
     */
    List<Exercise> exercises() {
        if (isUrgent()) {
            return List.of();
        }
        List<Exercise> exercises = new ArrayList<>(List.of(Exercise.WALK));
        if (mayRaise()) {
            exercises.add(Exercise.RAISE);
        }
        if (mayStretch()) {
            exercises.add(Exercise.STRETCH);
        }
        return exercises;
    }

    private boolean isUrgent() {
        return !new ShortComposer(voice).urgent().isEmpty();
    }

    /** Not where the knowledge base has any caution about what the patient does at home. */
    private boolean mayRaise() {
        return voice.assessment().legs().values().stream()
                .flatMap(leg -> leg.options().stream())
                .filter(option -> option.treatment() == Treatment.LIFESTYLE)
                .allMatch(option -> option.cautions().isEmpty());
    }

    private boolean mayStretch() {
        return voice.assessment().cramps() != null
                && voice.assessment().legs().values().stream()
                        .map(LegAssessment::options)
                        .flatMap(List::stream)
                        .filter(option -> option.treatment() == Treatment.CALF_STRETCHING)
                        .noneMatch(CareComposer::isHeldBack);
    }

    private static boolean isHeldBack(Option option) {
        return option.status() == OptionStatus.CONTRAINDICATED
                || option.status() == OptionStatus.RELATIVE_CONTRAINDICATION
                || option.status() == OptionStatus.UNDETERMINED;
    }

    private boolean hasSkinChange() {
        for (Side side : Side.values()) {
            Leg leg = voice.leg(side);
            if (leg != null
                    && leg.ceap() != null
                    && leg.ceap().clinical().stream()
                            .anyMatch(found -> found.compareTo(CeapClass.C4A) >= 0)) {
                return true;
            }
        }
        return false;
    }
}
