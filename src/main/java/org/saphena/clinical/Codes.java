package org.saphena.clinical;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the constant that a code names. */
public final class Codes {
    private static final Map<Class<?>, Map<String, Coded>> BY_CODE = new ConcurrentHashMap<>();

    private static final ClassValue<String[]> OF_TYPE =
            new ClassValue<>() {
                @Override
                protected String[] computeValue(Class<?> type) {
                    return Arrays.stream(type.getEnumConstants())
                            .map(constant -> made(((Enum<?>) constant).name()))
                            .toArray(String[]::new);
                }
            };

    private Codes() {}

    /** The code that the name of a constant gives; each is made once. */
    static String of(Coded coded) {
        return coded instanceof Enum<?> constant
                ? OF_TYPE.get(constant.getDeclaringClass())[constant.ordinal()]
                : made(coded.name());
    }

    private static String made(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of {@code type} with this code, or empty for an unknown code. */
    public static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String code) {
        return Optional.ofNullable(byCode(type).get(code)).map(type::cast);
    }

    /** All codes of {@code type}, in the order of its constants. */
    public static <E extends Enum<E> & Coded> List<String> of(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Coded::code).toList();
    }

    private static <E extends Enum<E> & Coded> Map<String, Coded> byCode(Class<E> type) {
        return BY_CODE.computeIfAbsent(
                type,
                key ->
                        Arrays.stream(type.getEnumConstants())
                                .collect(Collectors.toMap(Coded::code, Function.identity())));
    }
}
