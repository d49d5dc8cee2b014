package org.saphena.editing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.ImpossibleValueException;

/**
 * Copies a record with one component changed. The records of a case have up to twenty components; a
 * method for each would drown what they are about.
 */
final class Records {
    private Records() {}

    /**
     * @throws IllegalArgumentException for a component that the record does not have; a test names
     *     every one in use
     * @throws ImpossibleValueException when the record refuses the value
     */
    static <R extends Record> R with(R record, String component, @Nullable Object value) {
        RecordComponent[] components =
                Objects.requireNonNull(record.getClass().getRecordComponents());
        @Nullable Object[] values = new @Nullable Object[components.length];
        boolean found = false;
        for (int i = 0; i < components.length; i++) {
            boolean here = components[i].getName().equals(component);
            values[i] = here ? value : read(record, components[i]);
            found |= here;
        }
        if (!found) {
            throw new IllegalArgumentException(
                    record.getClass().getSimpleName() + " has no " + component);
        }
        return build(record, components, values);
    }

    /** Whether every component but one is null. */
    static boolean isBlankBut(Record record, String component) {
        return Arrays.stream(Objects.requireNonNull(record.getClass().getRecordComponents()))
                .filter(each -> !each.getName().equals(component))
                .allMatch(each -> read(record, each) == null);
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked") // the canonical constructor of R makes an R
    private static <R extends Record> R build(
            R record, RecordComponent[] components, @Nullable Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return (R) record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof ImpossibleValueException refused) {
                throw refused;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
