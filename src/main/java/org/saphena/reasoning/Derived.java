package org.saphena.reasoning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.knowledge.RuleText;

/**
 * What lies behind the value of a derived fact.
 *
 * @param text the words of the row that decided, where it has any
 */
record Derived(List<Test> tests, @Nullable RuleText text) {}
