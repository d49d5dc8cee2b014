package org.saphena.ui.support;

import java.util.Optional;
import java.util.Set;
import org.saphena.clinical.DrugClass;

/** What the knowledge base knows about medicines by name. */
@FunctionalInterface
public interface Medicines {
    /** The classes of a medicine, or none when its name is not known. */
    Optional<Set<DrugClass>> classesOf(String name);
}
