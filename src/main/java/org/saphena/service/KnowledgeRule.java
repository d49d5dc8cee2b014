package org.saphena.service;

import org.saphena.reasoning.KnowledgeStamp;
import org.saphena.storage.AuditEvent;
import org.saphena.storage.AuditNote;
import org.saphena.storage.Store;

/**
 * Whether the knowledge base that is there may be worked with: that of the program always, the
 * clinic's own copy once an administrator has accepted it as it is. Until then nobody assesses,
 * signs or prints in the records.
 */
public final class KnowledgeRule {
    private final Store store;
    private final Gate gate;
    private final KnowledgeStamp stamp;

    KnowledgeRule(Store store, Gate gate, KnowledgeStamp stamp) {
        this.store = store;
        this.gate = gate;
        this.stamp = stamp;
    }

    /** Whether it is accepted. */
    public boolean isAccepted() {
        return store.isDemo()
                || !stamp.own()
                || store.settings().acceptedKnowledge().filter(stamp.sha256()::equals).isPresent();
    }

    /**
     * Accepts it as it is now; any change of its files has to be accepted anew.
     *
     * @throws NotAllowedException when who is at work may not
     */
    public void accept() {
        gate.require(
                Permission.CHANGE_KNOWLEDGE,
                AuditNote.of(AuditEvent.KNOWLEDGE_CHANGED).thing("setting", null));
        if (!isAccepted()) {
            store.settings().acceptKnowledge(stamp.sha256());
        }
        gate.holdBack(!isAccepted());
    }

    /** Holds back what it is needed for until it is accepted. */
    void apply() {
        gate.holdBack(!isAccepted());
    }
}
