package org.saphena.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Decision;
import org.saphena.clinical.DecisionReason;
import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Side;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.clinical.VisitRecord;
import org.saphena.editing.Edit;
import org.saphena.editing.RecordEdits;
import org.saphena.exchange.CaseReader;

/** The sample visit of the program as a draft, with decisions. */
final class SampleDraft {
    /** A choice that the advice calls contraindicated, with its reason. */
    static final Edit AGAINST_ADVICE =
            RecordEdits.decision(
                    new OptionDecision(
                            Side.RIGHT,
                            Treatment.CYANOACRYLATE_CLOSURE,
                            Target.GSV,
                            OptionStatus.CONTRAINDICATED,
                            Decision.CHOSEN,
                            null,
                            null,
                            DecisionReason.DATA_WRONG,
                            "patch test negative"));

    private static final Edit DECIDED =
            RecordEdits.decision(
                            new OptionDecision(
                                    Side.RIGHT,
                                    Treatment.RFA,
                                    Target.GSV,
                                    OptionStatus.FIRST_LINE,
                                    Decision.CHOSEN,
                                    "groin to upper calf",
                                    LocalDate.of(2026, 12, 4),
                                    null,
                                    null))
                    .then(
                            RecordEdits.decision(
                                    new OptionDecision(
                                            Side.RIGHT,
                                            Treatment.EVLA,
                                            Target.GSV,
                                            OptionStatus.FIRST_LINE,
                                            Decision.REJECTED,
                                            null,
                                            null,
                                            DecisionReason.PATIENT_PREFERS,
                                            null)));

    private SampleDraft() {}

    /** With one option chosen and one rejected. */
    static CaseFile decided() {
        try (InputStream in =
                SampleDraft.class.getResourceAsStream("/org/saphena/sample/sample.case.json")) {
            CaseFile sample = CaseReader.read(Objects.requireNonNull(in).readAllBytes());
            VisitRecord visit = Objects.requireNonNull(sample.record()).withVersion(null);
            return DECIDED.apply(new CaseFile(sample.patient(), sample.consultation(), visit));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
