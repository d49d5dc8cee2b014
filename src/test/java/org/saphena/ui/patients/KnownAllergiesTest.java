package org.saphena.ui.patients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.VersionState;
import org.saphena.service.PastVisit;
import org.saphena.storage.ConsultationKey;
import org.saphena.storage.PatientKey;
import org.saphena.storage.VisitLine;
import org.saphena.text.Messages;
import org.saphena.ui.SampleCases;

class KnownAllergiesTest {
    @Test
    void aVisitThatDidNotAskHidesNoAllergy() {
        KnownAllergies known = of(SampleCases.bare(), SampleCases.full());

        assertThat(known.heed()).isTrue();
        assertThat(known.text()).contains("Acrylate adhesive").contains("20-Nov-2026");
    }

    @Test
    void whereNobodyAskedNothingIsKnown() {
        assertThat(of(SampleCases.bare()))
                .isEqualTo(new KnownAllergies("Allergies  Not recorded", false, true));
        assertThat(of().unknown()).isTrue();
    }

    private static KnownAllergies of(CaseFile... visits) {
        return KnownAllergies.of(
                Stream.of(visits).map(KnownAllergiesTest::visit).toList(),
                Messages.of(Language.EN));
    }

    private static PastVisit visit(CaseFile file) {
        VisitLine line =
                new VisitLine(
                        new ConsultationKey(1),
                        new PatientKey(1),
                        file.consultation().date(),
                        null,
                        1,
                        VersionState.SIGNED,
                        null,
                        null,
                        null,
                        null);
        return new PastVisit(line, file, Optional.empty());
    }
}
