package org.saphena.ui.control;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Reads key presses by their place on the keyboard, so that they work in Hangul mode too. */
final class GridKeys {
    private GridKeys() {}

    /** A key with its character, where it has one. */
    record Pressed(GridKey key, char character) {}

    static Optional<Pressed> of(KeyEvent event) {
        KeyCode code = event.getCode();
        if (event.isAltDown()) {
            return event.isShortcutDown() ? Optional.empty() : action(code, event.isShiftDown());
        }
        if (event.isShortcutDown()) {
            return code == KeyCode.LEFT || code == KeyCode.RIGHT
                    ? key(GridKey.OTHER_LEG)
                    : Optional.empty();
        }
        return switch (code) {
            case ENTER -> key(GridKey.ENTER);
            case TAB -> key(event.isShiftDown() ? GridKey.BACK_TAB : GridKey.TAB);
            case F2 -> key(GridKey.EXTRAS);
            case ESCAPE -> key(GridKey.ESCAPE);
            case BACK_SPACE, DELETE -> key(GridKey.CLEAR);
            case UP, KP_UP -> key(GridKey.UP);
            case DOWN, KP_DOWN -> key(GridKey.DOWN);
            case LEFT, KP_LEFT -> key(GridKey.LEFT);
            case RIGHT, KP_RIGHT -> key(GridKey.RIGHT);
            case HOME -> key(GridKey.HOME);
            case END -> key(GridKey.END);
            case PAGE_DOWN -> key(GridKey.NEXT_GRID);
            case PAGE_UP -> key(GridKey.PREVIOUS_GRID);
            case PERIOD, DECIMAL -> character('.');
            case COMMA -> character(',');
            case SLASH, DIVIDE -> character('/');
            case MINUS, SUBTRACT -> character('-');
            default -> letterOrDigit(code);
        };
    }

    private static Optional<Pressed> action(KeyCode code, boolean shift) {
        return switch (code) {
            case N -> key(shift ? GridKey.REST_ALL : GridKey.REST);
            case M -> key(GridKey.MIRROR);
            case ENTER -> key(GridKey.CONFIRM_ALL);
            case G -> key(GridKey.RESTORE);
            default -> Optional.empty();
        };
    }

    private static Optional<Pressed> letterOrDigit(KeyCode code) {
        String name = code.getName();
        return code.isLetterKey() || code.isDigitKey()
                ? character(name.charAt(name.length() - 1))
                : Optional.empty();
    }

    private static Optional<Pressed> key(GridKey key) {
        return Optional.of(new Pressed(key, ' '));
    }

    private static Optional<Pressed> character(char character) {
        return Optional.of(new Pressed(GridKey.CHARACTER, character));
    }
}
