package org.saphena.ui.guided;

import java.util.List;
import java.util.Locale;

/** What is typed: the short guided visit, or the whole sample visit for practice. */
public enum Tour {
    VISIT(90, ShortVisit.STEPS),
    PRACTICE(240, WholeVisit.STEPS);

    private static final int PRACTICE_KEYS = 340;

    private final int seconds;
    private final List<Step> steps;

    Tour(int seconds, List<Step> steps) {
        this.seconds = seconds;
        this.steps = List.copyOf(steps);
    }

    /** The last part of the keys of its texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How long it may take. */
    public int seconds() {
        return seconds;
    }

    public List<Step> steps() {
        return steps;
    }

    /** How many keys it may take. */
    public int keys() {
        return this == PRACTICE ? PRACTICE_KEYS : typed();
    }

    private int typed() {
        return steps.stream().mapToInt(step -> step.keys().count()).sum();
    }

    /** How many keys a part of it may take; 0 for a part that it leaves out. */
    public int budget(Stage stage) {
        return this == PRACTICE
                ? stage.budget()
                : steps.stream()
                        .filter(step -> step.stage() == stage)
                        .mapToInt(step -> step.keys().count())
                        .sum();
    }
}
