package org.saphena.service;

import java.util.Optional;
import org.saphena.clinical.CaseFile;

/**
 * A case as it was signed.
 *
 * @param papers the way out for its papers, and the signed visit before it
 */
public record SignedCase(CaseFile file, PaperDoor papers) {
    /** The signed visit before it, with which its papers compare. */
    public Optional<CaseFile> earlier() {
        return papers.earlier();
    }
}
