package org.saphena.clinical;

import java.util.List;

/** What makes the symptoms of one leg worse or better. */
public record SymptomPattern(List<WorseWith> worse, List<BetterWith> better) {
    /**
     * @throws ImpossibleValueException for a code twice
     */
    public SymptomPattern {
        worse = Lists.distinct("/worse", worse);
        better = Lists.distinct("/better", better);
    }
}
