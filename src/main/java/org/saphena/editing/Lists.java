package org.saphena.editing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Answer;
import org.saphena.clinical.Findings;

/** Changes to lists of findings. */
final class Lists {
    private Lists() {}

    /** The list with this answer to this finding; null takes it out of all three. */
    static <T> Findings<T> answer(Findings<T> list, T finding, @Nullable Answer answer) {
        return new Findings<>(
                list.reviewed(),
                changed(list.present(), finding, answer == Answer.YES),
                changed(list.absent(), finding, answer == Answer.NO),
                changed(list.unsure(), finding, answer == Answer.UNKNOWN));
    }

    private static <T> List<T> changed(List<T> list, T finding, boolean holds) {
        if (list.contains(finding) == holds) {
            return list;
        }
        List<T> changed = new ArrayList<>(list);
        if (holds) {
            changed.add(finding);
        } else {
            changed.remove(finding);
        }
        return changed;
    }
}
