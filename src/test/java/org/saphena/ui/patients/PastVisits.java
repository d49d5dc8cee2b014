package org.saphena.ui.patients;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.VersionState;
import org.saphena.exchange.CaseReader;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.service.Consultations;
import org.saphena.service.LocalConsultations;
import org.saphena.service.PastVisit;
import org.saphena.storage.ConsultationKey;
import org.saphena.storage.PatientKey;
import org.saphena.storage.VisitLine;

/** The three visits of the first demo patient, the latest first. */
final class PastVisits {
    private static final Consultations CONSULTATIONS =
            new LocalConsultations(KnowledgeReader.read(KnowledgeSource.shipped()), "Saphena 0");

    private PastVisits() {}

    static List<PastVisit> demo() {
        return List.of(
                visit(3, "sample/sample"),
                visit(2, "demo/demo-01-2025"),
                visit(1, "demo/demo-01-2024"));
    }

    private static PastVisit visit(long key, String name) {
        CaseFile file = read("/org/saphena/" + name + ".case.json");
        VisitLine line =
                new VisitLine(
                        new ConsultationKey(key),
                        new PatientKey(1),
                        file.consultation().date(),
                        null,
                        1,
                        VersionState.SIGNED,
                        null,
                        null,
                        null,
                        null);
        return new PastVisit(
                line, file, Optional.of(CONSULTATIONS.reasons(file, Language.EN, "default")));
    }

    private static CaseFile read(String name) {
        try (InputStream in = PastVisits.class.getResourceAsStream(name)) {
            return CaseReader.read(Objects.requireNonNull(in, name).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
