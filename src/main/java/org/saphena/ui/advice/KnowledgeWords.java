package org.saphena.ui.advice;

import org.saphena.reasoning.KnowledgeStamp;
import org.saphena.text.Messages;

/** Which knowledge gave the advice, in words. */
record KnowledgeWords(Messages messages) {
    /** Version and profile. */
    String used(KnowledgeStamp stamp) {
        return messages.get(
                stamp.own() ? "ui.advice.knowledge.own" : "ui.advice.knowledge",
                stamp.version(),
                profile(stamp.profile()),
                stamp.shortSha256());
    }

    /** The wording of a profile, or its id where a clinic brought its own. */
    private String profile(String id) {
        String key = "ui.profile." + id;
        return messages.has(key) ? messages.get(key) : id;
    }

    /** That the advice on a draft was last given by other knowledge; empty where it was not. */
    String reevaluated(KnowledgeStamp before, KnowledgeStamp now) {
        if (before.sha256().equals(now.sha256())) {
            return "";
        }
        boolean alike = before.version().equals(now.version());
        return messages.get("ui.advice.reevaluated", name(now, alike), name(before, alike));
    }

    /** Two that have the same version are told apart by their SHA-256. */
    private static String name(KnowledgeStamp stamp, boolean exact) {
        return exact ? stamp.version() + " (" + stamp.shortSha256() + ")" : stamp.version();
    }
}
