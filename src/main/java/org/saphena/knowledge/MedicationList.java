package org.saphena.knowledge;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saphena.clinical.Codes;
import org.saphena.clinical.DrugClass;

/** The medicines that the knowledge base knows, by name in any case, and their classes. */
public final class MedicationList {
    private final Map<String, Set<DrugClass>> classes;

    MedicationList(Map<String, Set<DrugClass>> classesByLowerCaseName) {
        this.classes = Map.copyOf(classesByLowerCaseName);
    }

    /** The classes of a drug name or of a class code; empty for a name that is not known. */
    public Optional<Set<DrugClass>> classesOf(String name) {
        Optional<DrugClass> asClass = Codes.find(DrugClass.class, name);
        return asClass.isPresent()
                ? asClass.map(Set::of)
                : Optional.ofNullable(classes.get(name.strip().toLowerCase(Locale.ROOT)));
    }

    /** How many names are known. */
    public int size() {
        return classes.size();
    }
}
