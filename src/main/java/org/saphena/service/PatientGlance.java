package org.saphena.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saphena.clinical.Allergen;
import org.saphena.clinical.Consultation;
import org.saphena.clinical.Findings;
import org.saphena.clinical.OptionDecision;

/**
 * What is to be known of a patient before anything is opened.
 *
 * @param allergies empty while no visit says anything of them
 * @param chosen the options that were chosen at the last visit that decided on any
 * @param signed how many signed versions there are
 */
public record PatientGlance(
        Optional<Allergies> allergies, List<OptionDecision> chosen, int signed) {
    public PatientGlance {
        chosen = List.copyOf(chosen);
    }

    /**
     * Each substance as the last visit has it that says anything of it; a visit that went through
     * the whole list says something of all.
     *
     * @param on the day of the last visit that says anything
     */
    public record Allergies(Findings<Allergen> found, LocalDate on) {
        /**
         * Puts those of several visits together.
         *
         * @param visits the latest first
         * @return empty where none says anything of them
         */
        public static Optional<Allergies> of(List<Consultation> visits) {
            AllergyTrail trail = new AllergyTrail();
            visits.forEach(trail::add);
            return trail.allergies();
        }
    }
}
