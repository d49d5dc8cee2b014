package org.saphena.service;

import java.util.Optional;
import org.saphena.clinical.CaseFile;

/**
 * A case as it was signed.
 *
 * @param earlier the signed visit before it, with which its papers compare
 */
public record SignedCase(CaseFile file, Optional<CaseFile> earlier) {}
