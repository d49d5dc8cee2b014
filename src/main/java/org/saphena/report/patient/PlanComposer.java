package org.saphena.report.patient;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Decision;
import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.Side;
import org.saphena.clinical.VisitRecord;

/** What was agreed, and when. */
final class PlanComposer {
    private final Voice voice;
    private final Chosen chosen;

    PlanComposer(Voice voice, Chosen chosen) {
        this.voice = voice;
        this.chosen = chosen;
    }

    /** What was chosen for each leg, what has no date yet, and the clinician's note. */
    List<String> agreed() {
        List<String> lines = new ArrayList<>();
        for (Side side : Side.values()) {
            List<String> names =
                    chosen.with(Decision.CHOSEN)
                            .filter(decision -> decision.leg() == side)
                            .map(decision -> voice.treatment(decision.treatment()))
                            .distinct()
                            .toList();
            if (!names.isEmpty()) {
                String what = Voice.capital(voice.items(names)) + ".";
                lines.add(voice.text("agreed.leg", Voice.capital(voice.side(side)), what));
            }
        }
        if (lines.isEmpty()) {
            lines.add(voice.text("agreed.none"));
        }
        voice.visit().plan().stream()
                .filter(item -> item.on() == null)
                .forEach(item -> lines.add(planned(item)));
        String note = note();
        if (note != null) {
            lines.add(note);
        }
        return lines;
    }

    private String planned(VisitRecord.PlanItem item) {
        String what = Voice.capital(plain(item)) + ".";
        return item.leg() == null
                ? what
                : voice.text("agreed.leg", Voice.capital(voice.side(item.leg())), what);
    }

    private String plain(VisitRecord.PlanItem item) {
        String kind = voice.of("plan", item.kind());
        return item.text() == null ? kind : kind + ": " + Marked.plain(item.text());
    }

    private @Nullable String note() {
        VisitRecord.Notes notes = voice.visit().notes();
        return notes == null || notes.patient() == null ? null : Marked.plain(notes.patient());
    }

    /** Every dated step in the order of the days. */
    List<Leaflet.Visit> visits() {
        Stream<OptionDecision> treatments =
                chosen.with(Decision.CHOSEN).filter(decision -> decision.on() != null);
        Stream<Dated> days =
                Stream.concat(
                        treatments.map(d -> new Dated(Objects.requireNonNull(d.on()), named(d))),
                        voice.visit().plan().stream()
                                .filter(item -> item.on() != null)
                                .map(item ->
                                        new Dated(Objects.requireNonNull(item.on()), named(item))));
        return days
                .sorted(Comparator.comparing(Dated::day))
                .collect(Collectors.groupingBy(Dated::day, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry ->
                        new Leaflet.Visit(
                                voice.shortDay(entry.getKey()),
                                entry.getValue().stream()
                                        .map(Dated::what)
                                        .distinct()
                                        .collect(Collectors.joining("; "))))
                .toList();
    }

    private record Dated(LocalDate day, String what) {}

    private String named(OptionDecision decision) {
        return Voice.capital(voice.of("short", decision.treatment()))
                + ", "
                + voice.side(decision.leg());
    }

    private String named(VisitRecord.PlanItem item) {
        String what = Voice.capital(plain(item));
        return item.leg() == null ? what : what + ", " + voice.side(item.leg());
    }
}
