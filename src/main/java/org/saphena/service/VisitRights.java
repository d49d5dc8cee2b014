package org.saphena.service;

import org.saphena.clinical.CaseFile;

/**
 * What who is at work may see and write of a visit. It only tells beforehand; what is not allowed
 * is refused in any case.
 *
 * @param answers what they see of the answer
 * @param decide whether they write assessment and plan, sections 5 and 6
 */
public record VisitRights(Answers answers, boolean decide) {
    static VisitRights of(Gate gate, Consultations consultations) {
        Answers answers =
                gate.allows(Permission.ASSESS)
                        ? Answers.of(consultations)
                        : new UrgentAnswers(consultations);
        return new VisitRights(answers, gate.allows(Permission.DECIDE));
    }

    /** All of them, for a case that lies in no records. */
    public static VisitRights all(Consultations consultations) {
        return new VisitRights(Answers.of(consultations), true);
    }

    /** Whether they may make this change of a draft. */
    public boolean allow(CaseFile before, CaseFile after) {
        return decide || FindingsOnly.differ(before, after);
    }
}
