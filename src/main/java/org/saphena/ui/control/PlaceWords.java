package org.saphena.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saphena.clinical.Side;
import org.saphena.text.Messages;

/** Says which leg and which vein a place of the case file belongs to. */
public final class PlaceWords {
    private static final Pattern LEG = Pattern.compile("/legs/(right|left)/");
    private static final Pattern VEIN = Pattern.compile("/(?:segments|trunks)/([A-Z_]+)");

    private PlaceWords() {}

    /**
     * A text with its side and vein before it; the text alone where it belongs to the person.
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
        return parts.isEmpty()
                ? text
                : messages.get("service.sign.sided", String.join(", ", parts), text);
    }
}
