package org.saphena.clinical;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refuses dates that lie after the visit in which they are recorded. */
final class VisitDateCheck {
    private final LocalDate visit;

    private VisitDateCheck(LocalDate visit) {
        this.visit = visit;
    }

    static void refuseLater(LocalDate visit, @Nullable Labs labs, Legs legs) {
        VisitDateCheck check = new VisitDateCheck(visit);
        if (labs != null) {
            check.day("/labs/date", labs.date());
        }
        for (Side side : Side.values()) {
            Leg leg = legs.of(side);
            if (leg != null) {
                check.leg("/legs/" + side.code(), leg);
            }
        }
    }

    private void leg(String pointer, Leg leg) {
        if (leg.duplex() != null) {
            day(pointer + "/duplex/date", leg.duplex().date());
            leg.duplex()
                    .segments()
                    .forEach((id, segment) ->
                            partial(
                                    pointer + "/duplex/segments/" + id.code() + "/since",
                                    segment.since()));
        }
        if (leg.recentProcedure() != null) {
            day(pointer + "/recentProcedure/date", leg.recentProcedure().date());
        }
        List<PreviousTreatment> treatments = leg.previousTreatments();
        for (int i = 0; i < treatments.size(); i++) {
            partial(pointer + "/previousTreatments/" + i + "/date", treatments.get(i).date());
        }
        List<PastEvent> events = leg.pastEvents().present();
        for (int i = 0; i < events.size(); i++) {
            partial(pointer + "/pastEvents/present/" + i + "/date", events.get(i).date());
        }
    }

    private void day(String pointer, @Nullable LocalDate day) {
        if (day != null) {
            partial(pointer, PartialDate.of(day));
        }
    }

    private void partial(String pointer, @Nullable PartialDate date) {
        if (date != null && date.isAfter(visit)) {
            throw new ImpossibleValueException(
                    pointer, Fault.AFTER_VISIT, date.text(), "<= " + visit);
        }
    }
}
