package org.saphena.service;

import java.util.List;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Decision;
import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.VersionState;
import org.saphena.clinical.VisitRecord;
import org.saphena.storage.ConsultationRepository;
import org.saphena.storage.PatientKey;
import org.saphena.storage.VisitLine;

/** Looks at the visits of a patient, the latest first, until all is known that a glance shows. */
record Glances(ConsultationRepository repository) {
    PatientGlance at(PatientKey patient) {
        List<VisitLine> visits = repository.ofPatient(patient);
        AllergyTrail allergies = new AllergyTrail();
        List<OptionDecision> decisions = List.of();
        for (VisitLine line : visits) {
            if (allergies.isWhole() && !decisions.isEmpty()) {
                break;
            }
            CaseFile file = repository.load(line.key()).orElseThrow().file();
            allergies.add(file.consultation());
            decisions = decisions.isEmpty() ? decisions(file) : decisions;
        }
        return new PatientGlance(
                allergies.allergies(),
                decisions.stream().filter(each -> each.decision() == Decision.CHOSEN).toList(),
                visits.stream().mapToInt(Glances::signed).sum());
    }

    /** All versions but a draft, which is always the last one. */
    static int signed(VisitLine line) {
        return line.state() == VersionState.DRAFT ? line.number() - 1 : line.number();
    }

    private static List<OptionDecision> decisions(CaseFile file) {
        VisitRecord visit = file.record();
        return visit == null ? List.of() : visit.decisions();
    }
}
