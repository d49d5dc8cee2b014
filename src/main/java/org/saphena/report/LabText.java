package org.saphena.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Labs;
import org.saphena.clinical.Limits;
import org.saphena.clinical.Range;
import org.saphena.text.Formats;

/** Laboratory results with their units. */
final class LabText {
    private final Context context;
    private final List<String> results = new ArrayList<>();

    LabText(Context context) {
        this.context = context;
    }

    void addTo(Facts facts, @Nullable Labs labs) {
        if (labs == null) {
            return;
        }
        add("sodium", labs.sodium(), Limits.SODIUM);
        add("potassium", labs.potassium(), Limits.POTASSIUM);
        add("magnesium", labs.magnesium(), Limits.MAGNESIUM);
        add("calcium", labs.adjustedCalcium(), Limits.ADJUSTED_CALCIUM);
        add("phosphate", labs.phosphate(), Limits.PHOSPHATE);
        add("egfr", labs.egfr(), Limits.EGFR);
        add("tsh", labs.tsh(), Limits.TSH);
        add("hba1c", labs.hba1c(), Limits.HBA1C);
        add("ferritin", labs.ferritin(), Limits.FERRITIN);
        add("b12", labs.b12(), Limits.B12);
        add("ck", labs.ck(), Limits.CK);
        add("haemoglobin", labs.haemoglobin(), Limits.HAEMOGLOBIN);
        add("platelets", labs.platelets(), Limits.PLATELETS);
        if (!results.isEmpty()) {
            String when =
                    labs.date() == null ? context.text("labs.undated") : context.date(labs.date());
            facts.add(context.text("labs", when) + " " + String.join(", ", results));
        }
    }

    private void add(String name, @Nullable BigDecimal value, Range range) {
        if (value != null) {
            String unit = range.unit().replace("ug/", "\u00b5g/").replace("m2", "m\u00b2");
            results.add(context.text("lab." + name) + " " + Formats.number(value) + " " + unit);
        }
    }
}
