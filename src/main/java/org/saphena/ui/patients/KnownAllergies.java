package org.saphena.ui.patients;

import java.util.List;
import java.util.stream.Collectors;
import org.saphena.clinical.Allergen;
import org.saphena.clinical.Findings;
import org.saphena.service.PastVisit;
import org.saphena.service.PatientGlance.Allergies;
import org.saphena.text.Formats;
import org.saphena.text.Messages;

/**
 * The allergies as the last visits that say anything of them have them, in one line.
 *
 * @param heed whether there is one
 * @param unknown whether nobody has asked
 */
record KnownAllergies(String text, boolean heed, boolean unknown) {
    /**
     * @param visits the latest first
     */
    static KnownAllergies of(List<PastVisit> visits, Messages messages) {
        return Allergies.of(visits.stream().map(each -> each.file().consultation()).toList())
                .map(known -> of(known, messages))
                .orElseGet(() -> unknown(messages));
    }

    private static KnownAllergies of(Allergies known, Messages messages) {
        Findings<Allergen> found = known.found();
        String day = Formats.date(known.on(), messages.language());
        if (!found.present().isEmpty()) {
            String names =
                    found.present().stream().map(messages::of).collect(Collectors.joining(", "));
            String all = found.reviewed() ? names : messages.get("ui.list.open", names);
            return new KnownAllergies(line(messages, all, day), true, false);
        }
        return found.reviewed() && found.unsure().isEmpty()
                ? new KnownAllergies(
                        line(messages, messages.get("ui.none.known"), day), false, false)
                : unknown(messages);
    }

    private static String line(Messages messages, String value, String day) {
        return messages.get("chart.allergies", messages.get("ui.banner.allergies"), value, day);
    }

    private static KnownAllergies unknown(Messages messages) {
        String label = messages.get("ui.banner.allergies");
        return new KnownAllergies(label + "  " + messages.get("ui.notRecorded"), false, true);
    }
}
