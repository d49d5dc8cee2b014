package org.saphena.clinical;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Copies a record with one component changed. The records of a case have up to twenty components; a
 * method for each would drown what they are about.
 */
public final class Records {
    private static final MethodType ACCESSOR = MethodType.methodType(Object.class, Record.class);
    private static final MethodType MAKER = MethodType.methodType(Record.class, Object[].class);
    private static final ClassValue<Shape> SHAPES =
            new ClassValue<>() {
                @Override
                protected Shape computeValue(Class<?> type) {
                    return Shape.of(type);
                }
            };

    private Records() {}

    /** How the records of one type are read and made. */
    private record Shape(
            List<RecordComponent> components, List<MethodHandle> accessors, MethodHandle maker) {
        static Shape of(Class<?> type) {
            List<RecordComponent> components =
                    List.of(Objects.requireNonNull(type.getRecordComponents()));
            Class<?>[] types =
                    components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                MethodHandles.Lookup lookup =
                        MethodHandles.privateLookupIn(type, MethodHandles.lookup());
                MethodHandle maker =
                        lookup.findConstructor(type, MethodType.methodType(void.class, types))
                                .asSpreader(Object[].class, types.length)
                                .asType(MAKER);
                MethodHandle[] accessors = new MethodHandle[types.length];
                for (int i = 0; i < types.length; i++) {
                    accessors[i] =
                            lookup.unreflect(components.get(i).getAccessor()).asType(ACCESSOR);
                }
                return new Shape(components, List.of(accessors), maker);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        int indexOf(Class<?> type, String component) {
            for (int i = 0; i < components.size(); i++) {
                if (components.get(i).getName().equals(component)) {
                    return i;
                }
            }
            throw new IllegalArgumentException(type.getSimpleName() + " has no " + component);
        }
    }

    /**
     * @throws IllegalArgumentException for a component that the record does not have; a test names
     *     every one in use
     * @throws ImpossibleValueException when the record refuses the value
     */
    public static <R extends Record> R with(R record, String component, @Nullable Object value) {
        Shape shape = SHAPES.get(record.getClass());
        @Nullable Object[] values = new @Nullable Object[shape.components().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = read(record, shape.accessors().get(i));
        }
        values[shape.indexOf(record.getClass(), component)] = value;
        return build(record.getClass(), shape, values);
    }

    /**
     * Makes a record of which nothing is recorded but one component.
     *
     * @param blanks what a component that cannot be null holds while nothing is recorded, by its
     *     type
     * @throws ImpossibleValueException when the record refuses the value
     */
    public static <R extends Record> R blankBut(
            Class<R> type, String component, Object value, Blanks blanks) {
        Shape shape = SHAPES.get(type);
        @Nullable Object[] values = new @Nullable Object[shape.components().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = blanks.of(shape.components().get(i).getType());
        }
        values[shape.indexOf(type, component)] = value;
        return build(type, shape, values);
    }

    /** What a component holds while nothing is recorded in it. */
    @FunctionalInterface
    public interface Blanks {
        /** The blank for a component of {@code type}, or null. */
        @Nullable Object of(Class<?> type);
    }

    /** The value of one component. */
    public static @Nullable Object get(Record record, String component) {
        Shape shape = SHAPES.get(record.getClass());
        return read(record, shape.accessors().get(shape.indexOf(record.getClass(), component)));
    }

    /** The component as it is declared. */
    public static RecordComponent component(Class<? extends Record> type, String component) {
        Shape shape = SHAPES.get(type);
        return shape.components().get(shape.indexOf(type, component));
    }

    /** Whether every component but one is null. */
    public static boolean isBlankBut(Record record, String component) {
        Shape shape = SHAPES.get(record.getClass());
        int but = shape.indexOf(record.getClass(), component);
        for (int i = 0; i < shape.accessors().size(); i++) {
            if (i != but && read(record, shape.accessors().get(i)) != null) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Object read(Record record, MethodHandle accessor) {
        try {
            return (Object) accessor.invokeExact(record);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked") // the canonical constructor of R makes an R
    private static <R extends Record> R build(
            Class<?> type, Shape shape, @Nullable Object[] values) {
        try {
            return (R) (Record) shape.maker().invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(type.getSimpleName(), e);
        }
    }
}
