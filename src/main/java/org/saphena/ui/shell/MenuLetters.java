package org.saphena.ui.shell;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The letters of the menus, the same in every language: Alt and the letter open, then it alone. */
final class MenuLetters {
    /** Each letter once in its menu; Alt+N, M, G, D and R mean something else in the window. */
    private static final Map<String, String> LETTERS =
            Map.ofEntries(
                    Map.entry("ui.menu.file", "F"),
                    Map.entry("ui.menu.open", "O"),
                    Map.entry("ui.menu.close", "C"),
                    Map.entry("ui.palette.menu", "A"),
                    Map.entry("ui.menu.patients", "P"),
                    Map.entry("ui.menu.visit", "V"),
                    Map.entry("ui.menu.papers", "E"),
                    Map.entry("vault.office", "R"),
                    Map.entry("ui.shell.lock", "L"),
                    Map.entry("ui.menu.quit", "Q"),
                    Map.entry("ui.shell.menu.find", "F"),
                    Map.entry("ui.worklist.today", "T"),
                    Map.entry("ui.worklist.due", "D"),
                    Map.entry("ui.worklist.unsigned", "U"),
                    Map.entry("ui.worklist.all", "A"),
                    Map.entry("ui.shell.menu.new", "N"),
                    Map.entry("ui.patients.import", "I"),
                    Map.entry("ui.registry.import.menu", "P"),
                    Map.entry("ui.registry.export.menu", "X"),
                    Map.entry("ui.registry.erase.menu", "E"),
                    Map.entry("ui.menu.saveNow", "S"),
                    Map.entry("ui.palette.undo", "U"),
                    Map.entry("ui.palette.redo", "R"),
                    Map.entry("ui.key.gap.does", "N"),
                    Map.entry("compare.open", "C"),
                    Map.entry("ui.shell.menu.sign", "G"),
                    Map.entry("ui.shell.menu.amend", "A"),
                    Map.entry("ui.shell.menu.export", "E"),
                    Map.entry("ui.shell.menu.copy", "V"),
                    Map.entry("ui.menu.print", "P"),
                    Map.entry("ui.menu.save", "S"),
                    Map.entry("ui.form.cramp-diary", "D"),
                    Map.entry("ui.form.symptom-sheet", "Y"),
                    Map.entry("ui.keys.paper", "K"),
                    Map.entry("ui.clinic.menu", "C"),
                    Map.entry("vault.room.people", "P"),
                    Map.entry("vault.room.mine", "M"),
                    Map.entry("vault.room.kit", "K"),
                    Map.entry("vault.room.lock", "L"),
                    Map.entry("vault.room.backup", "B"),
                    Map.entry("vault.room.audit", "A"),
                    Map.entry("ui.menu.view", "V"),
                    Map.entry("ui.language.en", "E"),
                    Map.entry("ui.language.ko", "K"),
                    Map.entry("ui.menu.theme", "C"),
                    Map.entry("ui.menu.larger", "L"),
                    Map.entry("ui.menu.smaller", "S"),
                    Map.entry("ui.menu.normal", "N"),
                    Map.entry("ui.guided.visit", "G"),
                    Map.entry("ui.guided.practise", "P"),
                    Map.entry("ui.menu.keys", "Y"),
                    Map.entry("ui.settings.menu", "T"),
                    Map.entry("ui.profile.default", "A"),
                    Map.entry("ui.profile.esvs-2022", "2"),
                    Map.entry("ui.profile.svs-2023", "3"),
                    Map.entry("ui.profile.nice-cg168", "8"),
                    Map.entry("code.Theme.system", "S"),
                    Map.entry("code.Theme.light", "L"),
                    Map.entry("code.Theme.dark", "D"),
                    Map.entry("code.Theme.high-contrast", "H"));

    private MenuLetters() {}

    /** The text with its letter marked: where it stands in the word, else in brackets behind it. */
    static String marked(String key, String text) {
        String letter = LETTERS.get(key);
        if (letter == null) {
            return text;
        }
        int at = place(text, letter);
        if (at >= 0) {
            return text.substring(0, at) + "_" + text.substring(at);
        }
        int end = text.replaceFirst("…?( \\(.*)?$", "").length();
        return text.substring(0, end) + "(_" + letter + ")" + text.substring(end);
    }

    /** The letter that is marked in a text. */
    static Optional<String> of(@Nullable String text) {
        int at = text == null ? 0 : text.indexOf('_') + 1;
        return text == null || at == 0
                ? Optional.empty()
                : Optional.of(text.substring(at, at + 1).toUpperCase(Locale.ROOT));
    }

    /** The beginning of a word before any other place; not in what a bracket adds. */
    private static int place(String text, String letter) {
        String words = text.replaceFirst(" ?\\(.*", "").toUpperCase(Locale.ROOT);
        int start = (" " + words).indexOf(" " + letter);
        return start >= 0 ? start : words.indexOf(letter);
    }
}
