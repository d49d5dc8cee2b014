package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.OptionStatus;
import org.saphena.knowledge.KnowledgeBase;

/** Where the other guideline profiles put an option of this patient elsewhere. */
final class OtherProfiles {
    private final Map<OptionKey, List<OtherProfile>> differing = new HashMap<>();

    OtherProfiles(
            KnowledgeBase knowledge,
            FactSources sources,
            CaseFile file,
            String profile,
            List<JudgedOption> options) {
        for (String other : knowledge.profiles().keySet()) {
            if (!other.equals(profile)
                    && (isNamed(other, knowledge) || isNamed(profile, knowledge))) {
                compare(options, other, new Evaluator(knowledge, sources, file, other), file);
            }
        }
    }

    /** Whether any rule is about this profile; profiles that none is about answer alike. */
    private static boolean isNamed(String profile, KnowledgeBase knowledge) {
        return knowledge.effects().stream().anyMatch(effect -> effect.profiles().contains(profile))
                || knowledge.moves().stream().anyMatch(move -> move.profiles().contains(profile));
    }

    private void compare(
            List<JudgedOption> options, String other, Evaluator evaluator, CaseFile file) {
        for (JudgedOption option : options) {
            Scene leg = Scene.person(file).leg(option.key().leg());
            OptionStatus status =
                    evaluator
                            .judgements()
                            .option(leg, option.entry(), option.key().target())
                            .status();
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
