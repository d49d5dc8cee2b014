package org.saphena.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.saphena.report.KeyPaper;
import org.saphena.report.KeyPaper.Group;
import org.saphena.report.KeyPaper.Key;
import org.saphena.text.Messages;

/** The keys of all screens as the paper says them: those and the words of the sheet of F1. */
final class PrintedKeys {
    private static final List<KeyScreen> ORDER =
            List.of(
                    KeyScreen.LISTS,
                    KeyScreen.CHART,
                    KeyScreen.CASE,
                    KeyScreen.PAPERS,
                    KeyScreen.COMPARE,
                    KeyScreen.ENTRY,
                    KeyScreen.DOOR);

    private PrintedKeys() {}

    /**
     * @param words with the keys as they are set
     * @param single whether keys act that need no other beside them
     */
    static KeyPaper of(Messages words, boolean single) {
        List<Group> groups = new ArrayList<>();
        groups.add(group(words, "ui.keys.everywhere", KeyScreen.EVERYWHERE));
        for (KeyScreen screen : ORDER) {
            String name = "ui.keys.screen." + screen.name().toLowerCase(Locale.ROOT);
            groups.add(group(words, name, screen.keys(single)));
        }
        return new KeyPaper(
                words.get("ui.keys.paper.title"),
                words.get("ui.keys.paper.about", words.get("ui.key.help")),
                groups);
    }

    private static Group group(Messages words, String name, List<String> keys) {
        return new Group(
                words.get(name),
                keys.stream()
                        .map(key ->
                                new Key(
                                        words.get("ui.key." + key),
                                        words.get("ui.key." + key + ".does")))
                        .toList());
    }
}
