package org.saphena.knowledge;

/** A circumstance in which every option of its scope is undetermined, whatever else holds. */
public record Gate(Scope scope, Condition when, RuleText text) {}
