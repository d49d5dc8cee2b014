package org.saphena.knowledge;

import java.util.List;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;

/**
 * A treatment of the catalogue.
 *
 * @param targets what it can be aimed at, in the order in which options are listed
 * @param invasive whether red flags and confirmations for invasive options apply
 */
public record TreatmentEntry(Treatment treatment, List<Target> targets, boolean invasive) {
    public TreatmentEntry {
        targets = List.copyOf(targets);
    }
}
