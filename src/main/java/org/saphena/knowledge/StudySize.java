package org.saphena.knowledge;

/**
 * The denominator behind a figure.
 *
 * @param count at least 1
 * @param arm whether these are the ones the figure was counted in; else the size of the whole
 *     study, because the size of the arm is not known
 */
public record StudySize(int count, Counted of, boolean arm) {
    /**
     * @throws IllegalArgumentException when {@code count} is not positive
     */
    public StudySize {
        if (count < 1) {
            throw new IllegalArgumentException("the denominator is not positive");
        }
    }
}
