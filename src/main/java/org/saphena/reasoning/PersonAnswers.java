package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Language;
import org.saphena.clinical.VenousContribution;
import org.saphena.knowledge.CauseRule;
import org.saphena.knowledge.FollowUpRule;
import org.saphena.knowledge.KnowledgeBase;
import org.saphena.knowledge.NoteRule;
import org.saphena.knowledge.PatientTopic;
import org.saphena.knowledge.RuleText;
import org.saphena.knowledge.Scope;
import org.saphena.knowledge.Truth;

/** Red flags, actions, cramps, follow-up and notes. */
final class PersonAnswers {
    private final KnowledgeBase knowledge;
    private final Evaluator evaluator;
    private final InputWriter inputs;
    private final Language language;

    PersonAnswers(KnowledgeBase knowledge, Evaluator evaluator, InputWriter inputs) {
        this.knowledge = knowledge;
        this.evaluator = evaluator;
        this.inputs = inputs;
        this.language = inputs.messages().language();
    }

    /** The most urgent first. */
    List<RedFlag> redFlags() {
        return evaluator.judgements().flags().stream()
                .map(flag ->
                        new RedFlag(
                                flag.rule().text().rule(),
                                flag.rule().code(),
                                flag.leg(),
                                flag.rule().urgency(),
                                because(flag.rule().text(), flag),
                                flag.rule().text().citations()))
                .sorted(Comparator.comparing(RedFlag::urgency))
                .toList();
    }

    List<Action> actions() {
        return evaluator.judgements().actions().stream()
                .map(action ->
                        new Action(
                                action.rule().code(),
                                action.leg(),
                                action.rule().urgency(),
                                because(action.rule().text(), action),
                                action.rule().text().citations()))
                .sorted(Comparator.comparing(Action::urgency))
                .toList();
    }

    private List<String> because(RuleText text, Raised<?> raised) {
        List<String> because = new ArrayList<>();
        because.add(text.text().in(language));
        inputs.write(evaluator.explainer().verdict(raised)).stream()
                .filter(input -> input.truth() == Truth.MET)
                .map(Input::text)
                .distinct()
                .forEach(because::add);
        return List.copyOf(because);
    }

    /**
     * Null when no leg has cramps; the person gets possible before undetermined before unlikely.
     */
    @Nullable CrampAnswer cramps() {
        Set<String> answers = new HashSet<>();
        for (Scene leg : evaluator.scenes().of(Scope.LEG)) {
            if (evaluator.holds("leg.cramps", leg)) {
                String answer = evaluator.code("leg.venous-contribution", leg);
                answers.add(answer == null ? VenousContribution.UNDETERMINED.code() : answer);
            }
        }
        for (VenousContribution contribution :
                List.of(
                        VenousContribution.POSSIBLE,
                        VenousContribution.UNDETERMINED,
                        VenousContribution.UNLIKELY)) {
            if (answers.contains(contribution.code())) {
                return new CrampAnswer(contribution, differential());
            }
        }
        return null;
    }

    private List<Cause> differential() {
        return knowledge.causes().stream()
                .map(rule ->
                        new Cause(
                                rule.cause(),
                                rule.name().in(language),
                                lines(rule.supporting()),
                                lines(rule.against()),
                                lines(rule.missing())))
                .filter(cause ->
                        !(cause.supporting().isEmpty()
                                && cause.against().isEmpty()
                                && cause.missing().isEmpty()))
                .toList();
    }

    private List<String> lines(List<CauseRule.Line> lines) {
        Scene person = evaluator.scenes().of(Scope.PERSON).getFirst();
        return lines.stream()
                .filter(line -> evaluator.truth(line.when(), person) == Truth.MET)
                .map(line -> line.text().in(language))
                .toList();
    }

    /** What the patient may be advised on, as far as the facts decide. */
    Set<PatientTopic> advice() {
        Scene person = evaluator.scenes().of(Scope.PERSON).getFirst();
        Set<PatientTopic> topics = EnumSet.noneOf(PatientTopic.class);
        knowledge.patientAdvice().values().stream()
                .filter(advice -> evaluator.truth(advice.when(), person) == Truth.MET)
                .forEach(advice -> topics.add(advice.topic()));
        return topics;
    }

    List<FollowUp> followUp() {
        List<FollowUp> followUp = new ArrayList<>();
        for (FollowUpRule rule : knowledge.followUps()) {
            boolean met =
                    evaluator.scenes().of(rule.scope()).stream()
                            .anyMatch(scene -> evaluator.truth(rule.when(), scene) == Truth.MET);
            if (met) {
                followUp.add(new FollowUp(rule.after(), rule.what(), rule.text().in(language)));
            }
        }
        return List.copyOf(followUp);
    }

    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        for (NoteRule rule : knowledge.notes()) {
            for (Scene scene : evaluator.scenes().of(rule.scope())) {
                if (evaluator.truth(rule.when(), scene) == Truth.MET) {
                    notes.add(new Note(scene.side(), rule.code(), rule.text().in(language)));
                }
            }
        }
        return List.copyOf(notes);
    }
}
