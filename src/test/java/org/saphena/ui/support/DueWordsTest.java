package org.saphena.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.Language;
import org.saphena.clinical.Side;
import org.saphena.storage.ConsultationKey;
import org.saphena.storage.DueFollowUp;
import org.saphena.storage.FollowUpSource;
import org.saphena.storage.FollowUpStep;
import org.saphena.storage.PatientKey;
import org.saphena.storage.StoredPatient;
import org.saphena.text.Messages;
import org.saphena.ui.SamplePatients;

class DueWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static DueWords words(Language language, Map<String, String> schedules) {
        return new DueWords(Messages.of(language), TODAY, schedules);
    }

    private static FollowUpStep step(
            FollowUpSource source, String what, @Nullable Side leg, @Nullable LocalDate on) {
        return new FollowUpStep(new ConsultationKey(1), source, what, leg, on, List.of());
    }

    @Test
    void aScheduleWithoutADayIsNamedAsTheKnowledgeBaseNamesIt() {
        FollowUpStep step = step(FollowUpSource.SCHEDULED, "thermal-standard", Side.RIGHT, null);
        assertThat(words(Language.EN, Map.of("thermal-standard", "After laser")).what(step))
                .isEqualTo(
                        "Schedule \"After laser\": the plan has no day of the procedure · Right");
        assertThat(words(Language.KO, Map.of("thermal-standard", "레이저 후")).what(step))
                .isEqualTo("일정 \"레이저 후\": 계획에 시술일이 없음 · 오른쪽");
    }

    @Test
    void aScheduleThatTheKnowledgeBaseDoesNotHaveIsShownByItsCode() {
        assertThat(
                        words(Language.EN, Map.of())
                                .what(step(FollowUpSource.SCHEDULED, "our-own", null, null)))
                .isEqualTo("Schedule \"our own\": the plan has no day of the procedure");
    }

    @Test
    void aStepIsOverdueFromTheEndOfItsTimeOnAndNotBeforeItsDay() {
        assertThat(ages(TODAY.plusDays(1), null)).isEmpty();
        assertThat(ages(TODAY.plusDays(1), TODAY.plusDays(9))).isEmpty();
        assertThat(ages(TODAY, null)).isEqualTo("due today");
        assertThat(ages(TODAY.minusDays(2), TODAY)).isEqualTo("in its time");
        assertThat(ages(TODAY.minusDays(9), TODAY.minusDays(2))).isEqualTo("days overdue: 2");
        assertThat(ages(TODAY.minusDays(9), null)).isEqualTo("days overdue: 9");
    }

    private static String ages(LocalDate on, @Nullable LocalDate until) {
        return words(Language.EN, Map.of())
                .age(
                        new DueFollowUp(
                                new StoredPatient(new PatientKey(1), SamplePatients.haneul("1"), 1),
                                TODAY.minusYears(1),
                                step(FollowUpSource.SCHEDULED, "visit", null, on),
                                on,
                                until));
    }

    @Test
    void aStepWithADayIsNamedByWhatItIs() {
        DueWords words = words(Language.EN, Map.of("visit", "not this"));
        assertThat(words.what(step(FollowUpSource.SCHEDULED, "visit", null, TODAY)))
                .isEqualTo("Visit");
        assertThat(words.what(step(FollowUpSource.SUGGESTED, "see-a-friend", null, TODAY)))
                .isEqualTo("see a friend");
    }
}
