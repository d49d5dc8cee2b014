package org.saphena.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Allergen;
import org.saphena.clinical.Answer;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Findings;
import org.saphena.clinical.VisitRecord.AllergyDetail;

/** Keeps an allergy and what is known about it together: a reaction says that there is one. */
public final class AllergyEdits {
    private AllergyEdits() {}

    /** The reactions and dates of a case. */
    public static List<AllergyDetail> details(CaseFile file) {
        return file.record() == null ? List.of() : file.record().allergyDetails();
    }

    /** Changes the reaction or the date; what has one is an allergy. */
    public static Edit detail(Allergen allergen, UnaryOperator<AllergyDetail> change) {
        return file -> {
            AllergyDetail was =
                    details(file).stream()
                            .filter(each -> each.code() == allergen)
                            .findFirst()
                            .orElse(new AllergyDetail(allergen, null, null));
            AllergyDetail now = change.apply(was);
            boolean empty = now.reaction() == null && now.date() == null;
            CaseFile changed = keep(allergen, empty ? null : now).apply(file);
            return empty ? changed : VisitEdits.allergy(allergen, Answer.YES).apply(changed);
        };
    }

    /** Puts this in place of what is known about an allergy; null takes it out. */
    static Edit keep(Allergen allergen, @Nullable AllergyDetail detail) {
        return file -> {
            List<AllergyDetail> all = new ArrayList<>(details(file));
            boolean known = all.removeIf(each -> each.code() == allergen);
            if (detail != null) {
                all.add(detail);
            }
            return known || detail != null
                    ? RecordEdits.field("allergyDetails", all).apply(file)
                    : file;
        };
    }

    /** What has a reaction or a date and no answer is an allergy, never one that is denied. */
    static CaseFile withoutDenial(CaseFile file) {
        CaseFile known = file;
        for (AllergyDetail detail : details(file)) {
            Findings<Allergen> list = known.consultation().allergies();
            if (!list.absent().contains(detail.code()) && !list.unsure().contains(detail.code())) {
                known = VisitEdits.allergy(detail.code(), Answer.YES).apply(known);
            }
        }
        return known;
    }
}
