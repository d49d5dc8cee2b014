package org.saphena.reasoning;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * What an answer rests on, through whatever stands between: recorded facts by their number, those
 * of the same leg apart from those of any leg.
 */
final class Reach {
    /** Stands for the guideline profile where a fact has its number. */
    static final int PROFILE = 0;

    private final BitSet sameLeg = new BitSet();
    private final BitSet anyLeg = new BitSet();
    private boolean profile;

    void add(int fact) {
        sameLeg.set(fact);
        profile |= fact == PROFILE;
    }

    void addAll(Reach other) {
        profile |= other.profile;
        sameLeg.or(other.sameLeg);
        anyLeg.or(other.anyLeg);
    }

    /** Adds what {@code other} rests on, whichever leg that is about. */
    void addAllOfAnyLeg(Reach other) {
        profile |= other.profile;
        anyLeg.or(other.sameLeg);
        anyLeg.or(other.anyLeg);
    }

    /** What speaks of the person concerns every leg. */
    void spread() {
        anyLeg.or(sameLeg);
    }

    boolean holds(int fact) {
        return sameLeg.get(fact) || anyLeg.get(fact);
    }

    boolean holdsProfile() {
        return profile;
    }

    boolean holdsOfAnyLeg(int fact) {
        return anyLeg.get(fact);
    }

    /** The numbers of all facts. */
    IntStream facts() {
        BitSet all = new BitSet();
        all.or(sameLeg);
        all.or(anyLeg);
        return all.stream();
    }

    int size() {
        return sameLeg.cardinality() + anyLeg.cardinality();
    }
}
