package org.saphena.service;

/** A knowledge base that cannot be used; nothing is answered on it. */
public final class KnowledgeFaultyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * @param fault file, line, rule and what is wrong; it holds no patient data
     */
    public KnowledgeFaultyException(String fault) {
        super(fault);
    }

    /** File, line, rule and what is wrong. */
    public String fault() {
        return String.valueOf(getMessage());
    }
}
