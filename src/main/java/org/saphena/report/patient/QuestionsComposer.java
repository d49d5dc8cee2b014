package org.saphena.report.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.VenousContribution;
import org.saphena.clinical.VisitRecord;
import org.saphena.comparison.Question;
import org.saphena.knowledge.CauseRule;
import org.saphena.reasoning.Cause;
import org.saphena.reasoning.CrampAnswer;
import org.saphena.report.Lookup;
import org.saphena.report.patient.Leaflet.Answer;

/** The five questions that patients ask, answered for this one. */
final class QuestionsComposer {
    private final Voice voice;
    private final Chosen chosen;
    private final Figures figures;
    private final Lookup lookup;

    QuestionsComposer(Voice voice, Chosen chosen, Figures figures, Lookup lookup) {
        this.voice = voice;
        this.chosen = chosen;
        this.figures = figures;
        this.lookup = lookup;
    }

    Leaflet.Questions compose() {
        CrampAnswer cramps = voice.assessment().cramps();
        List<Answer> answers =
                List.of(
                        answer("venous", venous(cramps)),
                        answer("before", voice.text("answer.before")),
                        answer("tolerable", tolerable()),
                        answer("soon", voice.text("answer.soon")),
                        answer("else", other(cramps)));
        return new Leaflet.Questions(
                voice.text(cramps == null ? "questions.other" : "questions"), answers);
    }

    private Answer answer(String key, String text) {
        return new Answer(voice.text("ask." + key), text);
    }

    /** The clinician's view where there is one. */
    private String venous(@Nullable CrampAnswer cramps) {
        VisitRecord.CrampNotes notes = voice.visit().cramps();
        VenousContribution recorded = notes == null ? null : notes.venousContribution();
        if (recorded != null) {
            return voice.of("answer.venous", recorded);
        }
        return cramps == null
                ? voice.text("answer.venous.not-asked")
                : voice.of("answer.venous", cramps.venousContribution());
    }

    private String tolerable() {
        return chosen.procedures().stream()
                .findFirst()
                .map(this::tolerable)
                .orElseGet(() -> voice.text("answer.tolerable.none"));
    }

    private String tolerable(OptionDecision decision) {
        String name = Voice.capital(voice.of("short", decision.treatment()));
        return figures.of(decision, Question.PAIN)
                .map(figure -> voice.text("answer.tolerable", name, figures.number(figure)))
                .orElseGet(() -> voice.text("answer.tolerable.unknown", name));
    }

    private String other(@Nullable CrampAnswer cramps) {
        List<String> causes = new ArrayList<>();
        if (cramps != null) {
            Set<String> supported =
                    cramps.differential().stream()
                            .filter(cause -> !cause.supporting().isEmpty())
                            .map(Cause::cause)
                            .collect(Collectors.toUnmodifiableSet());
            lookup.causes().stream()
                    .filter(cause -> supported.contains(cause.cause()))
                    .map(CauseRule::plain)
                    .filter(Objects::nonNull)
                    .forEach(plain -> causes.add(plain.in(voice.language())));
        }
        return causes.isEmpty()
                ? voice.text("answer.else.unknown")
                : voice.text("answer.else", voice.items(causes));
    }
}
