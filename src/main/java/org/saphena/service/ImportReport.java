package org.saphena.service;

import org.jspecify.annotations.Nullable;
import org.saphena.storage.Backup;

/**
 * What was taken in, in one transaction.
 *
 * @param patients added
 * @param visits added as drafts
 * @param known what was here already and was left as it is
 * @param leftOut what could not be taken
 * @param before the verified backup made before, or null in the practice clinic
 */
public record ImportReport(
        int patients, int visits, int known, int leftOut, @Nullable Backup before) {}
