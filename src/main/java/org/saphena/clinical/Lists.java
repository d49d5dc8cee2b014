package org.saphena.clinical;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Guards on lists of codes. */
final class Lists {
    private Lists() {}

    /**
     * An immutable copy of {@code list}.
     *
     * @throws ImpossibleValueException for an element that stands twice
     */
    static <T> List<T> distinct(String pointer, List<T> list) {
        Set<T> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            if (!seen.add(list.get(i))) {
                String found =
                        list.get(i) instanceof Coded coded ? coded.code() : list.get(i).toString();
                throw new ImpossibleValueException(pointer + "/" + i, Fault.TWICE, found, "");
            }
        }
        return List.copyOf(list);
    }
}
