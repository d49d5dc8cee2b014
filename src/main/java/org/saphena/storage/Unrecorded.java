package org.saphena.storage;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was typed into a draft and is not recorded: refused, or not accepted yet. It says nothing
 * about the patient.
 *
 * @param place the field that was worked on last; empty for none
 * @param inputs what stands in each field, as it was typed
 */
public record Unrecorded(String place, Map<String, String> inputs) {
    /** Nothing, nowhere. */
    public static final Unrecorded NOTHING = new Unrecorded("", Map.of());

    public Unrecorded {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    }
}
