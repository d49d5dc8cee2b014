package org.saphena.ui.consultation;

import java.util.List;

/**
 * Who the patient is, as the banner shows it.
 *
 * @param name the name in the order of the language
 * @param otherName the name in the other script, or empty
 * @param identity birth, sex and number
 * @param cautions allergies, anticoagulants and pregnancy
 */
public record Banner(String name, String otherName, List<Item> identity, List<Item> cautions) {
    public Banner {
        identity = List.copyOf(identity);
        cautions = List.copyOf(cautions);
    }

    /**
     * One labelled value.
     *
     * @param tone how it is drawn; never the only sign
     */
    public record Item(String label, String value, Tone tone) {}

    /** Plain, something to heed, or not recorded. */
    public enum Tone {
        PLAIN,
        HEED,
        UNKNOWN
    }

    /** The patient's number, which is the last of what tells who it is. */
    String number() {
        return identity.getLast().value();
    }

    /** The whole banner in one sentence, for a screen reader. */
    public String spoken() {
        StringBuilder text = new StringBuilder(name);
        for (List<Item> part : List.of(identity, cautions)) {
            part.forEach(item ->
                    text.append(". ").append(item.label()).append(' ').append(item.value()));
        }
        return text.toString();
    }
}
