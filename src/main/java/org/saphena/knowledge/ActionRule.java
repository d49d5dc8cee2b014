package org.saphena.knowledge;

import org.saphena.clinical.ActionCode;
import org.saphena.clinical.Urgency;

/** When a step is called for. */
public record ActionRule(
        ActionCode code, Scope scope, Urgency urgency, Condition when, RuleText text) {}
