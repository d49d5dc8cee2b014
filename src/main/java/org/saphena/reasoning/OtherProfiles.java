package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.OptionStatus;
import org.saphena.knowledge.KnowledgeBase;

/** Where the other guideline profiles put an option of this patient elsewhere. */
final class OtherProfiles {
    private final Map<OptionKey, List<OtherProfile>> differing = new HashMap<>();

    OtherProfiles(KnowledgeBase knowledge, Evaluator evaluator, List<JudgedOption> options) {
        for (String other : knowledge.profiles().keySet()) {
            if (!other.equals(evaluator.profile())) {
                compare(options, other, evaluator.under(other).judgements().statuses());
            }
        }
    }

    private void compare(List<JudgedOption> options, String other, OptionStatuses statuses) {
        for (JudgedOption option : options) {
            OptionStatus status = statuses.status(option.key().leg(), option.rules());
            if (status != option.status()) {
                differing
                        .computeIfAbsent(option.key(), key -> new ArrayList<>())
                        .add(new OtherProfile(other, status));
            }
        }
    }

    /** The profiles whose status for {@code option} differs, in the order of the knowledge base. */
    List<OtherProfile> of(OptionKey option) {
        return List.copyOf(differing.getOrDefault(option, List.of()));
    }
}
