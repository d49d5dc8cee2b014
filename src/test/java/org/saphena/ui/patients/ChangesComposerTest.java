package org.saphena.ui.patients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.Language;
import org.saphena.clinical.Side;
import org.saphena.service.PastVisit;
import org.saphena.text.Messages;
import org.saphena.ui.patients.Changes.Group;
import org.saphena.ui.patients.Changes.Row;

class ChangesComposerTest {
    private static final int SYMPTOMS = 0;
    private static final int SCORES = 1;
    private static final int VEINS = 2;
    private static final int DECISIONS = 3;
    private static final PastVisit NOW = PastVisits.demo().getFirst();
    private static final PastVisit SHORT = PastVisits.demo().get(1);
    private static final PastVisit FIRST = PastVisits.demo().getLast();

    private static List<Row> rows(PastVisit before, PastVisit after, int group) {
        return group(before, after, group).rows();
    }

    private static Group group(PastVisit before, PastVisit after, int group) {
        return new ChangesComposer(Messages.of(Language.EN))
                .compose(before, after)
                .groups()
                .get(group);
    }

    @Test
    void whatIsTheSameIsNotListed() {
        assertThat(new ChangesComposer(Messages.of(Language.EN)).compose(NOW, NOW).groups())
                .hasSize(4)
                .allMatch(group -> group.rows().isEmpty());
    }

    @Test
    void theRightLegComesFirstWithWhatWasAndWhatIs() {
        assertThat(rows(FIRST, NOW, SYMPTOMS))
                .contains(
                        new Row(Side.RIGHT, "Heaviness", "mild", "moderate"),
                        new Row(Side.RIGHT, "Swelling", "no", "mild"),
                        new Row(Side.RIGHT, "Cramp nights a week", "1", "4"),
                        new Row(Side.LEFT, "Night cramps", "no", "mild"))
                .extracting(Row::side)
                .isSorted();
    }

    @Test
    void whatWasNotRecordedIsNeverAZeroOrANo() {
        assertThat(rows(SHORT, NOW, SCORES))
                .contains(
                        new Row(Side.RIGHT, "rVCSS", "At least 4 (3 of 10 items scored)", "6 / 30"),
                        new Row(Side.RIGHT, "rVCSS: Use of compression", "Not recorded", "1"));
        assertThat(rows(SHORT, NOW, SYMPTOMS))
                .contains(new Row(Side.RIGHT, "Night cramps", "Not recorded", "severe"));
    }

    @Test
    void whatWasAskedOnceAndNotThereIsCountedAndNotListed() {
        assertThat(rows(SHORT, NOW, SYMPTOMS))
                .extracting(Row::what)
                .doesNotContain("Itching", "Throbbing");
        assertThat(group(SHORT, NOW, SYMPTOMS).note()).contains("at one of the two visits only");
        assertThat(group(FIRST, NOW, SYMPTOMS).note()).isEmpty();
        assertThat(rows(SHORT, NOW, SCORES))
                .extracting(Row::what)
                .doesNotContain("rVCSS: Pigmentation");
        assertThat(group(SHORT, NOW, SCORES).note())
                .startsWith("6 more items were scored at one of the two visits only");
    }

    @Test
    void aVeinThatGotWorseIsListedWithItsMeasures() {
        assertThat(rows(FIRST, NOW, VEINS))
                .contains(new Row(Side.RIGHT, "GSV lower thigh", "normal", "reflux, 6.1 mm, 1.7 s"))
                .extracting(Row::what)
                .doesNotContain("Common femoral vein");
    }

    @Test
    void aVisitWithoutAScanSaysSoInOneLine() {
        assertThat(rows(SHORT, NOW, VEINS))
                .containsExactly(
                        new Row(Side.RIGHT, "Duplex scan", "Not examined", "done"),
                        new Row(Side.LEFT, "Duplex scan", "Not examined", "done"));
    }

    @Test
    void decisionsThatCameOrWentAreListed() {
        assertThat(rows(FIRST, NOW, DECISIONS))
                .containsExactly(
                        new Row(
                                Side.RIGHT,
                                "Compression, 20 to 30 mmHg, leg",
                                "Chosen",
                                "No decision"));
    }

    @Test
    void withoutAnAnswerOfTheRulesNoVeinIsCalledNormal() {
        PastVisit unanswered = new PastVisit(NOW.line(), NOW.file(), Optional.empty());
        assertThat(rows(FIRST, unanswered, VEINS))
                .contains(new Row(Side.RIGHT, "Duplex scan", "done", "Not examined"));
    }
}
