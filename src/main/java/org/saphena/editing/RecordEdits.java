package org.saphena.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.Records;
import org.saphena.clinical.RedFlagHandling;
import org.saphena.clinical.VisitRecord;

/** Changes to what the screens record besides the case: decisions, words, signature. */
public final class RecordEdits {
    private RecordEdits() {}

    /** Changes one field of the record, such as {@code visit}. */
    public static Edit field(String field, @Nullable Object value) {
        return file -> {
            VisitRecord record = file.record();
            VisitRecord changed =
                    Records.with(record == null ? VisitRecord.empty() : record, field, value);
            return Records.with(
                    file, "record", changed.equals(VisitRecord.empty()) ? null : changed);
        };
    }

    /** Records the decision about an option in place of an earlier one. */
    public static Edit decision(OptionDecision decision) {
        return decisions(decisions -> {
            decisions.removeIf(each -> each.option().equals(decision.option()));
            decisions.add(decision);
        });
    }

    /** Takes the decision about an option back. */
    public static Edit noDecision(OptionKey option) {
        return decisions(decisions -> decisions.removeIf(each -> each.option().equals(option)));
    }

    private static Edit decisions(Consumer<List<OptionDecision>> change) {
        return file -> {
            List<OptionDecision> decisions =
                    new ArrayList<>(file.record() == null ? List.of() : file.record().decisions());
            change.accept(decisions);
            return field("decisions", decisions).apply(file);
        };
    }

    /** Records what was done about a red flag in place of an earlier entry. */
    public static Edit redFlag(RedFlagHandling handling) {
        return file -> {
            List<RedFlagHandling> handled =
                    new ArrayList<>(
                            file.record() == null ? List.of() : file.record().redFlagsHandled());
            handled.removeIf(
                    each -> each.code() == handling.code() && each.leg() == handling.leg());
            handled.add(handling);
            return field("redFlagsHandled", handled).apply(file);
        };
    }
}
