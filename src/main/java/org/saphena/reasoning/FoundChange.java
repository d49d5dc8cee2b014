package org.saphena.reasoning;

import org.saphena.clinical.OptionStatus;

/** A supposition that gives an option another status, and that status. */
record FoundChange(Trial trial, OptionStatus status) {}
