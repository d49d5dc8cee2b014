package org.saphena.ui.entry;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Decision;
import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.Side;
import org.saphena.clinical.Treatment;
import org.saphena.clinical.VisitRecord.Pathway;
import org.saphena.editing.Edit;
import org.saphena.editing.RecordEdits;
import org.saphena.service.ScheduleOffer;

/**
 * The schedules of follow-up that a plan can choose.
 *
 * @param offers in the order of the knowledge base
 */
record Schedules(List<ScheduleOffer> offers) {
    Schedules {
        offers = List.copyOf(offers);
    }

    static Schedules of(EntryViewModel model) {
        return new Schedules(model.tools().consultations().schedules(model.texts().language()));
    }

    /** Those of accepted options first. */
    List<ScheduleOffer> ordered(CaseFile file) {
        return offers.stream()
                .sorted(Comparator.comparing(offer -> legs(file, offer).isEmpty()))
                .toList();
    }

    /** What the treatment is followed by. */
    Optional<ScheduleOffer> after(Treatment treatment) {
        return offers.stream().filter(each -> each.treatments().contains(treatment)).findFirst();
    }

    Optional<ScheduleOffer> named(String code) {
        return offers.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** The legs with an accepted option that the schedule is for. */
    private static Set<Side> legs(CaseFile file, ScheduleOffer offer) {
        Set<Side> legs = EnumSet.noneOf(Side.class);
        decisions(file)
                .filter(each -> each.decision() == Decision.CHOSEN)
                .filter(each -> offer.treatments().contains(each.treatment()))
                .forEach(each -> legs.add(each.leg()));
        return legs;
    }

    private static Stream<OptionDecision> decisions(CaseFile file) {
        return file.record() == null ? Stream.empty() : file.record().decisions().stream();
    }

    /** Chooses a schedule, for the leg that it is for where there is only one; null for none. */
    Edit choose(@Nullable ScheduleOffer offer) {
        return file ->
                RecordEdits.field(
                                "pathway",
                                offer == null ? null : new Pathway(leg(file, offer), offer.code()))
                        .apply(file);
    }

    private static @Nullable Side leg(CaseFile file, ScheduleOffer offer) {
        Pathway chosen = chosen(file);
        Set<Side> legs = legs(file, offer);
        if (legs.isEmpty()) {
            return chosen == null ? null : chosen.leg();
        }
        return legs.size() == 1 ? legs.iterator().next() : null;
    }

    /** What is chosen, or null. */
    static @Nullable Pathway chosen(CaseFile file) {
        return file.record() == null ? null : file.record().pathway();
    }

    /**
     * Chooses what an option is followed by; on the other leg too where it is chosen for one.
     * Another schedule is never replaced.
     */
    Edit follow(OptionKey option) {
        return file -> {
            ScheduleOffer offer =
                    after(option.treatment())
                            .orElseThrow(() -> new Unreadable("ui.entry.fault.noSchedule"));
            Pathway was = chosen(file);
            if (was != null && !was.code().equals(offer.code())) {
                throw new Unreadable("ui.entry.fault.otherSchedule");
            }
            boolean both = was != null && was.leg() != option.leg();
            return RecordEdits.field(
                            "pathway", new Pathway(both ? null : option.leg(), offer.code()))
                    .apply(file);
        };
    }
}
