package org.saphena.reasoning;

import java.util.List;

/** One possible cause of cramps: what speaks for it, against it, and what is not known. */
public record Cause(
        String cause, List<String> supporting, List<String> against, List<String> missing) {}
