package org.saphena.ui.summary;

import java.util.Optional;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.report.Audience;

/** In which language each summary is made unless another is chosen; empty for the reader's own. */
record UsualLanguages(Optional<Language> clinician, Optional<Language> patient) {
    static final UsualLanguages READERS = new UsualLanguages(Optional.empty(), Optional.empty());

    Language of(Audience audience, Optional<CaseFile> file, Language screen) {
        return switch (audience) {
            case CLINICIAN -> clinician.orElse(screen);
            case PATIENT ->
                    patient.or(() -> file.map(each -> each.patient().language())).orElse(screen);
        };
    }
}
