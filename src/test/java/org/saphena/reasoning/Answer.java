package org.saphena.reasoning;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.Side;
import org.saphena.exchange.CaseWriter;
import org.saphena.knowledge.KnowledgeBase;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;

/** An assessment, with short ways to ask it. */
record Answer(Assessment assessment) {
    static final KnowledgeBase KNOWLEDGE = KnowledgeReader.read(KnowledgeSource.shipped());
    private static final Engine ENGINE = new Engine(KNOWLEDGE);

    static Answer to(CaseFile file, String profile) {
        return new Answer(ENGINE.assess(file, CaseWriter.inputSha256(file), Language.EN, profile));
    }

    static Assessment assess(CaseFile file, Language language) {
        return ENGINE.assess(file, CaseWriter.inputSha256(file), language, "default");
    }

    /** Status of an option of the right leg, as {@code status("evla/gsv")}. */
    String status(String option) {
        return status(Side.RIGHT, option);
    }

    String status(Side side, String option) {
        return option(side, option).status().code();
    }

    Option option(String option) {
        return option(Side.RIGHT, option);
    }

    Option option(Side side, String option) {
        LegAssessment leg = assessment.legs().get(side);
        if (leg == null) {
            throw new AssertionError("no leg " + side);
        }
        return leg.options().stream()
                .filter(each ->
                        (each.treatment().code() + "/" + each.target().code()).equals(option))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no option " + option));
    }

    /** Codes of the red flags raised. */
    Set<String> flags() {
        return assessment.redFlags().stream()
                .map(flag -> flag.code().code())
                .collect(Collectors.toSet());
    }

    Set<String> actions() {
        return assessment.actions().stream()
                .map(action -> action.code().code())
                .collect(Collectors.toSet());
    }

    Set<String> missing() {
        return assessment.missing().stream()
                .map(each -> each.code().code())
                .collect(Collectors.toSet());
    }

    /** What to confirm first about an option of the right leg. */
    List<String> confirmFirst(String option) {
        return option(option).confirmFirst().stream().map(code -> code.code()).toList();
    }
}
