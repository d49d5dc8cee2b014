package org.saphena.reasoning;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Findings;
import org.saphena.clinical.ImpossibleValueException;
import org.saphena.clinical.Leg;
import org.saphena.clinical.PastEvents;
import org.saphena.clinical.Records;
import org.saphena.clinical.Symptom;

/** The case in which one thing is recorded otherwise. */
final class AlteredCase {
    private final String[] path;
    private final Alteration alteration;

    private AlteredCase(String[] path, Alteration alteration) {
        this.path = path;
        this.alteration = alteration;
    }

    /**
     * Makes the case that has {@code alteration} at {@code pointer}; parts of the case that were
     * not there are made.
     *
     * @throws ImpossibleValueException when no case can hold it
     */
    static CaseFile of(CaseFile file, String pointer, Alteration alteration) {
        AlteredCase altered = new AlteredCase(pointer.split("/"), alteration);
        return (CaseFile) altered.record(CaseFile.class, file, 1);
    }

    private Object at(Type type, @Nullable Object before, int depth) {
        if (depth == path.length) {
            return new AlteredValue(type, before).by(alteration);
        }
        if (before instanceof Map<?, ?> map) {
            return entry(type, map, depth);
        }
        if (before instanceof List<?> list) {
            return element(type, list, depth);
        }
        return record(recordType(type), (Record) before, depth);
    }

    private static Class<? extends Record> recordType(Type type) {
        return ((Class<?>) type).asSubclass(Record.class);
    }

    private Record record(Class<? extends Record> type, @Nullable Record before, int depth) {
        String name = path[depth];
        RecordComponent component = Records.component(type, name);
        Object inner = before == null ? blank(component.getType()) : Records.get(before, name);
        Object changed = at(component.getGenericType(), inner, depth + 1);
        if (before == null) {
            return Records.blankBut(type, name, changed, AlteredCase::blank);
        }
        if (before instanceof Leg leg && changed instanceof Findings<?> symptoms) {
            return Records.with(gradedAs(leg, symptoms), name, changed);
        }
        return Records.with(before, name, changed);
    }

    /** A symptom that is no longer there has no severity. */
    private static Leg gradedAs(Leg leg, Findings<?> symptoms) {
        Map<Symptom, Integer> grades = new EnumMap<>(Symptom.class);
        grades.putAll(leg.symptomSeverity());
        grades.keySet().retainAll(symptoms.present());
        return grades.size() == leg.symptomSeverity().size()
                ? leg
                : Records.with(leg, "symptomSeverity", grades);
    }

    private static @Nullable Object blank(Class<?> type) {
        if (type == List.class) {
            return List.of();
        }
        if (type == Map.class) {
            return Map.of();
        }
        if (type == Findings.class) {
            return Findings.unasked();
        }
        return type == PastEvents.class ? PastEvents.unasked() : null;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the maps of a case are keyed by enums
    private Object entry(Type type, Map<?, ?> map, int depth) {
        Type[] types = ((ParameterizedType) type).getActualTypeArguments();
        Enum<?> key = AlteredValue.constant((Class<?>) types[0], path[depth]);
        Map copy = new EnumMap(key.getDeclaringClass());
        copy.putAll(map);
        copy.put(key, at(types[1], map.get(key), depth + 1));
        return copy;
    }

    private Object element(Type type, List<?> list, int depth) {
        int index = Integer.parseInt(path[depth]);
        List<Object> copy = new ArrayList<>(list);
        Type of = ((ParameterizedType) type).getActualTypeArguments()[0];
        copy.set(index, at(of, copy.get(index), depth + 1));
        return copy;
    }
}
