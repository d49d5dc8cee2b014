package org.saphena.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.saphena.clinical.Fault;
import org.saphena.clinical.ImpossibleValueException;

/** Collects the problems of one file, at most {@value #MOST}. */
final class Problems {
    private static final int MOST = 100;

    /** Faults between fields: beside another problem of the same object they may be its echo. */
    private static final Set<Fault> BETWEEN_FIELDS =
            EnumSet.of(
                    Fault.EMPTY,
                    Fault.DEEP_SEGMENT_CONTRADICTS_SUMMARY,
                    Fault.SEVERITY_WITHOUT_SYMPTOM,
                    Fault.REASON_REQUIRED,
                    Fault.NOTE_REQUIRED,
                    Fault.ACTION_REQUIRED,
                    Fault.SIGNATURE_REQUIRED);

    private final List<Problem> found = new ArrayList<>();

    void add(String pointer, Enum<?> code, String what, String allowed) {
        if (found.size() < MOST) {
            found.add(new Problem(pointer, code.name(), what, allowed));
        }
    }

    /** Adds what the object at {@code pointer} refused, unless it echoes a problem inside it. */
    void add(String pointer, ImpossibleValueException refused, String what) {
        if (BETWEEN_FIELDS.contains(refused.fault()) && hasAnyBelow(pointer)) {
            return;
        }
        add(pointer + refused.pointer(), refused.fault(), what, refused.allowed());
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new CaseFileException(found);
        }
    }

    private boolean hasAnyBelow(String pointer) {
        return found.stream().anyMatch(problem -> problem.pointer().startsWith(pointer + "/"));
    }
}
