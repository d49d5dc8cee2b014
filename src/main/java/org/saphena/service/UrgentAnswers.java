package org.saphena.service;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.Side;
import org.saphena.reasoning.Action;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.LegAssessment;
import org.saphena.reasoning.Missing;

/**
 * What somebody needs who records findings: red flags and the steps that are as urgent, what is
 * recorded in words, what deserves a second look, and what is not recorded yet. No option.
 */
record UrgentAnswers(Consultations consultations) implements Answers {
    @Override
    public Assessment assess(CaseFile file, Language language, String profile) {
        return reasons(file, language, profile);
    }

    @Override
    public Assessment reasons(CaseFile file, Language language, String profile) {
        return urgent(consultations.reasons(file, language, profile));
    }

    @Override
    public boolean areWhole() {
        return false;
    }

    private static Assessment urgent(Assessment whole) {
        return new Assessment(
                whole.knowledge(),
                whole.inputSha256(),
                whole.language(),
                whole.caseId(),
                whole.warnings(),
                whole.redFlags(),
                whole.actions().stream().filter(action -> isOfAFlag(action, whole)).toList(),
                null,
                legs(whole.legs()),
                whole.missing().stream().map(UrgentAnswers::withoutOptions).toList(),
                List.of(),
                List.of(),
                Set.of());
    }

    private static boolean isOfAFlag(Action action, Assessment whole) {
        return whole.redFlags().stream()
                .anyMatch(flag ->
                        flag.urgency() == action.urgency()
                                && Objects.equals(flag.leg(), action.leg()));
    }

    private static Map<Side, LegAssessment> legs(Map<Side, LegAssessment> whole) {
        Map<Side, LegAssessment> legs = new EnumMap<>(Side.class);
        whole.forEach((side, leg) -> legs.put(side, withoutOptions(leg)));
        return legs;
    }

    private static LegAssessment withoutOptions(LegAssessment leg) {
        return new LegAssessment(
                leg.assessable(),
                leg.ceap(),
                leg.vcss(),
                leg.villalta(),
                leg.wells(),
                leg.refluxing(),
                leg.borderline(),
                leg.incompetentPerforators(),
                leg.notExamined(),
                leg.trunks(),
                leg.veins(),
                leg.findings(),
                List.of());
    }

    private static Missing withoutOptions(Missing missing) {
        return new Missing(
                missing.code(), missing.leg(), missing.target(), List.of(), missing.text());
    }
}
