package org.saphena.ui.worklist;

import java.util.Optional;
import org.saphena.storage.FollowUpState;
import org.saphena.storage.FollowUpStep;

/**
 * What was just done, and can be taken back where it is about a step of follow-up.
 *
 * @param key of its text
 */
public record Deed(String key, Optional<Marked> marked) {
    /**
     * A step that was marked.
     *
     * @param before what it was until then
     */
    public record Marked(FollowUpStep step, FollowUpState before) {
        /** Of the text for when that is taken back. */
        String restoredKey() {
            return switch (before) {
                case FollowUpState.Open _ -> "ui.worklist.stepOpen";
                case FollowUpState.PutOff _ -> "ui.worklist.stepPutOff";
                case FollowUpState.Done _ -> "ui.worklist.stepDone";
            };
        }
    }

    static Deed of(String key) {
        return new Deed(key, Optional.empty());
    }

    static Deed of(String key, FollowUpStep step, FollowUpState before) {
        return new Deed(key, Optional.of(new Marked(step, before)));
    }
}
