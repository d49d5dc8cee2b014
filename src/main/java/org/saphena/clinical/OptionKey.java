package org.saphena.clinical;

/** One option of one leg. */
public record OptionKey(Side leg, Treatment treatment, Target target) {
    @Override
    public String toString() {
        return leg.code() + "/" + treatment.code() + "/" + target.code();
    }
}
