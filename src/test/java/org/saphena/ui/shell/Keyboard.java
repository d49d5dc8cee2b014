package org.saphena.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import org.saphena.ui.guided.KeyCounter;
import org.saphena.ui.guided.KeyScript;

/**
 * Types on the keyboard of a window, one key after the other, wherever the focus is. Words between
 * blanks are keys: {@code Ctrl+N}, {@code Tab}, {@code Down*3}, or characters such as {@code
 * R8.1⏎2.4⏎} with the arrows ↓ ↑ → ←. Between quotes stands text; Hangul comes composed, as an
 * input method hands it over.
 */
final class Keyboard {
    private static final Map<String, KeyCode> NAMED =
            Map.ofEntries(
                    Map.entry("Enter", KeyCode.ENTER),
                    Map.entry("Tab", KeyCode.TAB),
                    Map.entry("Space", KeyCode.SPACE),
                    Map.entry("Esc", KeyCode.ESCAPE),
                    Map.entry("Home", KeyCode.HOME),
                    Map.entry("End", KeyCode.END),
                    Map.entry("PageDown", KeyCode.PAGE_DOWN),
                    Map.entry("PageUp", KeyCode.PAGE_UP),
                    Map.entry("Backspace", KeyCode.BACK_SPACE),
                    Map.entry("F2", KeyCode.F2),
                    Map.entry("F3", KeyCode.F3),
                    Map.entry("F6", KeyCode.F6),
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
        WindowTest.fxDo(() -> KeyCounter.listen(scene, () -> keys++));
    }

    /** How many keys were pressed; a syllable counts as one. */
    int keys() {
        return keys;
    }

    /** How many keys a script presses, each held key as one. */
    static int count(List<Typing> script) {
        return script.stream().mapToInt(each -> new KeyScript(each.keys()).count()).sum();
    }

    void type(List<Typing> script) {
        script.forEach(each -> type(each.keys()));
    }

    void type(String script) {
        for (KeyScript.Stroke stroke : new KeyScript(script).strokes()) {
            if (NAMED.containsKey(stroke.key())) {
                press(held(stroke), NAMED.get(stroke.key()));
            } else if (isSyllable(stroke.key())) {
                compose(stroke.key());
            } else {
                press(held(stroke), key(stroke.key()));
            }
        }
    }

    private static boolean isSyllable(String key) {
        return Character.UnicodeScript.of(key.codePointAt(0)) == Character.UnicodeScript.HANGUL;
    }

    private static List<KeyCode> held(KeyScript.Stroke stroke) {
        return stroke.held().stream().map(Keyboard::modifier).toList();
    }

    private static KeyCode modifier(String name) {
        return switch (name) {
            case "Ctrl" -> KeyCode.CONTROL;
            case "Alt" -> KeyCode.ALT;
            case "Shift" -> KeyCode.SHIFT;
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static KeyCode key(String character) {
        KeyCode key =
                SIGNS.getOrDefault(
                        character.charAt(0),
                        KeyCode.getKeyCode(character.toUpperCase(Locale.ROOT)));
        if (key == null) {
            throw new IllegalArgumentException("no key for " + character);
        }
        return key;
    }

    /** In Hangul mode the letter keys bring letters of Hangul along; their codes stay. */
    void setHangul(boolean on) {
        hangul = on;
    }

    private void press(List<KeyCode> modifiers, KeyCode key) {
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
        WindowTest.fx(() -> {
            Event.fireEvent(
                    scene.getFocusOwner(),
                    new InputMethodEvent(
                            InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), syllable, 0));
            return syllable;
        });
    }
}
