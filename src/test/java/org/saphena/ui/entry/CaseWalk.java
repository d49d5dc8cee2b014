package org.saphena.ui.entry;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.PartialDate;

/** Every place of a case where a value can stand, with both legs as one and lists as {@code *}. */
final class CaseWalk {
    private static final Map<Class<?>, RecordComponent[]> COMPONENTS = new ConcurrentHashMap<>();

    private final Set<String> places = new TreeSet<>();

    private CaseWalk() {}

    /** All places that the records have. */
    static Set<String> places() {
        CaseWalk walk = new CaseWalk();
        walk.add("", CaseFile.class, Map.of());
        return walk.places;
    }

    private void add(String path, Type type, Map<String, Type> variables) {
        Class<?> raw = raw(type, variables);
        Type[] arguments =
                type instanceof ParameterizedType generic
                        ? generic.getActualTypeArguments()
                        : new Type[0];
        if (Collection.class.isAssignableFrom(raw)) {
            add(path + "/*", arguments[0], variables);
        } else if (Map.class.isAssignableFrom(raw)) {
            add(path + "/*", arguments[1], variables);
        } else if (isInner(raw)) {
            Map<String, Type> own = new TreeMap<>(variables);
            for (int i = 0; i < arguments.length; i++) {
                own.put(raw.getTypeParameters()[i].getName(), arguments[i]);
            }
            for (RecordComponent each : raw.getRecordComponents()) {
                add(path + "/" + name(each), each.getGenericType(), own);
            }
        } else {
            places.add(path);
        }
    }

    private static Class<?> raw(Type type, Map<String, Type> variables) {
        return switch (type) {
            case Class<?> known -> known;
            case ParameterizedType generic -> (Class<?>) generic.getRawType();
            default -> raw(Objects.requireNonNull(variables.get(type.getTypeName())), variables);
        };
    }

    /** A record whose parts are fields of their own. */
    private static boolean isInner(Class<?> type) {
        return type.isRecord()
                && type != PartialDate.class
                && type.getRecordComponents().length > 1;
    }

    private static String name(RecordComponent component) {
        String name = component.getName();
        return name.equals("right") || name.equals("left") ? "leg" : name;
    }

    /** The places that hold something after a change that they did not hold before it. */
    static Set<String> written(CaseFile before, CaseFile after) {
        Set<String> written = new TreeSet<>();
        compare("", before, after, written);
        return written;
    }

    private static void compare(
            String path, @Nullable Object before, @Nullable Object after, Set<String> into) {
        if (before == after) {
            return;
        }
        if (before instanceof Record was
                && after instanceof Record is
                && was.getClass() == is.getClass()
                && isInner(is.getClass())) {
            for (RecordComponent each : components(is.getClass())) {
                compare(path + "/" + name(each), read(was, each), read(is, each), into);
            }
            return;
        }
        Map<String, String> old = values(path, before);
        values(path, after)
                .forEach((place, value) -> {
                    if (!value.equals(old.get(place))) {
                        into.add(place);
                    }
                });
    }

    private static RecordComponent[] components(Class<?> type) {
        return COMPONENTS.computeIfAbsent(type, Class::getRecordComponents);
    }

    private static Map<String, String> values(String path, @Nullable Object value) {
        Map<String, String> values = new TreeMap<>();
        collect(path, value, values);
        return values;
    }

    private static void collect(String path, @Nullable Object value, Map<String, String> into) {
        switch (value) {
            case null -> {}
            case Collection<?> list -> list.forEach(each -> collect(path + "/*", each, into));
            case Map<?, ?> map -> map.values().forEach(each -> collect(path + "/*", each, into));
            case Record inner when isInner(inner.getClass()) ->
                    Arrays.stream(components(inner.getClass()))
                            .forEach(each ->
                                    collect(path + "/" + name(each), read(inner, each), into));
            default -> into.merge(path, value.toString(), (one, other) -> one + "," + other);
        }
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
