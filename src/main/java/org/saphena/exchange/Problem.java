package org.saphena.exchange;

/**
 * One reason why a case file is refused, free of any language and of the patient's words.
 *
 * @param pointer JSON pointer to the place; empty for the file as a whole
 * @param code names the wording: the text key is {@link #messageKey()}
 * @param found what stands there, shortened; of free text only its type and length
 * @param allowed what would be accepted: codes, fields, a range, a form; may be empty
 */
public record Problem(String pointer, String code, String found, String allowed) {
    static final int FOUND_LENGTH = 80;
    private static final int POINTER_LENGTH = 300;

    public Problem {
        pointer = Shown.shorten(pointer, POINTER_LENGTH);
        found = Shown.shorten(found, FOUND_LENGTH);
    }

    /** The text key; its arguments are pointer, found and allowed. */
    public String messageKey() {
        return "fault." + code;
    }
}
