package org.saphena.reasoning;

import org.saphena.knowledge.RuleText;

/** A rule that is met for an option without deciding its status. */
record Remark(String rule, RuleText text) {}
