package org.saphena.clinical;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saphena.clinical.VisitRecord.CarriedForward;

/**
 * The history that one visit may take over from the one before: what was there, entry by entry.
 * What was denied or not asked is asked anew, and words are never taken over.
 */
public final class Carried {
    public static final String ALLERGIES = "/consultation/allergies/present";
    public static final String CONDITIONS = "/consultation/conditions/present";
    public static final String MEDICATIONS = "/consultation/medications/present";
    public static final String FAMILY = "/consultation/familyHistory/present";

    private Carried() {}

    /**
     * One entry of a list.
     *
     * @param list JSON pointer of the list
     */
    public record Entry(String list, int index, Object value) {
        public String pointer() {
            return list + "/" + index;
        }
    }

    /** An entry that was taken over and that nobody has confirmed or refused. */
    public record Open(Entry entry, LocalDate from) {}

    /** The list of the earlier treatments of a leg. */
    public static String treatments(Side side) {
        return "/consultation/legs/" + side.code() + "/previousTreatments";
    }

    /** The list of the past events of a leg. */
    public static String events(Side side) {
        return "/consultation/legs/" + side.code() + "/pastEvents/present";
    }

    /** Everything in a case that a later visit may take over. */
    public static List<Entry> entries(CaseFile file) {
        List<Entry> entries = new ArrayList<>();
        Consultation visit = file.consultation();
        add(entries, ALLERGIES, visit.allergies().present());
        add(entries, CONDITIONS, visit.conditions().present());
        add(entries, MEDICATIONS, visit.medications().present());
        add(entries, FAMILY, visit.familyHistory().present());
        for (Side side : Side.values()) {
            Leg leg = visit.legs().of(side);
            if (leg != null) {
                add(entries, treatments(side), leg.previousTreatments());
                add(entries, events(side), leg.pastEvents().present());
            }
        }
        return entries;
    }

    private static void add(List<Entry> entries, String list, List<?> values) {
        for (int i = 0; i < values.size(); i++) {
            entries.add(new Entry(list, i, values.get(i)));
        }
    }

    /** The entry that stands at a place of the case, if it is one that can be taken over. */
    public static Optional<Entry> at(CaseFile file, String pointer) {
        return entries(file).stream().filter(entry -> entry.pointer().equals(pointer)).findFirst();
    }

    /** What is still to be confirmed, in the order in which it was taken over. */
    public static List<Open> open(CaseFile file) {
        VisitRecord visit = file.record();
        List<CarriedForward> items = visit == null ? List.of() : visit.carriedForward();
        return items.stream()
                .filter(item -> item.confirmed() == null)
                .flatMap(item ->
                        at(file, item.pointer())
                                .map(entry -> new Open(entry, item.from()))
                                .stream())
                .toList();
    }

    /** Since when an entry is only taken over; empty for one of today. */
    public static Optional<LocalDate> openSince(CaseFile file, String list, Object value) {
        return open(file).stream()
                .filter(each -> each.entry().list().equals(list))
                .filter(each -> each.entry().value().equals(value))
                .map(Open::from)
                .findFirst();
    }

    /** A list without what is still to be confirmed. */
    public static <T> Findings<T> confirmed(CaseFile file, String list, Findings<T> findings) {
        return new Findings<>(
                findings.reviewed(),
                findings.present().stream()
                        .filter(each -> openSince(file, list, each).isEmpty())
                        .toList(),
                findings.absent(),
                findings.unsure());
    }
}
