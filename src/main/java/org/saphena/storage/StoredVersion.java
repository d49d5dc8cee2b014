package org.saphena.storage;

import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Version;
import org.saphena.reasoning.KnowledgeStamp;

/**
 * One version of a consultation.
 *
 * @param saved where and when it was written, and the lock for the next change
 * @param file the whole case; its record says which version it is
 * @param assessedWith the knowledge whose advice was last seen with it, or null where that is not
 *     known
 * @param shown the advice that was signed with it, or null for a draft
 * @param origin the signature that an imported consultation brought along, or null
 */
public record StoredVersion(
        PatientKey patient,
        SavedVersion saved,
        CaseFile file,
        @Nullable KnowledgeStamp assessedWith,
        @Nullable ShownAssessment shown,
        @Nullable Version origin) {}
