package org.saphena.reasoning;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.clinical.Trunk;
import org.saphena.knowledge.Effect;
import org.saphena.knowledge.MissingRule;
import org.saphena.knowledge.Move;
import org.saphena.knowledge.TreatmentEntry;

/**
 * What bears on one option of the catalogue, under every profile.
 *
 * @param index its number among the options
 * @param trunk the trunk that the target is, or null
 * @param strongestFirst what holds the option back, the lowest rank first
 * @param confirms what is to be confirmed first while it is missing; options with the same share
 *     one list
 * @param reach what its status rests on
 * @param readers the conditions of the start table and of what holds the option back, by the
 *     recorded facts that they rest on
 */
record OptionRules(
        int index,
        TreatmentEntry entry,
        Target target,
        @Nullable Trunk trunk,
        StartTable start,
        List<Hold> holds,
        List<Hold> strongestFirst,
        List<Move> moves,
        List<Confirm> confirms,
        Reach reach,
        Readers readers) {
    private static final int LAST_RANK = 5;

    Treatment treatment() {
        return entry.treatment();
    }

    String name() {
        return treatment().code() + "/" + target.code();
    }

    /** Notes the conditions under the facts that they rest on, once the reaches are known. */
    void findReaders() {
        start.rows().forEach(row -> readers.add(row.when()));
        holds.forEach(hold -> readers.add(hold.when()));
    }

    /**
     * Something that holds the option back, or a remark on it.
     *
     * @param number that of the effect among all effects, whatever option it bears on
     * @param rank that of its status
     * @param rule its id for this option
     */
    record Hold(int number, Effect effect, int rank, String rule, Node when) {
        boolean appliesUnder(String profile) {
            return isOf(effect.profiles(), profile);
        }
    }

    /** The lower rank wins; the last is that of a remark and of every other start status. */
    static int rank(@Nullable OptionStatus status) {
        if (status == null) {
            return LAST_RANK;
        }
        return switch (status) {
            case CONTRAINDICATED -> 0;
            case NOT_INDICATED -> 1;
            case UNDETERMINED -> 2;
            case RELATIVE_CONTRAINDICATION -> 3;
            case WITH_CAUTION -> 4;
            case FIRST_LINE, SUITABLE, ADJUNCT, INTERIM -> LAST_RANK;
        };
    }

    /** Something to be confirmed first while it is missing. */
    record Confirm(MissingRule rule, Node when) {}

    /** Whether a rule of these profiles applies under {@code profile}; none stands for all. */
    static boolean isOf(Set<String> profiles, String profile) {
        return profiles.isEmpty() || profiles.contains(profile);
    }
}
