package org.saphena.reasoning;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Runs the invariants over made-up consultations: those that need the statuses of one case on every
 * sample, each of those that need its reasons or a second case on one sample in ten.
 */
final class Samples {
    private static final int EVERY = 10;

    private final Invariants invariants = new Invariants();

    Invariants invariants() {
        return invariants;
    }

    void run(long first, long count) {
        for (long seed = first; seed < first + count; seed++) {
            run(seed);
        }
    }

    private void run(long seed) {
        MadeVisits.Made made = MadeVisits.of(seed);
        Judged judged = Judged.of(made.file());
        invariants.nothingForbiddenStands(seed, judged);
        invariants.deferringFlagsBlock(seed, judged);
        switch ((int) (seed % EVERY)) {
            case 0 -> {
                invariants.reach(judged);
                invariants.oneStatusAndAReason(seed, judged);
                invariants.noAbsoluteBesideABetterStatus(seed, judged);
            }
            case 1 -> invariants.exchangingLegsExchangesTheAnswer(seed, judged);
            case 2 -> turn(seed, made, judged, Draws.Asked::hidden);
            case 3 -> turn(seed, made, judged, fact -> isRecorded(fact, judged, FactKind.SAFETY));
            case 4 ->
                    turn(
                            seed,
                            made,
                            judged,
                            fact -> isRecorded(fact, judged, FactKind.FEASIBILITY));
            default -> {}
        }
    }

    private static boolean isRecorded(Draws.Asked fact, Judged judged, FactKind kind) {
        return !fact.hidden() && FactKind.of(fact.name(), judged.file()) == kind;
    }

    /** Turns one of the facts, if turning it changes the case at all. */
    private void turn(
            long seed, MadeVisits.Made made, Judged judged, Predicate<Draws.Asked> which) {
        List<Integer> among =
                IntStream.range(0, made.facts().size())
                        .filter(index -> which.test(made.facts().get(index)))
                        .boxed()
                        .toList();
        if (among.isEmpty()) {
            return;
        }
        int index = among.get(new SplittableRandom(~seed).nextInt(among.size()));
        MadeVisits.Made turned = MadeVisits.of(seed, index);
        if (turned.file().equals(made.file())) {
            return;
        }
        Draws.Asked fact = made.facts().get(index);
        Judged other = Judged.of(turned.file());
        if (fact.hidden()) {
            invariants.fillingInFreesNothing(seed, fact.name(), judged, other);
        } else {
            invariants.blankingFavoursNothing(seed, fact.name(), judged, other);
        }
    }
}
