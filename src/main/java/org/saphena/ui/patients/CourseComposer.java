package org.saphena.ui.patients;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Answer;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Side;
import org.saphena.clinical.Symptom;
import org.saphena.clinical.Vcss;
import org.saphena.service.PastVisit;
import org.saphena.text.Formats;
import org.saphena.text.Messages;
import org.saphena.ui.patients.Course.Lane;
import org.saphena.ui.patients.Course.Line;
import org.saphena.ui.patients.Course.Point;

/** Reads the course from the visits. What was not recorded stays a gap. */
final class CourseComposer {
    private static final int VCSS_MOST = 30;
    private static final int VCSS_ABOVE = 2;
    private static final int NIGHTS = 7;

    private final Messages messages;
    private final List<PastVisit> visits;

    /**
     * @param visits the latest first
     */
    CourseComposer(Messages messages, List<PastVisit> visits) {
        this.messages = messages;
        this.visits = visits;
    }

    /** What was measured within a span; what was done, at any time. */
    Course compose(CourseSpan span) {
        List<PastVisit> measured = span.of(visits).reversed();
        return new Course(
                List.of(vcss(measured), cramps(measured)),
                new DoneComposer(messages, visits.reversed()).compose(measured));
    }

    private Lane vcss(List<PastVisit> measured) {
        List<Line> lines = lines(measured, "chart.vcss", CourseComposer::vcss);
        int highest =
                lines.stream()
                        .flatMap(line -> line.points().stream())
                        .flatMap(point -> point.known().stream())
                        .mapToInt(BigDecimal::intValue)
                        .max()
                        .orElse(0);
        int top = Math.min(VCSS_MOST, highest + VCSS_ABOVE);
        return new Lane(
                messages.get("chart.vcss"), messages.get("chart.vcss.scale", top), top, lines);
    }

    /** Only a score of which every item is there. */
    private static @Nullable BigDecimal vcss(Leg leg) {
        Vcss vcss = leg.vcss();
        return vcss == null || !vcss.isComplete() ? null : BigDecimal.valueOf(vcss.atLeast());
    }

    private Lane cramps(List<PastVisit> measured) {
        return new Lane(
                messages.get("chart.cramps"),
                messages.get("chart.cramps.scale", NIGHTS),
                NIGHTS,
                lines(measured, "chart.cramps", CourseComposer::nights));
    }

    /** None only when it was asked and there are none. */
    private static @Nullable BigDecimal nights(Leg leg) {
        if (leg.cramps() != null) {
            return leg.cramps().nightsPerWeek();
        }
        return leg.symptoms().answer(Symptom.NIGHT_CRAMPS) == Answer.NO ? BigDecimal.ZERO : null;
    }

    private List<Line> lines(
            List<PastVisit> measured, String title, Function<Leg, @Nullable BigDecimal> measure) {
        return Stream.of(Side.values()).map(side -> line(measured, title, side, measure)).toList();
    }

    private Line line(
            List<PastVisit> measured,
            String title,
            Side side,
            Function<Leg, @Nullable BigDecimal> measure) {
        List<Point> points = measured.stream().map(visit -> point(visit, side, measure)).toList();
        String spoken =
                Stream.concat(
                                Stream.of(messages.of(side), messages.get(title)),
                                points.stream().map(Point::words))
                        .collect(Collectors.joining(". "));
        return new Line(side, spoken, points);
    }

    private Point point(PastVisit visit, Side side, Function<Leg, @Nullable BigDecimal> measure) {
        Leg leg = visit.file().consultation().legs().of(side);
        BigDecimal value = leg == null ? null : measure.apply(leg);
        String day = Formats.date(visit.line().date(), messages.language());
        String said = value == null ? messages.get("chart.notRecorded") : Formats.number(value);
        return new Point(
                visit.line().key(),
                visit.line().date(),
                day,
                value,
                messages.get("chart.point", day, said));
    }
}
