package org.saphena.ui.patients;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /**
     * The same, whose latest visit knows foam treatments of the right GSV on these dates.
     *
     * @param dates null for one without a date
     */
    static List<PastVisit> treated(@Nullable String... dates) {
        String known =
                Stream.of(dates)
                        .map(date ->
                                "{\"procedure\": \"foam-sclerotherapy\", \"target\": \"gsv\"%s}"
                                        .formatted(
                                                date == null ? "" : ", \"date\": \"" + date + '"'))
                        .collect(Collectors.joining(", "));
        String latest =
                text("/org/saphena/sample/sample.case.json")
                        .replaceFirst(
                                "\"previousTreatments\": \\[]",
                                "\"previousTreatments\": [" + known + "]");
        return List.of(
                visit(3, CaseReader.read(latest.getBytes(UTF_8))),
                visit(2, "demo/demo-01-2025"),
                visit(1, "demo/demo-01-2024"));
    }

    private static PastVisit visit(long key, String name) {
        return visit(
                key, CaseReader.read(text("/org/saphena/" + name + ".case.json").getBytes(UTF_8)));
    }

    private static PastVisit visit(long key, CaseFile file) {
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

    private static String text(String name) {
        try (InputStream in = PastVisits.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
