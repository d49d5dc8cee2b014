package org.saphena.storage;

import org.saphena.clinical.Coded;

/** Where follow-up that is due comes from. */
public enum FollowUpSource implements Coded {
    /** A step of the plan with a date. */
    AGREED,
    /** A step of the schedule that the plan chose. */
    SCHEDULED,
    /** The advice suggested it; nobody set the date. */
    SUGGESTED
}
