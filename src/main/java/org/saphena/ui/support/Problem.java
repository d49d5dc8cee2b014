package org.saphena.ui.support;

import java.util.List;

/**
 * Something that did not work, as it is told to the user.
 *
 * @param code a short code to quote, such as {@code S-02}
 * @param title what happened
 * @param details what exactly and what to do, one sentence each, without patient data
 */
public record Problem(String code, String title, List<String> details) {
    public Problem {
        details = List.copyOf(details);
    }
}
