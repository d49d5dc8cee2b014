package org.saphena.reasoning;

import java.util.List;

/**
 * One possible cause of cramps: what speaks for it, against it, and what is not known.
 *
 * @param name the cause in words, as in the middle of a sentence
 */
public record Cause(
        String cause,
        String name,
        List<String> supporting,
        List<String> against,
        List<String> missing) {}
