package org.saphena.ui.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Answer;
import org.saphena.clinical.Arterial;
import org.saphena.clinical.Coded;
import org.saphena.clinical.Cramps;
import org.saphena.clinical.Findings;
import org.saphena.clinical.Leg;
import org.saphena.clinical.PreviousTreatment;
import org.saphena.clinical.Symptom;
import org.saphena.clinical.Ulcer;
import org.saphena.reasoning.Score;
import org.saphena.reasoning.VillaltaScore;
import org.saphena.reasoning.WellsScore;
import org.saphena.text.Formats;
import org.saphena.text.Messages;

/** Findings of one leg in words; null means not recorded. */
final class LegWords {
    private final Messages messages;

    LegWords(Messages messages) {
        this.messages = messages;
    }

    @Nullable String symptoms(Leg leg) {
        return list(leg.symptoms());
    }

    /** The findings that are present, "none" only when the whole list was gone through. */
    <T extends Coded> @Nullable String list(Findings<T> findings) {
        if (!findings.present().isEmpty()) {
            String present = joined(findings.present());
            return findings.reviewed() ? present : messages.get("ui.list.open", present);
        }
        return findings.reviewed() && findings.unsure().isEmpty()
                ? messages.get("ui.none.known")
                : null;
    }

    private String joined(List<? extends Coded> codes) {
        return codes.stream().map(messages::of).collect(Collectors.joining(", "));
    }

    @Nullable String cramps(Leg leg) {
        Cramps cramps = leg.cramps();
        if (cramps == null) {
            return leg.symptoms().answer(Symptom.NIGHT_CRAMPS) == Answer.NO
                    ? messages.get("ui.none.known")
                    : null;
        }
        List<String> parts = new ArrayList<>();
        if (cramps.nightsPerWeek() != null) {
            parts.add(messages.get("ui.cramps.nights", Formats.number(cramps.nightsPerWeek())));
        }
        if (cramps.sites() != null && !cramps.sites().isEmpty()) {
            parts.add(joined(cramps.sites()));
        }
        if (cramps.painScore() != null) {
            parts.add(messages.get("ui.cramps.pain", cramps.painScore()));
        }
        return parts.isEmpty() ? messages.get("ui.present") : String.join(", ", parts);
    }

    @Nullable String pain(Leg leg) {
        return leg.painScore() == null ? null : messages.get("ui.outOf", leg.painScore(), 10);
    }

    @Nullable String abi(Leg leg) {
        Arterial arterial = leg.arterial();
        return arterial == null || arterial.abi() == null
                ? null
                : Formats.number(arterial.abi(), 2);
    }

    @Nullable String pulses(Leg leg) {
        Arterial arterial = leg.arterial();
        return arterial == null || arterial.pedalPulses() == null
                ? null
                : messages.of(arterial.pedalPulses());
    }

    @Nullable String ulcer(Leg leg) {
        Ulcer ulcer = leg.ulcer();
        if (ulcer == null) {
            return null;
        }
        return ulcer.lengthCm() == null || ulcer.widthCm() == null
                ? messages.get("ui.present")
                : messages.get(
                        "ui.ulcer.size",
                        Formats.number(ulcer.lengthCm()),
                        Formats.number(ulcer.widthCm()));
    }

    @Nullable String earlier(Leg leg) {
        return leg.previousTreatments().isEmpty()
                ? null
                : leg.previousTreatments().stream()
                        .map(this::treatment)
                        .collect(Collectors.joining("; "));
    }

    private String treatment(PreviousTreatment done) {
        String name =
                messages.of(done.procedure())
                        + ", "
                        + messages.get("ui.target." + done.target().code());
        return done.date() == null
                ? name
                : name + ", " + Formats.date(done.date(), messages.language());
    }

    /**
     * The total out of {@code most} when complete, else the lower bound and how many items are
     * scored.
     */
    String score(Score score, int most, int items) {
        return score.total() != null
                ? messages.get("ui.outOf", score.total(), most)
                : messages.get("ui.score.atLeast", score.atLeast(), score.items(), items);
    }

    String villalta(VillaltaScore score) {
        String text =
                score.total() != null
                        ? messages.get("ui.points", score.total())
                        : messages.get("ui.score.incomplete", score.atLeast());
        return score.grade() == null
                ? text
                : text + ", " + messages.get("ui.villalta." + score.grade());
    }

    String wells(WellsScore score) {
        String points =
                messages.get(
                        score.complete() ? "ui.points" : "ui.score.incomplete", score.points());
        return score.band() == null
                ? points
                : points + ", " + messages.get("ui.wells." + score.band());
    }
}
