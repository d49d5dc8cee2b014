package org.saphena.report;

import java.util.ArrayList;
import java.util.List;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.reasoning.Assessment;

/** Writes the summaries that the tests look at. */
final class Summaries {
    /** One summary with what it was made of. */
    record Made(String name, CaseFile file, Assessment assessment, Document document) {
        @Override
        public String toString() {
            return name + " " + assessment.language().code();
        }
    }

    private Summaries() {}

    static ClinicianSummary writer() {
        return new ClinicianSummary(AssessmentFixtures.LOOKUP, "Saphena 0.1.0");
    }

    static Made made(String name, CaseFile file, Language language) {
        return made(name, file, AssessmentFixtures.of(file, language));
    }

    static Made made(String name, CaseFile file, Assessment assessment) {
        Language language = assessment.language();
        return new Made(name, file, assessment, writer().write(file, assessment, language));
    }

    /** Every kind of case in both languages. */
    static List<Made> all() {
        List<Made> made = new ArrayList<>();
        for (Language language : Language.values()) {
            made.add(made("two legs", CaseFixtures.twoLegs(), language));
            made.add(
                    made(
                            "audited",
                            CaseFixtures.audited(CaseFixtures.twoLegs(), "MQWM-XAQW"),
                            language));
            made.add(made("one leg", CaseFixtures.oneLeg(), language));
            made.add(made("no duplex", CaseFixtures.noDuplex(), language));
            made.add(made("ulcer", CaseFixtures.ulcer(), language));
            made.add(made("empty", CaseFixtures.empty(), language));
            CaseFile flagged = CaseFixtures.oneLeg();
            made.add(made("red flag", flagged, AssessmentFixtures.withRedFlag(flagged, language)));
            made.add(made("long note", CaseFixtures.longNote(), language));
        }
        return made;
    }
}
