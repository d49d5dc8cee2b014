package org.saphena.ui.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Labs;
import org.saphena.clinical.Limits;
import org.saphena.clinical.Range;
import org.saphena.editing.VisitEdits;
import org.saphena.text.Messages;

/** The laboratory values with their units. */
final class LabRows {
    private final Messages messages;
    private final Fields fields;

    LabRows(Messages messages) {
        this.messages = messages;
        fields = new Fields(messages);
    }

    List<FieldRow> rows() {
        return List.of(
                row(
                        "date",
                        messages.get("ui.entry.labs.date"),
                        fields.date(
                                id("date"),
                                "",
                                labs(Labs::date),
                                value -> VisitEdits.lab("date", value))),
                value("sodium", Limits.SODIUM, Labs::sodium),
                value("potassium", Limits.POTASSIUM, Labs::potassium),
                value("magnesium", Limits.MAGNESIUM, Labs::magnesium),
                value("adjustedCalcium", Limits.ADJUSTED_CALCIUM, Labs::adjustedCalcium),
                value("phosphate", Limits.PHOSPHATE, Labs::phosphate),
                value("egfr", Limits.EGFR, Labs::egfr),
                value("tsh", Limits.TSH, Labs::tsh),
                value("hba1c", Limits.HBA1C, Labs::hba1c),
                value("ferritin", Limits.FERRITIN, Labs::ferritin),
                value("b12", Limits.B12, Labs::b12),
                value("ck", Limits.CK, Labs::ck),
                value("haemoglobin", Limits.HAEMOGLOBIN, Labs::haemoglobin),
                value("platelets", Limits.PLATELETS, Labs::platelets));
    }

    private FieldRow value(String field, Range range, Function<Labs, @Nullable BigDecimal> get) {
        return row(
                field,
                messages.get("ui.entry.labs." + field) + ", " + range.unit(),
                fields.number(id(field), range, labs(get), value -> VisitEdits.lab(field, value)));
    }

    private static FieldRow row(String field, String name, Field of) {
        return FieldRow.of(field, name, "", of);
    }

    private static <T> Fields.Get<T> labs(Function<Labs, @Nullable T> get) {
        return file -> {
            Labs labs = file.consultation().labs();
            return labs == null ? null : get.apply(labs);
        };
    }

    private static String id(String field) {
        return FieldId.visit(Section.EXAM, "labs/" + field);
    }
}
