package org.saphena.knowledge;

/** When a follow-up is proposed, and after which ISO period. */
public record FollowUpRule(
        String after, String what, Scope scope, Condition when, LocalText text) {}
