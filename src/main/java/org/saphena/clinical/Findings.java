package org.saphena.clinical;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A list of findings with the three states that a question can have. {@code present}, {@code
 * absent} and {@code unsure} were asked one by one; what stands in none of them is unknown, unless
 * {@code reviewed} says that the whole list was gone through, and then it is absent.
 */
public record Findings<T>(boolean reviewed, List<T> present, List<T> absent, List<T> unsure) {
    private static final Findings<Object> UNASKED =
            new Findings<>(false, List.of(), List.of(), List.of());

    /**
     * @throws ImpossibleValueException for a code that stands twice, or in two of the lists
     */
    public Findings {
        present = List.copyOf(present);
        absent = List.copyOf(absent);
        unsure = List.copyOf(unsure);
        Set<T> seen = new HashSet<>();
        refuseRepeated(present, "/present", seen);
        refuseRepeated(absent, "/absent", seen);
        refuseRepeated(unsure, "/unsure", seen);
    }

    /** Nothing was asked. */
    @SuppressWarnings("unchecked") // holds no element
    public static <T> Findings<T> unasked() {
        return (Findings<T>) UNASKED;
    }

    /** Whether {@code finding} is there. */
    public Answer answer(T finding) {
        if (present.contains(finding)) {
            return Answer.YES;
        }
        if (unsure.contains(finding)) {
            return Answer.UNKNOWN;
        }
        return reviewed || absent.contains(finding) ? Answer.NO : Answer.UNKNOWN;
    }

    /**
     * Whether any finding that {@code which} accepts is there, and unknown while one of them may
     * be.
     */
    public Answer anyAnswer(Collection<T> which) {
        Answer result = Answer.NO;
        for (T finding : which) {
            Answer answer = answer(finding);
            if (answer == Answer.YES) {
                return Answer.YES;
            }
            if (answer == Answer.UNKNOWN) {
                result = Answer.UNKNOWN;
            }
        }
        return result;
    }

    private static <T> void refuseRepeated(List<T> list, String pointer, Set<T> seen) {
        Set<T> here = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            T finding = list.get(i);
            if (!here.add(finding)) {
                throw new ImpossibleValueException(
                        pointer + "/" + i, Fault.TWICE, text(finding), "");
            }
            if (!seen.add(finding)) {
                throw new ImpossibleValueException(
                        pointer + "/" + i, Fault.IN_TWO_LISTS, text(finding), "");
            }
        }
    }

    private static String text(Object finding) {
        return finding instanceof Coded coded ? coded.code() : finding.toString();
    }
}
