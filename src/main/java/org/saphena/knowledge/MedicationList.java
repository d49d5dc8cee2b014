package org.saphena.knowledge;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saphena.clinical.Codes;
import org.saphena.clinical.DrugClass;

/** The medicines that the knowledge base knows, by name in any case, and their classes. */
public final class MedicationList {
    private final List<Entry> entries;
    private final Map<String, Set<DrugClass>> classes;

    /**
     * One medicine.
     *
     * @param aliases its other names, such as brands
     */
    public record Entry(String name, List<String> aliases, Set<DrugClass> classes) {
        public Entry {
            aliases = List.copyOf(aliases);
            classes = Collections.unmodifiableSet(new LinkedHashSet<>(classes));
        }
    }

    MedicationList(List<Entry> entries, Map<String, Set<DrugClass>> classesByLowerCaseName) {
        this.entries = List.copyOf(entries);
        this.classes = Map.copyOf(classesByLowerCaseName);
    }

    /** The medicines in the order of the file. */
    public List<Entry> entries() {
        return entries;
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
