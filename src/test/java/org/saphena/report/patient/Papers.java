package org.saphena.report.patient;

import java.nio.file.Files;
import java.nio.file.Path;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.exchange.CaseReader;
import org.saphena.reasoning.Assessment;
import org.saphena.report.Document;
import org.saphena.service.Consultations;
import org.saphena.service.LocalConsultations;

/** Writes both summaries of case files in both languages into {@code target/papers}. */
final class Papers {
    private Papers() {}

    public static void main(String[] files) throws Exception {
        Consultations consultations =
                new LocalConsultations(
                        org.saphena.knowledge.KnowledgeReader.read(
                                org.saphena.knowledge.KnowledgeSource.shipped()),
                        "Saphena test");
        Path folder = Files.createDirectories(Path.of("target", "papers"));
        for (String name : files) {
            CaseFile file = CaseReader.read(Path.of(name));
            String stem = Path.of(name).getFileName().toString().replaceAll("\\..*", "");
            for (Language language : Language.values()) {
                Assessment answer = consultations.assess(file, language, "default");
                for (boolean patient : new boolean[] {true, false}) {
                    Document document =
                            patient
                                    ? consultations.patientSummary(file, answer, language)
                                    : consultations.clinicianSummary(file, answer, language);
                    String who = patient ? "patient" : "clinician";
                    Path target = folder.resolve(stem + "-" + who + "-" + language.code() + ".pdf");
                    Files.write(target, document.bytes());
                }
            }
        }
    }
}
