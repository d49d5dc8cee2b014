package org.saphena.reasoning;

import org.saphena.knowledge.FactValue;

/** What would be recorded otherwise at one place of a case. */
sealed interface Alteration {
    /** This value instead of what stands there. */
    record To(FactValue value) implements Alteration {}

    /** A code of a set or of a list of findings would be present, or it would not. */
    record Having(String code, boolean present) implements Alteration {}

    /** A list of findings would be gone through with nothing more found. */
    record Reviewed() implements Alteration {}
}
