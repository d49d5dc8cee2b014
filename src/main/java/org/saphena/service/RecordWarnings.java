package org.saphena.service;

import java.util.List;
import java.util.stream.Stream;
import org.saphena.clinical.Allergen;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.Records;
import org.saphena.editing.AllergyEdits;
import org.saphena.exchange.CaseWriter;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.Detail;
import org.saphena.reasoning.Engine;
import org.saphena.reasoning.Warning;
import org.saphena.text.Messages;

/** What deserves a second look in the part of a case that the engine does not read. */
final class RecordWarnings {
    private static final String ALLERGIES = "/consultation/allergies";

    private RecordWarnings() {}

    /** The engine's answer with these warnings after its own. */
    static Assessment assess(
            Engine engine, CaseFile file, Language language, String profile, Detail detail) {
        String sha256 = CaseWriter.inputSha256(file);
        Assessment answer = engine.assess(file, sha256, language, profile, detail);
        List<Warning> found = allergies(file, Messages.of(answer.language()));
        return found.isEmpty()
                ? answer
                : Records.with(
                        answer,
                        "warnings",
                        Stream.concat(answer.warnings().stream(), found.stream()).toList());
    }

    /** A reaction to something that does not stand among the allergies, and so is not heeded. */
    private static List<Warning> allergies(CaseFile file, Messages messages) {
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
