package org.saphena.reasoning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.knowledge.FactValue;
import org.saphena.knowledge.RuleText;

/**
 * The value of a derived fact, or none while unknown, with the tests and the words of the row that
 * decided.
 */
record Derived(@Nullable FactValue value, List<Test> tests, @Nullable RuleText text) {}
