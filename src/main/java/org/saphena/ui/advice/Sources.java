package org.saphena.ui.advice;

import org.saphena.clinical.Language;

/** Tells what to print for a citation. */
@FunctionalInterface
public interface Sources {
    /** The label of a citation, marked when it has not been verified. */
    String citation(String id, Language language);
}
