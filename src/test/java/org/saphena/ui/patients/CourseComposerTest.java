package org.saphena.ui.patients;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.Language;
import org.saphena.clinical.Side;
import org.saphena.text.Messages;
import org.saphena.ui.patients.Course.Done;
import org.saphena.ui.patients.Course.Mark;
import org.saphena.ui.patients.Course.Point;

class CourseComposerTest {
    private static final Course COURSE =
            new CourseComposer(Messages.of(Language.EN), PastVisits.demo()).compose(CourseSpan.ALL);

    private static List<Point> points(int lane, Side side) {
        return COURSE.lanes().get(lane).line(side).points();
    }

    @Test
    void theEarliestVisitComesFirst() {
        assertThat(points(0, Side.RIGHT))
                .extracting(Point::day)
                .containsExactly(
                        LocalDate.of(2024, 5, 13),
                        LocalDate.of(2025, 6, 3),
                        LocalDate.of(2026, 3, 14));
    }

    @Test
    void aScoreThatIsNotCompleteIsAGapAndNeverItsLowerBound() {
        assertThat(points(0, Side.RIGHT))
                .extracting(Point::value)
                .containsExactly(BigDecimal.valueOf(2), null, BigDecimal.valueOf(6));
        assertThat(points(0, Side.RIGHT).get(1).words()).isEqualTo("03-Jun-2025: not recorded");
    }

    @Test
    void crampsThatWereNotAskedAreAGapAndThoseThatWereDeniedAreNone() {
        assertThat(points(1, Side.LEFT))
                .extracting(Point::value)
                .containsExactly(BigDecimal.ZERO, null, BigDecimal.ONE);
    }

    @Test
    void bothLegsHaveOneScaleThatLeavesRoomAboveTheHighest() {
        assertThat(COURSE.lanes().getFirst().top()).isEqualTo(8);
        assertThat(COURSE.lanes().getFirst().scale()).contains("0 to 30");
    }

    @Test
    void whatWasDoneIsToldOnceWithItsLegAndYear() {
        assertThat(COURSE.done())
                .containsExactly(
                        new Done(Side.LEFT, "2019: Endovenous laser ablation (EVLA), GSV", null));
    }

    @Test
    void whatWasDoneBetweenTheVisitsIsNumberedAndStandsOnItsDay() {
        assertThat(treated("2025-06-03", "2024-09-10", "2024-05-13", "2024-05-12"))
                .containsExactly(
                        null,
                        new Mark(1, LocalDate.of(2024, 5, 13)),
                        new Mark(2, LocalDate.of(2024, 9, 10)),
                        new Mark(3, LocalDate.of(2025, 6, 3)));
    }

    @Test
    void aDateKnownInPartStandsInTheMiddleOfTheTimeThatIsLeftForIt() {
        assertThat(treated("2025-02")).containsExactly(new Mark(1, LocalDate.of(2025, 2, 14)));
        assertThat(treated("2026")).containsExactly(new Mark(1, LocalDate.of(2026, 2, 6)));
    }

    @Test
    void nothingIsMarkedThatMayLieBeforeTheFirstVisitOrHasNoDate() {
        assertThat(treated("2024", "2024-05", null)).containsExactly(null, null, null);
        assertThat(treated(null, "2011")).containsExactly(null, null);
    }

    private static List<Mark> treated(@Nullable String... dates) {
        return new CourseComposer(Messages.of(Language.EN), PastVisits.treated(dates))
                .compose(CourseSpan.ALL).done(Side.RIGHT).stream().map(Done::mark).toList();
    }

    @Test
    void inAShorterSpanOnlyItsTreatmentsAreMarkedAndAllAreTold() {
        List<Done> done =
                new CourseComposer(
                                Messages.of(Language.EN),
                                PastVisits.treated("2024-09-10", "2025-11-02"))
                        .compose(CourseSpan.ONE_YEAR)
                        .done(Side.RIGHT);
        assertThat(done)
                .extracting(Done::mark)
                .containsExactly(null, new Mark(1, LocalDate.of(2025, 11, 2)));
        assertThat(done.getFirst().words()).startsWith("10-Sep-2024: ");
    }

    @Test
    void aScreenReaderHearsEveryVisit() {
        assertThat(COURSE.lanes().getFirst().line(Side.RIGHT).spoken())
                .isEqualTo(
                        "Right. rVCSS. 13-May-2024: 2. 03-Jun-2025: not recorded. 14-Mar-2026: 6");
    }

    @Test
    void aYearCountsBackFromTheLatestVisitAndKeepsWhatWasDone() {
        Course year =
                new CourseComposer(Messages.of(Language.EN), PastVisits.demo())
                        .compose(CourseSpan.ONE_YEAR);
        assertThat(year.lanes().getFirst().line(Side.RIGHT).points())
                .extracting(Point::day)
                .containsExactly(LocalDate.of(2025, 6, 3), LocalDate.of(2026, 3, 14));
        assertThat(year.done()).isEqualTo(COURSE.done());
    }

    @Test
    void aSpanIsOfferedOnlyWhereItLeavesAVisitOut() {
        assertThat(CourseSpan.ONE_YEAR.isOffered(PastVisits.demo())).isTrue();
        assertThat(CourseSpan.FIVE_YEARS.isOffered(PastVisits.demo())).isFalse();
        assertThat(CourseSpan.ONE_YEAR.isOffered(List.of())).isFalse();
    }

    @Test
    void withoutVisitsThereIsNothing() {
        Course empty =
                new CourseComposer(Messages.of(Language.KO), List.of()).compose(CourseSpan.ALL);
        assertThat(empty.done()).isEmpty();
        assertThat(empty.lanes()).allMatch(lane -> lane.line(Side.RIGHT).points().isEmpty());
    }
}
