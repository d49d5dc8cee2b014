package org.saphena.ui.patients;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Leg;
import org.saphena.clinical.PartialDate;
import org.saphena.clinical.PreviousTreatment;
import org.saphena.clinical.Side;
import org.saphena.service.PastVisit;
import org.saphena.text.Formats;
import org.saphena.text.Messages;
import org.saphena.ui.patients.Course.Done;
import org.saphena.ui.patients.Course.Mark;

/** What any visit knows to have been done, each thing once. */
final class DoneComposer {
    private final Messages messages;
    private final List<PastVisit> visits;

    /**
     * @param visits all of them, the earliest first
     */
    DoneComposer(Messages messages, List<PastVisit> visits) {
        this.messages = messages;
        this.visits = visits;
    }

    /**
     * Numbers what is known to have been done between the first and the last visit that is shown.
     *
     * @param shown the earliest first
     */
    List<Done> compose(List<PastVisit> shown) {
        return Stream.of(Side.values()).flatMap(side -> of(side, shown).stream()).toList();
    }

    private List<Done> of(Side side, List<PastVisit> shown) {
        List<Done> all = new ArrayList<>();
        int marks = 0;
        for (Known each : known(side)) {
            LocalDate day = shown.isEmpty() ? null : each.between(day(shown.getFirst()));
            marks += day == null ? 0 : 1;
            all.add(
                    new Done(
                            side,
                            words(each.treatment()),
                            day == null ? null : new Mark(marks, day)));
        }
        return all;
    }

    private List<Known> known(Side side) {
        Map<PreviousTreatment, Known> known = new LinkedHashMap<>();
        for (PastVisit visit : visits) {
            Leg leg = visit.file().consultation().legs().of(side);
            if (leg != null) {
                leg.previousTreatments()
                        .forEach(each ->
                                known.putIfAbsent(sameThing(each), new Known(each, day(visit))));
            }
        }
        return known.values().stream()
                .sorted(Comparator.comparing(Known::middle).thenComparing(Known::text))
                .toList();
    }

    /** Visits may know differently what became of it. */
    private static PreviousTreatment sameThing(PreviousTreatment each) {
        return new PreviousTreatment(each.procedure(), each.target(), each.date(), null);
    }

    private static LocalDate day(PastVisit visit) {
        return visit.line().date();
    }

    private String words(PreviousTreatment each) {
        String when =
                each.date() == null
                        ? messages.get("chart.noDate")
                        : Formats.date(each.date(), messages.language());
        return messages.get(
                "chart.done.line",
                when,
                messages.of(each.procedure()),
                messages.get("ui.target." + each.target().code()));
    }

    /**
     * A treatment.
     *
     * @param told the day of the first visit that knows it, before which it was done
     */
    private record Known(PreviousTreatment treatment, LocalDate told) {
        /** The middle of the time in which it was done; the earliest day there is if unknown. */
        LocalDate middle() {
            PartialDate date = treatment.date();
            if (date == null) {
                return LocalDate.MIN;
            }
            LocalDate last = date.last().isBefore(told) ? date.last() : told;
            return date.first().plusDays(ChronoUnit.DAYS.between(date.first(), last) / 2);
        }

        /** Its middle, or null unless all of its time lies on or after a day. */
        @Nullable LocalDate between(LocalDate first) {
            PartialDate date = treatment.date();
            return date == null || date.first().isBefore(first) ? null : middle();
        }

        String text() {
            PartialDate date = treatment.date();
            return date == null ? "" : date.text();
        }
    }
}
