package org.saphena.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Allergen;
import org.saphena.clinical.Arterial;
import org.saphena.clinical.Carried;
import org.saphena.clinical.Findings;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Side;
import org.saphena.clinical.VisitRecord;
import org.saphena.text.Formats;

/** The bar that nobody may miss: allergies, anticoagulant, red flags, ankle pressure. */
final class SafetyComposer {
    private final Context context;

    SafetyComposer(Context context) {
        this.context = context;
    }

    List<Phrase> compose() {
        return List.of(
                allergy(),
                labelled("anticoagulant", new Anticoagulants(context).sentence()),
                labelled("red-flags", new RedFlagQuestions(context).sentence()),
                labelled("abi", abi()));
    }

    /** Allergies with their reactions. */
    Phrase allergy() {
        return labelled("allergy", allergies());
    }

    private Phrase labelled(String key, String value) {
        return Phrase.bold(context.text(key) + "\u00a0 ").plain(value);
    }

    private String allergies() {
        Findings<Allergen> allergies = context.visit().allergies();
        List<String> parts = new ArrayList<>();
        if (!allergies.present().isEmpty()) {
            parts.add(String.join("; ", allergies.present().stream().map(this::allergy).toList()));
        }
        if (!allergies.absent().isEmpty() && !allergies.reviewed()) {
            parts.add(context.text("list.absent", context.words(allergies.absent())));
        }
        if (!allergies.unsure().isEmpty()) {
            parts.add(context.text("list.unsure", context.words(allergies.unsure())));
        }
        if (parts.isEmpty()) {
            return allergies.reviewed() ? context.text("none-known") : context.notRecorded();
        }
        if (!allergies.reviewed()) {
            parts.add(context.text("list.not-reviewed"));
        }
        return String.join("; ", parts);
    }

    private String allergy(Allergen allergen) {
        return context.dated(Carried.ALLERGIES, allergen, detailed(allergen));
    }

    private String detailed(Allergen allergen) {
        VisitRecord.AllergyDetail detail = detail(allergen);
        if (detail == null) {
            return context.inline(allergen);
        }
        List<String> more = new ArrayList<>();
        if (detail.reaction() != null) {
            more.add(detail.reaction());
        }
        if (detail.date() != null) {
            more.add(Formats.date(detail.date(), context.language()));
        }
        String name = context.inline(allergen);
        return more.isEmpty() ? name : name + " (" + String.join(", ", more) + ")";
    }

    private VisitRecord.@Nullable AllergyDetail detail(Allergen allergen) {
        VisitRecord visit = context.visitRecord();
        if (visit == null) {
            return null;
        }
        return visit.allergyDetails().stream()
                .filter(detail -> detail.code() == allergen)
                .findFirst()
                .orElse(null);
    }

    private String abi() {
        List<String> parts = new ArrayList<>();
        for (Side side : Side.values()) {
            Leg leg = context.leg(side);
            Arterial arterial = leg == null ? null : leg.arterial();
            String value =
                    arterial == null || arterial.abi() == null
                            ? Context.small(context.notRecorded())
                            : Formats.number(arterial.abi(), 2);
            parts.add(context.text("of-side", context.letter(side), value).replace(' ', '\u00a0'));
        }
        return String.join(" \u00b7 ", parts);
    }
}
