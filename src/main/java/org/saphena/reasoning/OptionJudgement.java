package org.saphena.reasoning;

import java.util.List;
import org.saphena.clinical.OptionStatus;

/**
 * The status of one option and the findings behind it.
 *
 * @param because the deciding finding first
 * @param remarks rules that are met besides
 */
record OptionJudgement(OptionStatus status, List<Finding> because, List<Remark> remarks) {}
