package org.saphena.service;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Allergen;
import org.saphena.clinical.Answer;
import org.saphena.clinical.Consultation;
import org.saphena.clinical.Findings;
import org.saphena.service.PatientGlance.Allergies;

/** Puts the allergies of several visits together, the latest visit first. */
final class AllergyTrail {
    private final Map<Allergen, Answer> known = new EnumMap<>(Allergen.class);
    private @Nullable LocalDate on;
    private boolean reviewed;

    /** Whether earlier visits can add nothing. */
    boolean isWhole() {
        return reviewed;
    }

    /** Adds the visit before those that were added. */
    void add(Consultation visit) {
        Findings<Allergen> found = visit.allergies();
        if (reviewed || found.equals(Findings.<Allergen>unasked())) {
            return;
        }
        found.present().forEach(each -> known.putIfAbsent(each, Answer.YES));
        found.unsure().forEach(each -> known.putIfAbsent(each, Answer.UNKNOWN));
        found.absent().forEach(each -> known.putIfAbsent(each, Answer.NO));
        on = on == null ? visit.date() : on;
        reviewed = found.reviewed();
    }

    Optional<Allergies> allergies() {
        return Optional.ofNullable(on)
                .map(day ->
                        new Allergies(
                                new Findings<>(
                                        reviewed,
                                        those(Answer.YES),
                                        those(Answer.NO),
                                        those(Answer.UNKNOWN)),
                                day));
    }

    private List<Allergen> those(Answer answer) {
        return known.entrySet().stream()
                .filter(each -> each.getValue() == answer)
                .map(Map.Entry::getKey)
                .toList();
    }
}
