package org.saphena.report;

import java.util.ArrayList;
import java.util.List;
import org.saphena.clinical.AlarmSymptom;
import org.saphena.clinical.Answer;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Side;
import org.saphena.clinical.Symptom;

/** How many of the seven red-flag questions were asked, and what came of it. */
final class RedFlagQuestions {
    private record Question(List<AlarmSymptom> person, List<Symptom> leg) {}

    private static final List<Question> SEVEN =
            List.of(
                    leg(Symptom.ACUTE_SWELLING),
                    person(AlarmSymptom.CHEST_PAIN, AlarmSymptom.BREATHLESSNESS),
                    leg(Symptom.COLD_PALE_FOOT),
                    leg(Symptom.REST_PAIN),
                    person(AlarmSymptom.PROGRESSIVE_WEAKNESS, AlarmSymptom.SADDLE_NUMBNESS),
                    person(AlarmSymptom.DARK_URINE),
                    person(AlarmSymptom.FEVER, AlarmSymptom.WEIGHT_LOSS));

    private final Context context;

    RedFlagQuestions(Context context) {
        this.context = context;
    }

    String sentence() {
        int asked = 0;
        for (Question question : SEVEN) {
            if (answer(question) != Answer.UNKNOWN) {
                asked++;
            }
        }
        int found = context.assessment().redFlags().size();
        if (found > 0) {
            return context.text("red-flags.found", found, asked, SEVEN.size());
        }
        if (asked == 0) {
            return context.notRecorded();
        }
        boolean yes = SEVEN.stream().anyMatch(question -> answer(question) == Answer.YES);
        return context.text(yes ? "red-flags.answered" : "red-flags.none", asked, SEVEN.size());
    }

    private Answer answer(Question question) {
        List<Answer> answers = new ArrayList<>();
        question.person()
                .forEach(symptom -> answers.add(context.visit().alarmSymptoms().answer(symptom)));
        for (Side side : context.visit().legs().examined()) {
            Leg leg = context.leg(side);
            if (leg != null) {
                question.leg().forEach(symptom -> answers.add(leg.symptoms().answer(symptom)));
            }
        }
        if (answers.contains(Answer.YES)) {
            return Answer.YES;
        }
        return answers.isEmpty() || answers.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.NO;
    }

    private static Question leg(Symptom symptom) {
        return new Question(List.of(), List.of(symptom));
    }

    private static Question person(AlarmSymptom... symptoms) {
        return new Question(List.of(symptoms), List.of());
    }
}
