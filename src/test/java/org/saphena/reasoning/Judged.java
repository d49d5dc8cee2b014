package org.saphena.reasoning;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Leg;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Side;
import org.saphena.clinical.Treatment;
import org.saphena.knowledge.Effect;
import org.saphena.knowledge.RedFlagRule;
import org.saphena.knowledge.TreatmentEntry;

/** The answer to one case as the invariants look at it. */
record Judged(CaseFile file, Assessment answer, Map<OptionKey, Option> options) {
    private static final Set<Treatment> INVASIVE =
            Answer.KNOWLEDGE.treatments().stream()
                    .filter(TreatmentEntry::invasive)
                    .map(TreatmentEntry::treatment)
                    .collect(toUnmodifiableSet());
    private static final Map<String, RedFlagRule.Defers> DEFERS =
            Answer.KNOWLEDGE.redFlags().stream()
                    .collect(
                            toUnmodifiableMap(
                                    flag -> flag.text().rule() + flag.urgency(),
                                    RedFlagRule::defers));
    private static final Set<String> FORBIDDING = forbidding();

    static Judged of(CaseFile file) {
        Assessment answer = Answer.reasons(file);
        Map<OptionKey, Option> options = new LinkedHashMap<>();
        answer.legs()
                .forEach((side, leg) ->
                        leg.options()
                                .forEach(option ->
                                        options.put(
                                                new OptionKey(
                                                        side, option.treatment(), option.target()),
                                                option)));
        return new Judged(file, answer, options);
    }

    private static Set<String> forbidding() {
        Set<String> rules = new HashSet<>();
        for (Effect effect : Answer.KNOWLEDGE.effects()) {
            if (effect.status() == OptionStatus.CONTRAINDICATED) {
                effect.treatments()
                        .forEach(treatment -> rules.add(effect.ruleFor(treatment) + treatment));
            }
        }
        return rules;
    }

    static boolean isInvasive(OptionKey option) {
        return INVASIVE.contains(option.treatment());
    }

    static RedFlagRule.Defers defers(RedFlag flag) {
        return Objects.requireNonNull(DEFERS.get(flag.rule() + flag.urgency()));
    }

    /** Whether the rule makes the treatment contraindicated, and nothing less. */
    boolean forbids(String rule, Treatment treatment) {
        return FORBIDDING.contains(rule + treatment)
                || answer.redFlags().stream()
                        .anyMatch(flag ->
                                flag.rule().equals(rule)
                                        && defers(flag) != RedFlagRule.Defers.NONE);
    }

    /** Whether something about the leg can be judged: an adult's leg that could be examined. */
    boolean isJudged(Side side) {
        Leg leg = file.consultation().legs().of(side);
        return leg != null
                && !Boolean.FALSE.equals(leg.assessable())
                && !file.patient().birthDate().plusYears(18).isAfter(file.consultation().date());
    }

    /** How many options the answer lists, counted one by one. */
    int listed() {
        return answer.legs().values().stream()
                .map(LegAssessment::options)
                .mapToInt(List::size)
                .sum();
    }
}
