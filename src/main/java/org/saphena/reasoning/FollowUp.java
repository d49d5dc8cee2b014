package org.saphena.reasoning;

/** A proposed follow-up; {@code after} is an ISO period such as {@code P6W}. */
public record FollowUp(String after, String what, String text) {}
