package org.saphena.ui.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Side;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.LegAssessment;
import org.saphena.reasoning.Option;

/** Which options the plan shows. */
final class PlanLines {
    private PlanLines() {}

    /**
     * One option as it stands in the answer.
     *
     * @param listed false for a decision about an option that the answer no longer lists
     */
    record Line(OptionKey key, OptionStatus status, boolean listed) {}

    /** The options on show: those that are not "not now", and all that are decided. */
    static List<Line> of(Optional<Assessment> answer, CaseFile file) {
        List<Line> lines = new ArrayList<>();
        for (Side side : Side.values()) {
            LegAssessment leg = answer.map(each -> each.legs().get(side)).orElse(null);
            List<Option> options = leg == null ? List.of() : leg.options();
            List<OptionKey> keys = options.stream().map(option -> key(side, option)).toList();
            for (Option option : options) {
                OptionKey key = key(side, option);
                if (option.status() != OptionStatus.NOT_INDICATED || decided(file, key) != null) {
                    lines.add(new Line(key, option.status(), true));
                }
            }
            decisions(file).stream()
                    .filter(each -> each.leg() == side && !keys.contains(each.option()))
                    .map(each -> new Line(each.option(), each.suggested(), false))
                    .forEach(lines::add);
        }
        return lines;
    }

    private static OptionKey key(Side side, Option option) {
        return new OptionKey(side, option.treatment(), option.target());
    }

    private static List<OptionDecision> decisions(CaseFile file) {
        return file.record() == null ? List.of() : file.record().decisions();
    }

    static @Nullable OptionDecision decided(CaseFile file, OptionKey key) {
        return decisions(file).stream()
                .filter(each -> each.option().equals(key))
                .findFirst()
                .orElse(null);
    }
}
