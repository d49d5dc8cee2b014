package org.saphena.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys that act anywhere in the window. */
final class Keys {
    private final Map<KeyCombination, Runnable> actions = new LinkedHashMap<>();
    private final ShellView view;

    Keys(ShellView view, Look look) {
        this.view = view;
        add("Shortcut+O", view::chooseCase);
        add("Shortcut+P", view::togglePrinting);
        add("Shortcut+S", view::saveSummary);
        add("Shortcut+W", view::closeCase);
        add("Shortcut+PLUS", look::larger);
        add("Shortcut+EQUALS", look::larger);
        add("Shortcut+Shift+EQUALS", look::larger);
        add("Shortcut+ADD", look::larger);
        add("Shortcut+MINUS", look::smaller);
        add("Shortcut+SUBTRACT", look::smaller);
        add("Shortcut+0", look::normal);
        add("Shortcut+NUMPAD0", look::normal);
        add("F1", view::toggleKeySheet);
        add("F6", () -> view.panes().next());
        add("Shift+F6", () -> view.panes().previous());
        add("F8", view::toAdvice);
    }

    private void add(String keys, Runnable action) {
        actions.put(KeyCombination.valueOf(keys), action);
    }

    void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    }

    private void pressed(KeyEvent event) {
        if (view.isKeySheetShown() && !KeyCombination.valueOf("F1").match(event)) {
            return;
        }
        actions.entrySet().stream()
                .filter(entry -> entry.getKey().match(event))
                .findFirst()
                .ifPresent(entry -> {
                    event.consume();
                    entry.getValue().run();
                });
    }

    private void escape(KeyEvent event) {
        if (KeyCombination.valueOf("ESCAPE").match(event)) {
            view.back();
        }
    }
}
