package org.saphena.text;

/** Numbers with their units, in words where a language has its own. */
public final class Units {
    private static final String WITHOUT = "ratio";

    private Units() {}

    /**
     * A number with its unit, such as {@code 2 points} or {@code 8.1 mm}.
     *
     * @param number as it is to be shown
     * @param unit as the knowledge base names it; {@code ratio} has none
     */
    public static String measured(Messages messages, String number, String unit) {
        String key = "unit." + unit;
        if (number.equals("1") && messages.has(key + ".one")) {
            return messages.get(key + ".one");
        }
        if (messages.has(key)) {
            return messages.get(key, number);
        }
        return unit.equals(WITHOUT) ? number : number + " " + name(messages, unit);
    }

    /** The name of a unit, else its sign. */
    public static String name(Messages messages, String unit) {
        String key = "unit-name." + unit;
        return messages.has(key)
                ? messages.get(key)
                : unit.replace("m2", "m\u00b2").replace("ug/", "\u00b5g/");
    }
}
