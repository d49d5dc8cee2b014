package org.saphena.reasoning;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
 * @param confirms what is to be confirmed first while it is missing
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
        List<Move> moves,
        List<MissingRule> confirms,
        Reach reach,
        Readers readers) {
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

    /** Something that holds the option back, or a remark on it. */
    record Hold(Effect effect, Node when) {
        boolean appliesUnder(String profile) {
            return isOf(effect.profiles(), profile);
        }
    }

    /** Whether a rule of these profiles applies under {@code profile}; none stands for all. */
    static boolean isOf(Set<String> profiles, String profile) {
        return profiles.isEmpty() || profiles.contains(profile);
    }
}
