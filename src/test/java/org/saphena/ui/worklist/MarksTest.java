package org.saphena.ui.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.Patient;
import org.saphena.clinical.Sex;
import org.saphena.ui.worklist.Marks.Mark;

class MarksTest {
    private static final Patient KIM = person("1", "Kim", "Young-mi", null, "1968-03-14");

    private static Patient person(
            String number,
            @Nullable String family,
            @Nullable String given,
            @Nullable String own,
            String born) {
        return new Patient(
                number, family, given, own, LocalDate.parse(born), Sex.FEMALE, null, null, null);
    }

    @Test
    void whoHasTheSameNameHoweverWrittenIsMarked() {
        Patient twin = person("2", "KIM", "Young mi", "김영미", "1970-01-01");
        Patient other = person("3", "Lee", "Boram", null, "1971-01-01");
        Marks marks = new Marks(List.of(KIM, twin, other));
        assertThat(marks.of(KIM)).containsExactly(Mark.SAME_NAME);
        assertThat(marks.of(twin)).containsExactly(Mark.SAME_NAME);
        assertThat(marks.of(other)).isEmpty();
    }

    @Test
    void theNameInKoreanCountsToo() {
        Patient one = person("1", "Kim", null, "김 영미", "1968-03-14");
        Patient two = person("2", "Gim", null, "김영미", "1970-01-01");
        assertThat(new Marks(List.of(one, two)).of(two)).containsExactly(Mark.SAME_NAME);
    }

    @Test
    void whoWasBornOnTheSameDayIsMarked() {
        Patient other = person("2", "Lee", null, null, "1968-03-14");
        assertThat(new Marks(List.of(KIM, other)).of(KIM)).containsExactly(Mark.SAME_BIRTH_DATE);
    }

    @Test
    void nobodyIsTakenForThemselves() {
        assertThat(new Marks(List.of(KIM, KIM)).of(KIM)).isEmpty();
    }

    @Test
    void patientsWithoutANameShareNone() {
        Patient one = person("1", null, null, null, "1968-03-14");
        Patient two = person("2", null, null, null, "1969-03-14");
        assertThat(new Marks(List.of(one, two)).of(one)).isEmpty();
    }
}
