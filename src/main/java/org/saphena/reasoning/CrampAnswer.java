package org.saphena.reasoning;

import java.util.List;
import org.saphena.clinical.VenousContribution;

/** What may be behind the cramps. */
public record CrampAnswer(VenousContribution venousContribution, List<Cause> differential) {}
