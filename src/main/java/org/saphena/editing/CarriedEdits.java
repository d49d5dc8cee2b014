package org.saphena.editing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Allergen;
import org.saphena.clinical.Answer;
import org.saphena.clinical.Carried;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Condition;
import org.saphena.clinical.FamilyHistory;
import org.saphena.clinical.Medication;
import org.saphena.clinical.PastEvent;
import org.saphena.clinical.PreviousTreatment;
import org.saphena.clinical.Records;
import org.saphena.clinical.Side;
import org.saphena.clinical.VisitRecord;
import org.saphena.clinical.VisitRecord.CarriedForward;

/** Takes the history over from an earlier visit, and confirms or refuses it entry by entry. */
public final class CarriedEdits {
    private CarriedEdits() {}

    /** The history of an earlier visit, each entry to be confirmed, with the date it is from. */
    public static Edit from(CaseFile earlier) {
        return file -> {
            CaseFile taken = file;
            Map<Carried.Entry, LocalDate> dates = dates(earlier);
            for (Carried.Entry entry : dates.keySet()) {
                taken = put(entry.list(), entry.value()).apply(taken);
            }
            List<CarriedForward> items = new ArrayList<>();
            for (Carried.Entry entry : Carried.entries(taken)) {
                dates.forEach((old, date) -> {
                    if (isSame(old, entry)) {
                        items.add(new CarriedForward(entry.pointer(), date, null));
                    }
                });
            }
            return items.isEmpty() ? taken : record(items).apply(taken);
        };
    }

    /** What was not confirmed then either keeps the date that it had. */
    private static Map<Carried.Entry, LocalDate> dates(CaseFile earlier) {
        Map<Carried.Entry, LocalDate> dates = new LinkedHashMap<>();
        for (Carried.Entry entry : Carried.entries(earlier)) {
            LocalDate date =
                    Carried.openSince(earlier, entry.list(), entry.value())
                            .orElse(earlier.consultation().date());
            dates.put(entry, date);
        }
        return dates;
    }

    /** Says that an entry still holds; null takes the answer back. */
    public static Edit confirm(Carried.Entry entry, @Nullable Boolean confirmed) {
        return file ->
                record(
                                items(file).stream()
                                        .map(item ->
                                                isAbout(file, item, entry)
                                                        ? new CarriedForward(
                                                                item.pointer(),
                                                                item.from(),
                                                                confirmed)
                                                        : item)
                                        .toList())
                        .apply(file);
    }

    /** Confirms all that nobody has answered yet. */
    public static Edit confirmAll() {
        return file ->
                record(
                                items(file).stream()
                                        .map(item ->
                                                item.confirmed() == null
                                                        ? new CarriedForward(
                                                                item.pointer(), item.from(), true)
                                                        : item)
                                        .toList())
                        .apply(file);
    }

    /** Says that an entry does not hold: it is taken out, and an asked-for finding is denied. */
    public static Edit refuse(Carried.Entry entry) {
        return file -> tidy(file, answer(entry, Answer.NO).apply(file));
    }

    /**
     * Lets what was taken over follow its entries after a change, and forgets what is gone. A
     * change that did so itself is left alone.
     *
     * @param before the case before the change
     * @param after the same with the change
     */
    public static CaseFile tidy(CaseFile before, CaseFile after) {
        List<CarriedForward> items = items(after);
        boolean followed = !items.equals(items(before));
        if (items.isEmpty() || followed || Carried.entries(before).equals(Carried.entries(after))) {
            return after;
        }
        List<CarriedForward> kept = new ArrayList<>();
        for (CarriedForward item : items) {
            Optional<Carried.Entry> was = Carried.at(before, item.pointer());
            Carried.entries(after).stream()
                    .filter(entry -> was.isPresent() && isSame(entry, was.get()))
                    .findFirst()
                    .ifPresent(entry ->
                            kept.add(
                                    new CarriedForward(
                                            entry.pointer(), item.from(), item.confirmed())));
        }
        return record(kept).apply(after);
    }

    private static boolean isAbout(CaseFile file, CarriedForward item, Carried.Entry entry) {
        return Carried.at(file, item.pointer()).filter(each -> isSame(each, entry)).isPresent();
    }

    private static boolean isSame(Carried.Entry one, Carried.Entry other) {
        return one.list().equals(other.list()) && one.value().equals(other.value());
    }

    private static List<CarriedForward> items(CaseFile file) {
        VisitRecord visit = file.record();
        return visit == null ? List.of() : visit.carriedForward();
    }

    private static Edit record(List<CarriedForward> items) {
        return RecordEdits.field("carriedForward", items);
    }

    private static Edit put(String list, Object value) {
        return answer(new Carried.Entry(list, 0, value), Answer.YES);
    }

    private static Edit answer(Carried.Entry entry, Answer answer) {
        return switch (entry.value()) {
            case Allergen allergen -> VisitEdits.allergy(allergen, answer);
            case Condition condition -> VisitEdits.condition(condition, answer);
            case Medication medication -> VisitEdits.medication(medication, answer);
            case FamilyHistory illness -> VisitEdits.family(illness, answer);
            case PreviousTreatment treatment -> treatment(side(entry), treatment, answer);
            case PastEvent event -> event(side(entry), event, answer);
            default -> throw new IllegalArgumentException("no history at " + entry.list());
        };
    }

    private static Side side(Carried.Entry entry) {
        return entry.list().contains("/" + Side.LEFT.code() + "/") ? Side.LEFT : Side.RIGHT;
    }

    private static Edit treatment(Side side, PreviousTreatment treatment, Answer answer) {
        return LegEdits.leg(
                side,
                leg ->
                        Records.with(
                                leg,
                                "previousTreatments",
                                changed(leg.previousTreatments(), treatment, answer)));
    }

    private static Edit event(Side side, PastEvent event, Answer answer) {
        return LegEdits.leg(
                side,
                leg ->
                        Records.with(
                                leg,
                                "pastEvents",
                                Records.with(
                                        leg.pastEvents(),
                                        "present",
                                        changed(leg.pastEvents().present(), event, answer))));
    }

    private static <T> List<T> changed(List<T> list, T value, Answer answer) {
        List<T> changed = new ArrayList<>(list);
        changed.remove(Objects.requireNonNull(value));
        if (answer == Answer.YES) {
            changed.add(value);
        }
        return changed;
    }
}
