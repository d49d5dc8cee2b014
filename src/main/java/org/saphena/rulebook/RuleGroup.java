package org.saphena.rulebook;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a rule is about, in the order in which the rules are listed. */
public enum RuleGroup {
    /** What is worked out from recorded facts. */
    FACTS,
    /** Circumstances in which nothing can be judged. */
    GATES,
    /** Where an option starts: the first row that fits. */
    STATUS,
    /** What holds an option back, or a remark on it. */
    HOLDS,
    /** Preferences and guideline profiles that move a status. */
    MOVES,
    RED_FLAGS,
    ACTIONS,
    MISSING,
    NOTES,
    CRAMPS,
    FOLLOW_UP;

    /** The name on the command line and in text keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The group with that code. */
    public static Optional<RuleGroup> of(String code) {
        return Stream.of(values()).filter(group -> group.code().equals(code)).findFirst();
    }

    /** Whether the rules name their sources; missing data and dates do not. */
    public boolean isCited() {
        return this != MISSING && this != FOLLOW_UP;
    }
}
