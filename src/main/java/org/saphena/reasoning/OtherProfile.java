package org.saphena.reasoning;

import org.saphena.clinical.OptionStatus;

/** A guideline profile under which the option would stand otherwise. */
public record OtherProfile(String profile, OptionStatus status) {}
