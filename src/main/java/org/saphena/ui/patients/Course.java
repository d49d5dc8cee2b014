package org.saphena.ui.patients;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Side;
import org.saphena.storage.ConsultationKey;

/**
 * What was measured over the visits, for each leg, and what was done.
 *
 * @param lanes one for each measure
 */
record Course(List<Lane> lanes, List<Done> done) {
    Course {
        lanes = List.copyOf(lanes);
        done = List.copyOf(done);
    }

    /**
     * One measure over time; both legs have the same scale.
     *
     * @param top the upper end of the scale; the lower one is 0
     */
    record Lane(String title, String scale, int top, List<Line> lines) {
        Lane {
            lines = List.copyOf(lines);
        }

        Line line(Side side) {
            return lines.stream().filter(line -> line.side() == side).findFirst().orElseThrow();
        }
    }

    /** One leg, the earliest visit first. */
    record Line(Side side, String spoken, List<Point> points) {
        Line {
            points = List.copyOf(points);
        }
    }

    /**
     * A visit.
     *
     * @param value null when it was not recorded, which is a gap and never 0
     * @param words the day and the value in words
     */
    record Point(
            ConsultationKey visit,
            LocalDate day,
            String dayWords,
            @Nullable BigDecimal value,
            String words) {
        Optional<BigDecimal> known() {
            return Optional.ofNullable(value);
        }
    }

    /**
     * Something that was done to a vein of a leg.
     *
     * @param mark null where its day is not known to lie between the first and the last visit
     */
    record Done(Side side, String words, @Nullable Mark mark) {}

    /**
     * Where a treatment stands among the visits.
     *
     * @param number counts the marks of the leg, from 1
     * @param day the middle of the time that is known
     */
    record Mark(int number, LocalDate day) {}

    /** What was done to a leg, the earliest first; undated things before all others. */
    List<Done> done(Side side) {
        return done.stream().filter(each -> each.side() == side).toList();
    }
}
