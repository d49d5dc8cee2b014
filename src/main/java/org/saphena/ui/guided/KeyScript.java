package org.saphena.ui.guided;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keys as they are written down. Words between blanks are keys: {@code Ctrl+N}, {@code Tab}, {@code
 * Down*3}, or characters such as {@code R8.1⏎2.4⏎} with the arrows ↓ ↑ → ←. Between quotes stands
 * text.
 */
public record KeyScript(String written) {
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
    private static final Pattern COMBINATION =
            Pattern.compile("((?:(?:Ctrl|Alt|Shift)\\+)*)([A-Za-z0-9]+)(?:\\*(\\d+))?");
    private static final Set<String> NAMED =
            Set.of(
                    "Enter",
                    "Tab",
                    "Space",
                    "Esc",
                    "Home",
                    "End",
                    "PageDown",
                    "PageUp",
                    "Backspace",
                    "F2",
                    "F3",
                    "F6",
                    "F7",
                    "F8",
                    "Up",
                    "Down",
                    "Left",
                    "Right");

    /**
     * One key, with those that are held meanwhile.
     *
     * @param key its name, or the one character that it types
     */
    public record Stroke(List<String> held, String key) {
        public Stroke {
            held = List.copyOf(held);
        }

        /** How many keys are pressed. */
        public int count() {
            return held.size() + 1;
        }
    }

    /** The strokes, in order. */
    public List<Stroke> strokes() {
        List<Stroke> strokes = new ArrayList<>();
        Matcher word = WORD.matcher(written);
        while (word.find()) {
            if (word.group(1) != null) {
                word.group(1).codePoints().mapToObj(KeyScript::typed).forEach(strokes::add);
            } else {
                strokes.addAll(word(word.group(2)));
            }
        }
        return strokes;
    }

    /** How many keys are pressed, each held key as one. */
    public int count() {
        return strokes().stream().mapToInt(Stroke::count).sum();
    }

    private static Stroke typed(int codePoint) {
        boolean capital = Character.isUpperCase(codePoint);
        return new Stroke(capital ? List.of("Shift") : List.of(), Character.toString(codePoint));
    }

    private static List<Stroke> word(String word) {
        Matcher combination = COMBINATION.matcher(word);
        if (combination.matches() && isOneKey(combination)) {
            int times = Optional.ofNullable(combination.group(3)).map(Integer::parseInt).orElse(1);
            Stroke stroke = new Stroke(held(combination.group(1)), combination.group(2));
            return Stream.generate(() -> stroke).limit(times).toList();
        }
        return word.codePoints()
                .mapToObj(each -> new Stroke(List.of(), Character.toString(each)))
                .toList();
    }

    private static boolean isOneKey(Matcher combination) {
        return !combination.group(1).isEmpty() || NAMED.contains(combination.group(2));
    }

    private static List<String> held(String written) {
        return written.isEmpty() ? List.of() : List.of(written.split("\\+"));
    }

    /** The keys for the eye: characters together, each longer key apart. */
    public String shown() {
        Matcher word = WORD.matcher(written);
        return word.results()
                .map(each -> each.group(1) != null ? each.group(1) : shown(each.group(2)))
                .collect(Collectors.joining(" "));
    }

    private static String shown(String word) {
        Matcher combination = COMBINATION.matcher(word);
        return combination.matches() && isOneKey(combination)
                ? word(word).stream().map(KeyScript::shown).collect(Collectors.joining(" "))
                : word.replace("⏎", "⏎ ").strip();
    }

    private static String shown(Stroke stroke) {
        String key =
                switch (stroke.key()) {
                    case "Down" -> "↓";
                    case "Up" -> "↑";
                    case "Left" -> "←";
                    case "Right" -> "→";
                    case "PageDown" -> "PgDn";
                    case "PageUp" -> "PgUp";
                    case String other -> other;
                };
        return Stream.concat(stroke.held().stream(), Stream.of(key))
                .collect(Collectors.joining("+"));
    }
}
