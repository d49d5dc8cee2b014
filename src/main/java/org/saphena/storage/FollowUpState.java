package org.saphena.storage;

import java.time.LocalDate;

/** What was said of a step of follow-up since its visit was signed. */
public sealed interface FollowUpState {
    /** Nothing. */
    record Open() implements FollowUpState {}

    /** It is done. */
    record Done() implements FollowUpState {}

    /** It is put off to a day. */
    record PutOff(LocalDate to) implements FollowUpState {}
}
