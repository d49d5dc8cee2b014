package org.saphena.reasoning;

import java.util.List;
import org.saphena.clinical.OptionStatus;

/**
 * The status of one option and the findings behind it.
 *
 * @param because the deciding finding first
 * @param remarks findings that the status does not already say
 */
record OptionJudgement(OptionStatus status, List<Finding> because, List<Finding> remarks) {}
