package org.saphena.service;

import java.util.List;
import org.saphena.clinical.Allergen;
import org.saphena.clinical.CaseFile;
import org.saphena.editing.AllergyEdits;
import org.saphena.reasoning.Warning;
import org.saphena.text.Messages;

/**
 * What deserves a second look in the part of a case that the engine does not read. It never stands
 * in an answer, which is the same whatever that part says.
 */
final class RecordWarnings {
    private static final String ALLERGIES = "/consultation/allergies";

    private RecordWarnings() {}

    /** A reaction to something that does not stand among the allergies, and so is not heeded. */
    static List<Warning> of(CaseFile file, Messages messages) {
        List<Allergen> present = file.consultation().allergies().present();
        return AllergyEdits.details(file).stream()
                .filter(detail -> !present.contains(detail.code()))
                .map(detail ->
                        new Warning(
                                ALLERGIES,
                                messages.get(
                                        "service.warning.reaction-without-allergy",
                                        messages.of(detail.code()))))
                .toList();
    }
}
