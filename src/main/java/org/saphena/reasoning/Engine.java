package org.saphena.reasoning;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.Side;
import org.saphena.knowledge.KnowledgeBase;
import org.saphena.text.Messages;

/**
 * Works out the reasoned answer to a consultation. A pure function of the case, the knowledge base,
 * the profile and the language; safe for use by several threads.
 */
public final class Engine {
    private final KnowledgeBase knowledge;
    private final Rules rules;
    private @Nullable RuleReads reads;

    /**
     * @throws org.saphena.knowledge.KnowledgeException when the knowledge base asks for facts that
     *     the program cannot read
     */
    public Engine(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        this.rules = new Rules(knowledge);
    }

    /**
     * Assesses one case in every detail.
     *
     * @param inputSha256 SHA-256 over the canonical form of the case, printed with the answer
     * @param profile id of a guideline profile of the knowledge base
     * @throws IllegalArgumentException for a profile that the knowledge base does not have
     */
    public Assessment assess(CaseFile file, String inputSha256, Language language, String profile) {
        return assess(file, inputSha256, language, profile, Detail.CHANGES);
    }

    /**
     * Assesses one case as far as {@code detail} goes.
     *
     * @throws IllegalArgumentException for a profile that the knowledge base does not have
     */
    public Assessment assess(
            CaseFile file, String inputSha256, Language language, String profile, Detail detail) {
        if (!knowledge.profiles().containsKey(profile)) {
            throw new IllegalArgumentException("no profile " + profile);
        }
        Evaluator evaluator = new Evaluator(rules, file, profile);
        Messages messages = Messages.of(language);
        InputWriter inputs = new InputWriter(messages);
        List<JudgedOption> options = new OptionLister(evaluator).list();
        OtherProfiles others = new OtherProfiles(knowledge, evaluator, options);
        PersonAnswers person = new PersonAnswers(knowledge, evaluator, inputs);
        List<MissingPart> missing = MissingAnswers.parts(knowledge, evaluator);
        Counterfactuals counterfactuals =
                detail == Detail.REASONS
                        ? Counterfactuals.NOT_ASKED
                        : new Reassessment(file, reads(), new Statuses(evaluator), missing);
        return new Assessment(
                new KnowledgeStamp(
                        knowledge.version(), profile, knowledge.sha256(), knowledge.own()),
                inputSha256,
                language,
                file.patient().id(),
                new Warnings(file, evaluator, knowledge.medications(), messages).list(),
                person.redFlags(),
                person.actions(),
                person.cramps(),
                legs(file, evaluator, inputs, options, others, counterfactuals),
                new MissingAnswers(options, counterfactuals::decides, language).list(missing),
                person.followUp(),
                person.notes(),
                person.advice());
    }

    /** Made when first asked for: only what would change an option needs them. */
    private synchronized RuleReads reads() {
        RuleReads made = reads;
        if (made == null) {
            made = new RuleReads(knowledge);
            reads = made;
        }
        return made;
    }

    /** Entries of the case that contradict each other by a threshold of the knowledge base. */
    public List<Contradiction> contradictions(CaseFile file) {
        String profile = knowledge.profiles().keySet().iterator().next();
        return DeepContradictions.of(file, new Evaluator(rules, file, profile));
    }

    /**
     * By which rules the derived facts of a case have their values: rule and fact ids, each with
     * places and values such as {@code left/GSV/trunk.state=refluxing}.
     *
     * @param profile id of a guideline profile of the knowledge base
     */
    public Map<String, Set<String>> derivedRules(CaseFile file, String profile) {
        return DerivedRules.in(knowledge, new Evaluator(rules, file, profile));
    }

    /**
     * The statuses alone, which can be asked again with something changed.
     *
     * @param profile id of a guideline profile of the knowledge base
     */
    Statuses statuses(CaseFile file, String profile) {
        return new Statuses(new Evaluator(rules, file, profile));
    }

    private Map<Side, LegAssessment> legs(
            CaseFile file,
            Evaluator evaluator,
            InputWriter inputs,
            List<JudgedOption> options,
            OtherProfiles others,
            Counterfactuals counterfactuals) {
        LegAnswers answers = new LegAnswers(evaluator, inputs);
        Map<Side, LegAssessment> legs = new EnumMap<>(Side.class);
        for (Side side : file.consultation().legs().examined()) {
            legs.put(
                    side,
                    answers.answer(
                            evaluator.scenes().leg(side),
                            options,
                            others,
                            counterfactuals::changes));
        }
        return legs;
    }
}
