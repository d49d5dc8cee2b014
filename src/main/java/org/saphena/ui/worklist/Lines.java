package org.saphena.ui.worklist;

import java.time.LocalTime;
import java.util.List;
import org.saphena.storage.DayLine;
import org.saphena.storage.DueFollowUp;
import org.saphena.storage.UnsignedVisit;

/** What one of the lists holds. */
public sealed interface Lines {
    /** Nothing, since no role of who is at work reads patients. */
    record Barred() implements Lines {}

    /** Who is in the house, who came first first. */
    record Day(List<Arrival> arrivals) implements Lines {
        public Day {
            arrivals = List.copyOf(arrivals);
        }
    }

    /**
     * Somebody who is in the house.
     *
     * @param at since when
     */
    record Arrival(DayLine line, LocalTime at) {}

    /**
     * Follow-up that is due.
     *
     * @param whole false where there is more
     */
    record Due(List<DueFollowUp> steps, boolean whole) implements Lines {
        public Due {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Visits that nobody has signed.
     *
     * @param whole false where there is more
     */
    record Unsigned(List<UnsignedVisit> visits, boolean whole) implements Lines {
        public Unsigned {
            visits = List.copyOf(visits);
        }
    }

    /** Everybody, as the search finds them. */
    record Everybody() implements Lines {}
}
