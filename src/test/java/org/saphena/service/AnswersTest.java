package org.saphena.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.AlarmSymptom;
import org.saphena.clinical.Answer;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.editing.VisitEdits;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.reasoning.Assessment;

/** What of the answer reaches somebody who may not assess. */
class AnswersTest {
    private static final Consultations CONSULTATIONS =
            new LocalConsultations(KnowledgeReader.read(KnowledgeSource.shipped()), "Saphena 0");

    private static List<CaseFile> cases() {
        return SampleCases.all().stream()
                .map(file ->
                        VisitEdits.alarm(AlarmSymptom.CHEST_PAIN, Answer.YES)
                                .then(VisitEdits.alarm(AlarmSymptom.BREATHLESSNESS, Answer.YES))
                                .apply(file))
                .toList();
    }

    private static Assessment whole(CaseFile file) {
        return CONSULTATIONS.reasons(file, Language.EN, "default");
    }

    private static Assessment urgent(CaseFile file) {
        return new UrgentAnswers(CONSULTATIONS).assess(file, Language.EN, "default");
    }

    @Test
    void everyRedFlagIsThereWithItsSteps() {
        for (CaseFile file : cases()) {
            Assessment whole = whole(file);
            Assessment urgent = urgent(file);
            assertThat(whole.redFlags()).isNotEmpty();
            assertThat(urgent.redFlags()).isEqualTo(whole.redFlags());
            assertThat(whole.actions()).containsAll(urgent.actions());
            whole.redFlags()
                    .forEach(flag ->
                            assertThat(urgent.actions())
                                    .containsAll(
                                            whole.actions().stream()
                                                    .filter(each ->
                                                            each.leg() == flag.leg()
                                                                    && each.urgency()
                                                                            == flag.urgency())
                                                    .toList()));
        }
        assertThat(cases()).anyMatch(file -> !urgent(file).actions().isEmpty());
        assertThat(cases())
                .anyMatch(file -> urgent(file).actions().size() < whole(file).actions().size());
    }

    @Test
    void noOptionIsThereAndNothingNamesOne() {
        for (CaseFile file : cases()) {
            Assessment urgent = urgent(file);
            assertThat(urgent.legs().values()).allMatch(leg -> leg.options().isEmpty());
            assertThat(urgent.missing()).allMatch(missing -> missing.decides().isEmpty());
            assertThat(urgent.cramps()).isNull();
            assertThat(urgent.followUp()).isEmpty();
            assertThat(urgent.notes()).isEmpty();
            assertThat(urgent.patientTopics()).isEmpty();
        }
    }

    @Test
    void whatIsRecordedIsToldAsItIs() {
        for (CaseFile file : cases()) {
            Assessment whole = whole(file);
            Assessment urgent = urgent(file);
            assertThat(urgent.warnings()).isEqualTo(whole.warnings());
            assertThat(urgent.legs().keySet()).isEqualTo(whole.legs().keySet());
            whole.legs()
                    .forEach((side, leg) ->
                            assertThat(urgent.legs().get(side))
                                    .usingRecursiveComparison()
                                    .ignoringFields("options")
                                    .isEqualTo(leg));
        }
    }

    @Test
    void outsideOfTheRecordsItIsWhole() {
        Answers answers = Answers.of(CONSULTATIONS);
        assertThat(answers.areWhole()).isTrue();
        assertThat(cases())
                .allSatisfy(file ->
                        assertThat(answers.reasons(file, Language.EN, "default"))
                                .isEqualTo(whole(file)));
    }
}
