package org.saphena.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.Language;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.PriorityCode;
import org.saphena.clinical.Side;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.comparison.Comparison.Cell;
import org.saphena.comparison.Comparison.Row;
import org.saphena.knowledge.Evidence;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.knowledge.Outcome;
import org.saphena.ui.SampleEvidence;

class ComparerTest {
    private static final OptionKey LASER = key(Treatment.EVLA, Target.GSV);
    private static final OptionKey RADIO = key(Treatment.RFA, Target.GSV);
    private static final OptionKey STOCKINGS = key(Treatment.COMPRESSION_20_30, Target.LEG);
    private static final int LASER_COLUMN = 0;

    private static OptionKey key(Treatment treatment, Target target) {
        return new OptionKey(Side.RIGHT, treatment, target);
    }

    private static Comparison compare(OptionKey... options) {
        return new Comparer(SampleEvidence.table())
                .compare(List.of(options), Map.of(), Language.EN);
    }

    private static Row row(Comparison comparison, Question question) {
        return comparison.rows().stream()
                .filter(row -> row.question() == question)
                .findFirst()
                .orElseThrow();
    }

    private static Cell cell(Question question, OptionKey option) {
        return row(compare(option), question).cells().getFirst();
    }

    @Test
    void waitingIsAlwaysTheLastColumn() {
        assertThat(compare().columns()).hasSize(1);
        assertThat(compare(LASER).columns().getLast().option()).isNull();
        assertThat(compare(LASER).columns().getLast().name()).isEqualTo("Wait and see");
    }

    @Test
    void columnsStandByTheKindOfTreatmentHoweverTheyWerePicked() {
        assertThat(compare(STOCKINGS, RADIO, LASER))
                .isEqualTo(compare(LASER, RADIO, STOCKINGS))
                .extracting(Comparison::columns)
                .asInstanceOf(InstanceOfAssertFactories.list(Comparison.Column.class))
                .extracting(Comparison.Column::name)
                .containsExactly("Laser heat", "Heat (radio waves)", "Stockings", "Wait and see");
    }

    @Test
    void fourOptionsBesidesWaitingAreTooMany() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        compare(
                                LASER,
                                RADIO,
                                STOCKINGS,
                                key(Treatment.PHLEBECTOMY, Target.TRIBUTARIES)));
    }

    @Test
    void everyRowAnswersForEveryColumn() {
        Comparison comparison = compare(LASER, STOCKINGS);
        assertThat(comparison.rows()).allMatch(row -> row.cells().size() == 3);
    }

    @Test
    void figuresOfAnotherTimeNeverAnswer() {
        List<Evidence> onlyThreeYears =
                List.of(
                        SampleEvidence.entry(
                                "late",
                                Outcome.CLOSED,
                                SampleEvidence.value("93"),
                                "P3Y",
                                null,
                                true));
        Comparison comparison =
                new Comparer(onlyThreeYears).compare(List.of(LASER), Map.of(), Language.EN);
        assertThat(row(comparison, Question.CLOSED_1Y).cells().getFirst())
                .isInstanceOf(Cell.Unknown.class);
        assertThat(row(comparison, Question.CLOSED_5Y).cells().getFirst())
                .isInstanceOf(Cell.Unknown.class);
    }

    @Test
    void aFigureSaysWhatItIsOutOfAndCarriesItsNoteItsMarkAndItsDots() {
        assertThat(cell(Question.CLOSED_1Y, LASER))
                .isEqualTo(
                        new Cell.Known(
                                "75 to 95 of 100 veins",
                                "Note on closed-1y.",
                                new Dots(75, 95),
                                false,
                                List.of(1)));
        assertThat(cell(Question.NEW_VARICES, LASER))
                .extracting(Cell::text)
                .isEqualTo("15 to 35 of 100 legs");
    }

    @Test
    void whatIsNotOutOfAHundredHasNoDots() {
        assertThat(cell(Question.PAIN, LASER))
                .asInstanceOf(InstanceOfAssertFactories.type(Cell.Known.class))
                .satisfies(known -> {
                    assertThat(known.text()).isEqualTo("2 to 3 out of 10");
                    assertThat(known.dots()).isNull();
                    assertThat(known.verified()).isTrue();
                });
    }

    @Test
    void whatIsRareIsToldOutOfAThousandToo() {
        assertThat(cell(Question.CLOT, LASER).text())
                .isEqualTo("fewer than 1 of 100 people (fewer than 10 of 1000)");
    }

    @Test
    void whatTheTableDoesNotGiveIsSaidToBeMissing() {
        assertThat(cell(Question.NUMBNESS, LASER))
                .isEqualTo(new Cell.Unknown("Nothing in the knowledge base"));
        assertThat(cell(Question.CLOSED_1Y, key(Treatment.EVLA, Target.SSV)))
                .isInstanceOf(Cell.Unknown.class);
    }

    @Test
    void waitingAndStockingsCloseNothingButTheirRisksAreUnknownAndNotNone() {
        assertThat(cell(Question.CLOSED_1Y, STOCKINGS)).isInstanceOf(Cell.NotApplicable.class);
        assertThat(cell(Question.CLOT, STOCKINGS)).isInstanceOf(Cell.Unknown.class);
        Comparison waiting = compare();
        assertThat(row(waiting, Question.NUMBNESS).cells().getFirst())
                .isInstanceOf(Cell.NotApplicable.class);
        assertThat(row(waiting, Question.NEW_VARICES).cells().getFirst())
                .isInstanceOf(Cell.Unknown.class);
    }

    @Test
    void whatMattersIsMarkedAndBringsItsOwnQuestion() {
        assertThat(compare(LASER).rows())
                .extracting(Row::question)
                .doesNotContain(Question.CRAMPS, Question.COST);
        Comparison comparison =
                new Comparer(SampleEvidence.table())
                        .compare(
                                List.of(LASER),
                                Map.of(PriorityCode.COST, 2, PriorityCode.BACK_TO_WORK, 4),
                                Language.EN);
        assertThat(row(comparison, Question.COST).cells())
                .allMatch(cell -> cell instanceof Cell.Unknown);
        assertThat(row(comparison, Question.USUAL_ACTIVITY).matters()).isEqualTo(4);
        assertThat(row(comparison, Question.PAIN).matters()).isZero();
    }

    @Test
    void sourcesAreNumberedOnceInTheOrderOfTheTable() {
        Comparison comparison = compare(LASER);
        assertThat(comparison.sources())
                .startsWith("study-closed-1y", "study-closed-5y")
                .doesNotHaveDuplicates()
                .doesNotContain("study-closed-3y");
    }

    @Test
    void everyTreatmentOfTheProgramsKnowledgeBaseCanBeCompared() {
        Comparer comparer =
                new Comparer(KnowledgeReader.read(KnowledgeSource.shipped()).evidence());
        Map<PriorityCode, Integer> everything =
                Stream.of(PriorityCode.values()).collect(Collectors.toMap(code -> code, code -> 1));
        for (Treatment treatment : Treatment.values()) {
            for (Target target : Target.values()) {
                for (Language language : Language.values()) {
                    Comparison comparison =
                            comparer.compare(List.of(key(treatment, target)), everything, language);
                    assertThat(comparison.rows()).hasSize(Question.values().length);
                    assertThat(comparison.rows())
                            .allSatisfy(row ->
                                    assertThat(row.cells().get(LASER_COLUMN).text()).isNotBlank());
                }
            }
        }
    }
}
