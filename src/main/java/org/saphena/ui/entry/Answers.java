package org.saphena.ui.entry;

import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Answer;
import org.saphena.clinical.Findings;

/** What was answered about one finding, which is not the same as what follows from it. */
final class Answers {
    private Answers() {}

    /** The answer, or null when nobody asked. */
    static <T> @Nullable Answer of(Findings<T> list, T finding) {
        Answer answer = list.answer(finding);
        return answer == Answer.UNKNOWN && !list.unsure().contains(finding) ? null : answer;
    }
}
