package org.saphena.storage;

/**
 * Is told how far long work has come. Called on the thread that works, often; an exception ends the
 * work.
 */
@FunctionalInterface
public interface Progress {
    /** For somebody who does not want to know. */
    Progress NONE = (_, _) -> {};

    /** What is being done. */
    enum Step {
        WRITING,
        CHECKING,
        COPYING,
        READING
    }

    /**
     * @param part of this step, 0 to 1; never goes back within a step
     */
    void at(Step step, double part);
}
