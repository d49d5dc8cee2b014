package org.saphena.service;

import java.util.List;

/** A consultation that was not signed; {@link Failure} words why. */
public final class SignRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<SignStop> stops;

    SignRefusedException(List<SignStop> stops) {
        super("not signed");
        this.stops = List.copyOf(stops);
    }

    public List<SignStop> stops() {
        return stops;
    }
}
