package org.saphena.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;

/**
 * Types on the keyboard of a window, one key after the other, wherever the focus is. Words between
 * blanks are keys: {@code Ctrl+N}, {@code Tab}, {@code Down*3}, or characters such as {@code
 * R8.1⏎2.4⏎} with the arrows ↓ ↑ → ←. Between quotes stands text; Hangul comes composed, as an
 * input method hands it over.
 */
final class Keyboard {
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
    private static final Pattern COMBINATION =
            Pattern.compile("((?:(?:Ctrl|Alt|Shift)\\+)*)([A-Za-z0-9]+)(?:\\*(\\d+))?");
    private static final Map<String, KeyCode> NAMED =
            Map.ofEntries(
                    Map.entry("Enter", KeyCode.ENTER),
                    Map.entry("Tab", KeyCode.TAB),
                    Map.entry("Space", KeyCode.SPACE),
                    Map.entry("Esc", KeyCode.ESCAPE),
                    Map.entry("Home", KeyCode.HOME),
                    Map.entry("End", KeyCode.END),
                    Map.entry("PageDown", KeyCode.PAGE_DOWN),
                    Map.entry("Backspace", KeyCode.BACK_SPACE),
                    Map.entry("F2", KeyCode.F2),
                    Map.entry("F7", KeyCode.F7),
                    Map.entry("F8", KeyCode.F8),
                    Map.entry("Up", KeyCode.UP),
                    Map.entry("Down", KeyCode.DOWN),
                    Map.entry("Left", KeyCode.LEFT),
                    Map.entry("Right", KeyCode.RIGHT));
    private static final Map<Character, KeyCode> SIGNS =
            Map.of(
                    '⏎', KeyCode.ENTER,
                    '↓', KeyCode.DOWN,
                    '↑', KeyCode.UP,
                    '→', KeyCode.RIGHT,
                    '←', KeyCode.LEFT,
                    '.', KeyCode.PERIOD,
                    '/', KeyCode.SLASH,
                    '-', KeyCode.MINUS,
                    ' ', KeyCode.SPACE,
                    ',', KeyCode.COMMA);

    /** What the keys A to Z give in Hangul mode. */
    private static final String JAMO = "ㅁㅠㅊㅇㄷㄹㅎㅗㅑㅓㅏㅣㅡㅜㅐㅔㅂㄱㄴㅅㅕㅍㅈㅌㅛㅋ";

    private static final List<EventType<KeyEvent>> KEY_EVENTS =
            List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED, KeyEvent.KEY_RELEASED);

    private final Scene scene;
    private final Robot robot;
    private int keys;
    private boolean hangul;

    Keyboard(Scene scene) {
        this.scene = scene;
        robot = WindowTest.fx(Robot::new);
    }

    /** How many keys were pressed; a syllable counts as one. */
    int keys() {
        return keys;
    }

    /** How many keys a script presses, each held key as one. */
    static int count(List<Typing> script) {
        return script.stream().mapToInt(each -> count(each.keys())).sum();
    }

    private static int count(String script) {
        Matcher word = WORD.matcher(script);
        int keys = 0;
        while (word.find()) {
            keys += word.group(1) != null ? inText(word.group(1)) : inWord(word.group(2));
        }
        return keys;
    }

    private static int inText(String text) {
        return text.codePoints().map(each -> Character.isUpperCase(each) ? 2 : 1).sum();
    }

    private static int inWord(String word) {
        Matcher combination = COMBINATION.matcher(word);
        if (!combination.matches() || !isOneKey(combination)) {
            return word.length();
        }
        int times = Optional.ofNullable(combination.group(3)).map(Integer::parseInt).orElse(1);
        return (modifiers(combination.group(1)).size() + 1) * times;
    }

    void type(List<Typing> script) {
        script.forEach(each -> type(each.keys()));
    }

    void type(String script) {
        Matcher word = WORD.matcher(script);
        while (word.find()) {
            if (word.group(1) != null) {
                word.group(1).codePoints().forEach(this::text);
            } else {
                word(word.group(2));
            }
        }
    }

    private void word(String word) {
        Matcher combination = COMBINATION.matcher(word);
        if (combination.matches() && isOneKey(combination)) {
            int times = Optional.ofNullable(combination.group(3)).map(Integer::parseInt).orElse(1);
            for (int i = 0; i < times; i++) {
                press(modifiers(combination.group(1)), key(combination.group(2)));
            }
        } else {
            word.chars().forEach(each -> press(List.of(), key((char) each)));
        }
    }

    private static boolean isOneKey(Matcher combination) {
        return !combination.group(1).isEmpty() || NAMED.containsKey(combination.group(2));
    }

    private static List<KeyCode> modifiers(String written) {
        List<KeyCode> found = new ArrayList<>();
        for (String name : written.split("\\+")) {
            switch (name) {
                case "Ctrl" -> found.add(KeyCode.CONTROL);
                case "Alt" -> found.add(KeyCode.ALT);
                case "Shift" -> found.add(KeyCode.SHIFT);
                default -> {}
            }
        }
        return found;
    }

    private static KeyCode key(String name) {
        return NAMED.containsKey(name) ? NAMED.get(name) : key(name.charAt(0));
    }

    private static KeyCode key(char character) {
        KeyCode key =
                SIGNS.getOrDefault(
                        character,
                        KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(character))));
        if (key == null) {
            throw new IllegalArgumentException("no key for " + character);
        }
        return key;
    }

    private void text(int codePoint) {
        if (codePoint > 127) {
            compose(Character.toString(codePoint));
        } else {
            press(
                    Character.isUpperCase(codePoint) ? List.of(KeyCode.SHIFT) : List.of(),
                    key((char) codePoint));
        }
    }

    /** In Hangul mode the letter keys bring letters of Hangul along; their codes stay. */
    void setHangul(boolean on) {
        hangul = on;
    }

    private void press(List<KeyCode> modifiers, KeyCode key) {
        keys += modifiers.size() + 1;
        if (hangul && modifiers.isEmpty() && key.isLetterKey()) {
            pressInHangul(key);
            return;
        }
        WindowTest.fx(() -> {
            modifiers.forEach(robot::keyPress);
            robot.keyPress(key);
            return key;
        });
        WindowTest.fx(() -> {
            robot.keyRelease(key);
            modifiers.reversed().forEach(robot::keyRelease);
            return key;
        });
    }

    private void pressInHangul(KeyCode key) {
        int index = key.ordinal() - KeyCode.A.ordinal();
        String letter = JAMO.substring(index, index + 1);
        WindowTest.fx(() -> {
            for (EventType<KeyEvent> type : KEY_EVENTS) {
                boolean typed = type == KeyEvent.KEY_TYPED;
                Event.fireEvent(
                        scene.getFocusOwner(),
                        new KeyEvent(
                                type,
                                typed ? letter : KeyEvent.CHAR_UNDEFINED,
                                letter,
                                typed ? KeyCode.UNDEFINED : key,
                                false,
                                false,
                                false,
                                false));
            }
            return key;
        });
    }

    /** First the syllable under the cursor, then the finished one. */
    private void compose(String syllable) {
        keys++;
        WindowTest.fx(() -> {
            Event.fireEvent(
                    scene.getFocusOwner(),
                    new InputMethodEvent(
                            InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), syllable, 0));
            return syllable;
        });
    }
}
