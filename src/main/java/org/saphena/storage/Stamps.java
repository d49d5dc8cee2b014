package org.saphena.storage;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Records;
import org.saphena.clinical.Version;
import org.saphena.clinical.VersionState;
import org.saphena.clinical.VisitRecord;

/** What the store writes into a case about its version. */
final class Stamps {
    private Stamps() {}

    static Version draft(
            int number, @Nullable Integer amends, @Nullable String because, String document) {
        return new Version(
                number,
                VersionState.DRAFT,
                null,
                null,
                amends,
                because,
                document,
                null,
                null,
                null);
    }

    static Version signed(VersionHead head, String by, OffsetDateTime at, ShownAssessment shown) {
        return new Version(
                head.saved().number(),
                head.amends() == null ? VersionState.SIGNED : VersionState.AMENDED,
                by,
                at,
                head.amends(),
                head.because(),
                head.saved().documentNumber(),
                shown.knowledge().version(),
                shown.knowledge().profile(),
                shown.sha256());
    }

    /** A case whose version names its row of the audit trail. */
    static CaseFile coded(CaseFile file, Optional<String> code) {
        VisitRecord record = file.record();
        Version version = record == null ? null : record.version();
        if (record == null || version == null || code.isEmpty()) {
            return file;
        }
        Version coded = Records.with(version, "auditCode", code.get());
        return new CaseFile(file.patient(), file.consultation(), record.withVersion(coded));
    }
}
