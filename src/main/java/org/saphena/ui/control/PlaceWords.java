package org.saphena.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saphena.clinical.Side;
import org.saphena.text.Messages;

/** Says which leg, which vein and which measure a place of the case file stands for. */
public final class PlaceWords {
    private static final Pattern LEG = Pattern.compile("/legs/(right|left)/");
    private static final Pattern VEIN = Pattern.compile("/(?:segments|trunks)/([A-Z_]+)");

    private static final Pattern PERFORATOR = Pattern.compile("/perforators/");
    private static final Pattern MEASURE = Pattern.compile("(?:/(labs|girthCm|ulcer))?/(\\w+)$");

    private PlaceWords() {}

    /**
     * A text with its side, its vein and what was measured before it.
     *
     * @param pointer a JSON pointer into the case file
     */
    public static String before(String pointer, String text, Messages messages) {
        List<String> parts = new ArrayList<>();
        Matcher leg = LEG.matcher(pointer);
        if (leg.find()) {
            parts.add(messages.of(leg.group(1).equals("right") ? Side.RIGHT : Side.LEFT));
        }
        Matcher vein = VEIN.matcher(pointer);
        if (vein.find() && messages.has("ui.vein." + vein.group(1))) {
            parts.add(messages.get("ui.vein." + vein.group(1)));
        }
        if (PERFORATOR.matcher(pointer).find()) {
            parts.add(messages.get("ui.measure.perforator"));
        }
        measure(pointer, messages).ifPresent(parts::add);
        return parts.isEmpty()
                ? text
                : messages.get("service.sign.sided", String.join(", ", parts), text);
    }

    /** What was measured there, where the text alone does not say it. */
    private static Optional<String> measure(String pointer, Messages messages) {
        Matcher place = MEASURE.matcher(pointer);
        if (!place.find()) {
            return Optional.empty();
        }
        String group = place.group(1) == null ? "" : place.group(1) + ".";
        String key =
                group.equals("labs.")
                        ? "ui.entry.labs." + place.group(2)
                        : "ui.measure." + group + place.group(2);
        return messages.has(key) ? Optional.of(messages.get(key)) : Optional.empty();
    }
}
