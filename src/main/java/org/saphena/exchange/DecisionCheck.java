package org.saphena.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Fault;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.Side;
import org.saphena.clinical.VisitRecord;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.LegAssessment;

/** Holds the recorded decisions against the options of the assessment. */
public final class DecisionCheck {
    private DecisionCheck() {}

    /** A problem for each decision about an option that the assessment does not list. */
    public static List<Problem> check(CaseFile file, Assessment assessment) {
        List<Problem> problems = new ArrayList<>();
        VisitRecord visitRecord = file.record();
        if (visitRecord == null) {
            return problems;
        }
        for (int i = 0; i < visitRecord.decisions().size(); i++) {
            OptionKey option = visitRecord.decisions().get(i).option();
            List<OptionKey> listed = options(assessment, option.leg());
            if (!listed.contains(option)) {
                problems.add(
                        new Problem(
                                "/record/decisions/" + i,
                                Fault.OPTION_NOT_LISTED.name(),
                                option.toString(),
                                listed.stream()
                                        .map(OptionKey::toString)
                                        .collect(Collectors.joining(", "))));
            }
        }
        return problems;
    }

    private static List<OptionKey> options(Assessment assessment, Side side) {
        LegAssessment leg = assessment.legs().get(side);
        return leg == null
                ? List.of()
                : leg.options().stream()
                        .map(option -> new OptionKey(side, option.treatment(), option.target()))
                        .toList();
    }
}
