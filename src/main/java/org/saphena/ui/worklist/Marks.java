package org.saphena.ui.worklist;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.saphena.clinical.Patient;

/** Who of a list is easily taken for somebody else of it. */
final class Marks {
    private final Map<String, Set<String>> byName = new HashMap<>();
    private final Map<String, Set<String>> byBirth = new HashMap<>();

    /** What two patients have in common. */
    enum Mark {
        SAME_NAME("ui.worklist.same.name"),
        SAME_BIRTH_DATE("ui.worklist.same.born");

        private final String key;

        Mark(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    /** Of those on a list; who stands there twice is one. */
    Marks(List<Patient> patients) {
        for (Patient each : patients) {
            names(each).forEach(name -> number(byName, name, each));
            number(byBirth, each.birthDate().toString(), each);
        }
    }

    private static void number(Map<String, Set<String>> map, String what, Patient patient) {
        map.computeIfAbsent(what, _ -> new HashSet<>()).add(patient.id());
    }

    Set<Mark> of(Patient patient) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (names(patient).stream().anyMatch(name -> isShared(byName, name))) {
            marks.add(Mark.SAME_NAME);
        }
        if (isShared(byBirth, patient.birthDate().toString())) {
            marks.add(Mark.SAME_BIRTH_DATE);
        }
        return marks;
    }

    private static boolean isShared(Map<String, Set<String>> map, String what) {
        return map.getOrDefault(what, Set.of()).size() > 1;
    }

    /** The name in each script, without spaces and hyphens. */
    private static Set<String> names(Patient patient) {
        Set<String> names = new HashSet<>();
        names.add(
                plain(
                        Objects.requireNonNullElse(patient.familyName(), "")
                                + Objects.requireNonNullElse(patient.givenName(), "")));
        names.add(plain(Objects.requireNonNullElse(patient.nativeName(), "")));
        names.remove("");
        return names;
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }
}
