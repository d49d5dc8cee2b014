package org.saphena.ui.entry;

import java.util.function.Function;
import org.saphena.clinical.CaseFile;

/**
 * What was typed into a field.
 *
 * @param field its id, which starts with the code of its section
 * @param place the field in words
 * @param name the change in words, by the draft as it is then
 * @param joined whether changes of the same field, one after the other, are undone as one
 */
record Typed(
        String field, String input, String place, Function<CaseFile, String> name, boolean joined) {
    /** Named as it was typed. */
    static Typed plain(String field, String input, String place) {
        String name = input.isEmpty() ? place : place + " " + input;
        return new Typed(field, input, place, after -> name, false);
    }
}
