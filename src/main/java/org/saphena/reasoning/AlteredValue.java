package org.saphena.reasoning;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CeapClass;
import org.saphena.clinical.Coded;
import org.saphena.clinical.Findings;
import org.saphena.clinical.Medication;
import org.saphena.knowledge.FactValue;

/** One value of a case, by its declared type, as it would be after an alteration. */
final class AlteredValue {
    private final Type type;
    private final @Nullable Object before;

    AlteredValue(Type type, @Nullable Object before) {
        this.type = type;
        this.before = before;
    }

    /**
     * @throws IllegalArgumentException for a value that does not fit the type
     */
    Object by(Alteration alteration) {
        return switch (alteration) {
            case Alteration.To(FactValue value) -> converted(value);
            case Alteration.Having(String code, boolean present) ->
                    before instanceof Findings<?> findings
                            ? having(findings, element(code), present)
                            : having((List<?>) Objects.requireNonNull(before), code, present);
            case Alteration.Reviewed() -> reviewed((Findings<?>) Objects.requireNonNull(before));
        };
    }

    private Object converted(FactValue value) {
        return switch (value) {
            case FactValue.Number(BigDecimal number) -> number(number);
            case FactValue.Flag(boolean yes) -> yes;
            case FactValue.Code(String code) -> constant((Class<?>) type, code);
            case FactValue.CodeSet set ->
                    throw new IllegalArgumentException("a set is altered code by code");
        };
    }

    /** Some numbers are reckoned from what is no number, as the months since a clot. */
    private Object number(BigDecimal number) {
        if (type != Integer.class && type != BigDecimal.class) {
            throw new IllegalArgumentException("no number, but " + type.getTypeName());
        }
        return type == Integer.class ? (Object) number.intValueExact() : number;
    }

    private Object element(String code) {
        Class<?> of = (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0];
        return of == Medication.class ? new Medication(code) : constant(of, code);
    }

    private static Findings<Object> having(Findings<?> findings, Object code, boolean present) {
        List<Object> there = without(findings.present(), code);
        List<Object> absent = without(findings.absent(), code);
        (present ? there : absent).add(code);
        return new Findings<>(findings.reviewed(), there, absent, without(findings.unsure(), code));
    }

    private static <T> Findings<T> reviewed(Findings<T> findings) {
        return new Findings<>(true, findings.present(), findings.absent(), List.of());
    }

    private List<?> having(List<?> set, String code, boolean present) {
        Object element = element(code);
        List<Object> changed = without(set, element);
        if (present) {
            if (element instanceof CeapClass added) {
                changed.removeIf(other -> other instanceof CeapClass had && excludes(added, had));
            }
            changed.add(element);
        }
        return changed;
    }

    /** C0 stands alone, and a class does not stand beside its recurrent form. */
    private static boolean excludes(CeapClass added, CeapClass had) {
        return (added == CeapClass.C0) != (had == CeapClass.C0)
                || isPair(added, had, CeapClass.C2, CeapClass.C2R)
                || isPair(added, had, CeapClass.C6, CeapClass.C6R);
    }

    private static boolean isPair(CeapClass one, CeapClass two, CeapClass first, CeapClass second) {
        return one == first && two == second || one == second && two == first;
    }

    private static List<Object> without(List<?> list, Object element) {
        List<Object> left = new ArrayList<>(list);
        left.remove(element);
        return left;
    }

    /**
     * The constant of an enum that a code names.
     *
     * @throws IllegalArgumentException for a code that it does not have
     */
    static Enum<?> constant(Class<?> type, String code) {
        for (Object constant : Objects.requireNonNull(type.getEnumConstants())) {
            if (constant instanceof Coded coded && coded.code().equals(code)) {
                return (Enum<?>) constant;
            }
        }
        throw new IllegalArgumentException("no code " + code + " in " + type.getSimpleName());
    }
}
