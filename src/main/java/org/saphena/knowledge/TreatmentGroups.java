package org.saphena.knowledge;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.saphena.clinical.Treatment;

/** Named groups of treatments, written {@code @name} in the knowledge files. */
final class TreatmentGroups {
    private final Map<String, Set<Treatment>> groups = new LinkedHashMap<>();

    static TreatmentGroups read(YamlNode groups) {
        TreatmentGroups read = new TreatmentGroups();
        groups.fields()
                .forEach((name, list) -> read.groups.put(name, read.expand(list.inRule(name))));
        return read;
    }

    /** The treatments of the list under {@code key}; empty when it is not there. */
    Set<Treatment> read(YamlNode node, String key) {
        return node.has(key) ? expand(node.field(key)) : Set.of();
    }

    private Set<Treatment> expand(YamlNode list) {
        Set<Treatment> treatments = new LinkedHashSet<>();
        for (YamlNode entry : list.entries()) {
            String name = entry.text();
            if (name.startsWith("@")) {
                treatments.addAll(group(entry, name.substring(1)));
            } else {
                treatments.add(entry.code(Treatment.class));
            }
        }
        return treatments;
    }

    private Set<Treatment> group(YamlNode entry, String name) {
        Set<Treatment> group = groups.get(name);
        if (group == null) {
            throw entry.fault("unknown group of treatments: " + name);
        }
        return group;
    }
}
