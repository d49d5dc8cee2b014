package org.saphena.reasoning;

import org.jspecify.annotations.Nullable;
import org.saphena.clinical.OptionStatus;
import org.saphena.knowledge.RuleText;

/**
 * One rule that bears on an option: the status it leads to, or null for a remark, and how it came
 * out.
 */
record Finding(String rule, @Nullable OptionStatus status, RuleText text, Verdict verdict) {}
