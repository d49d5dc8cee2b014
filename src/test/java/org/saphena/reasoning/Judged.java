package org.saphena.reasoning;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Leg;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Side;
import org.saphena.clinical.Treatment;
import org.saphena.knowledge.Effect;
import org.saphena.knowledge.RedFlagRule;
import org.saphena.knowledge.TreatmentEntry;

/** One case with the statuses of its options; the reasons are worked out when first asked for. */
final class Judged {
    private static final Rules RULES = new Rules(Answer.KNOWLEDGE);
    private static final Set<Treatment> INVASIVE =
            Answer.KNOWLEDGE.treatments().stream()
                    .filter(TreatmentEntry::invasive)
                    .map(TreatmentEntry::treatment)
                    .collect(toUnmodifiableSet());
    private static final Set<String> FORBIDDING = forbidding();

    private final CaseFile file;
    private final Evaluator evaluator;
    private final Map<OptionKey, OptionStatus> statuses = new LinkedHashMap<>();
    private @Nullable Map<OptionKey, JudgedOption> options;
    private int listed;

    private Judged(CaseFile file) {
        this.file = file;
        this.evaluator = new Evaluator(RULES, file, "default");
        for (Side side : file.consultation().legs().examined()) {
            for (OptionRules option : RULES.options()) {
                if (evaluator.scenes().isListed(side, option.target())) {
                    OptionKey key = new OptionKey(side, option.treatment(), option.target());
                    statuses.put(key, evaluator.judgements().status(key));
                }
            }
        }
    }

    static Judged of(CaseFile file) {
        return new Judged(file);
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

    CaseFile file() {
        return file;
    }

    /** The status of every option that is listed. */
    Map<OptionKey, OptionStatus> statuses() {
        return statuses;
    }

    /** The options as they are listed, with reasons. */
    Map<OptionKey, JudgedOption> options() {
        if (options == null) {
            options = new LinkedHashMap<>();
            List<JudgedOption> all = new OptionLister(evaluator).list();
            for (JudgedOption option : all) {
                options.put(option.key(), option);
            }
            listed = all.size();
        }
        return options;
    }

    /** How many options are listed, counted one by one. */
    int listed() {
        options();
        return listed;
    }

    List<Raised<RedFlagRule>> flags() {
        return evaluator.judgements().flags();
    }

    static boolean isInvasive(OptionKey option) {
        return INVASIVE.contains(option.treatment());
    }

    /** Whether the rule makes the treatment contraindicated, and nothing less. */
    boolean forbids(String rule, Treatment treatment) {
        return FORBIDDING.contains(rule + treatment)
                || flags().stream()
                        .map(Raised::rule)
                        .anyMatch(flag ->
                                flag.text().rule().equals(rule)
                                        && flag.defers() != RedFlagRule.Defers.NONE);
    }

    /** Whether something about the leg can be judged: an adult's leg that could be examined. */
    boolean isJudged(Side side) {
        Leg leg = file.consultation().legs().of(side);
        return leg != null
                && !Boolean.FALSE.equals(leg.assessable())
                && !file.patient().birthDate().plusYears(18).isAfter(file.consultation().date());
    }
}
