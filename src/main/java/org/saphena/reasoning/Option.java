package org.saphena.reasoning;

import java.util.List;
import org.saphena.clinical.MissingCode;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;

/**
 * One treatment for one target of one leg, with its status and the reasons. {@code because} starts
 * with the deciding reason.
 */
public record Option(
        Treatment treatment,
        Target target,
        OptionStatus status,
        List<Reason> because,
        List<Caution> cautions,
        List<MissingCode> confirmFirst,
        List<String> citations,
        List<OtherProfile> otherProfiles,
        List<Change> wouldChange) {
    /** The reason that decided the status. */
    public Reason deciding() {
        return because.getFirst();
    }
}
