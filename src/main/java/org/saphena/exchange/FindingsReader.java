package org.saphena.exchange;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Coded;
import org.saphena.clinical.Findings;
import org.saphena.clinical.Medication;
import org.saphena.clinical.PastEvent;
import org.saphena.clinical.PastEventKind;
import org.saphena.clinical.PastEvents;
import org.saphena.clinical.ThrombosedVein;

/** Reads the lists with three states; an absent list was not asked. */
final class FindingsReader {
    private FindingsReader() {}

    static <E extends Enum<E> & Coded> Findings<E> codes(
            ObjectReader in, String name, Class<E> type) {
        return orUnasked(in.object(name, list -> findings(list, field -> list.codes(field, type))));
    }

    static Findings<Medication> medications(ObjectReader in, String name) {
        return orUnasked(
                in.object(
                        name, list -> findings(list, field -> list.made(field, Medication::new))));
    }

    static PastEvents pastEvents(ObjectReader in, String name) {
        PastEvents events =
                in.object(
                        name,
                        list ->
                                list.build(() ->
                                        new PastEvents(
                                                reviewed(list),
                                                list.objects("present", FindingsReader::pastEvent),
                                                list.codes("absent", PastEventKind.class),
                                                list.codes("unsure", PastEventKind.class))));
        return events == null ? PastEvents.unasked() : events;
    }

    private static @Nullable PastEvent pastEvent(ObjectReader in) {
        in.require("event");
        return in.build(() -> {
            PastEventKind event = in.code("event", PastEventKind.class);
            ThrombosedVein vein = in.code("vein", ThrombosedVein.class);
            var date = in.partialDate("date");
            Boolean treated = in.flag("treated");
            return event == null ? null : new PastEvent(event, vein, date, treated);
        });
    }

    private static <T> @Nullable Findings<T> findings(
            ObjectReader in, Function<String, List<T>> list) {
        return in.build(() ->
                new Findings<>(
                        reviewed(in),
                        list.apply("present"),
                        list.apply("absent"),
                        list.apply("unsure")));
    }

    private static boolean reviewed(ObjectReader in) {
        return Boolean.TRUE.equals(in.flag("reviewed"));
    }

    private static <T> Findings<T> orUnasked(@Nullable Findings<T> findings) {
        return findings == null ? Findings.unasked() : findings;
    }
}
