package org.saphena.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.saphena.ui.entry.Section;
import org.saphena.ui.worklist.Which;

/** The keys that act anywhere in the window. */
final class Keys {
    private static final KeyCombination HELP = KeyCombination.valueOf("F1");

    private static final KeyCombination LOCK = KeyCombination.valueOf("Shortcut+L");

    private static final KeyCombination SIGN = KeyCombination.valueOf("Shortcut+ENTER");

    private final Map<KeyCombination, Runnable> actions = new LinkedHashMap<>();
    private final ShellView view;
    private final Actions does;

    Keys(ShellView view, Look look) {
        this.view = view;
        this.does = view.actions();
        add("Shortcut+O", does::chooseCase);
        add("Shortcut+P", does.papers()::print);
        add("Shortcut+7", does::toggleComparing);
        add("F9", does::togglePatientScreen);
        for (Section section : Section.values()) {
            add("Shortcut+" + (section.ordinal() + 1), () -> does.toSection(section));
        }
        add("Shortcut+S", does::saveNow);
        add("Shortcut+W", does::closeCase);
        add("Shortcut+F", does::findPatient);
        add("Shortcut+D", () -> does.toList(Which.DUE));
        add("Shortcut+N", does::newThing);
        add("Shortcut+E", does.files()::give);
        add("Shortcut+I", does.files()::take);
        add("Alt+D", does::demo);
        add("Alt+R", view::restoreAtDoor);
        add("Shortcut+PLUS", look::larger);
        add("Shortcut+EQUALS", look::larger);
        add("Shortcut+Shift+EQUALS", look::larger);
        add("Shortcut+ADD", look::larger);
        add("Shortcut+MINUS", look::smaller);
        add("Shortcut+SUBTRACT", look::smaller);
        add("Shortcut+0", look::normal);
        add("Shortcut+NUMPAD0", look::normal);
        add("Shortcut+K", view::showPalette);
        add("F1", view::toggleKeySheet);
        add("F6", () -> view.panes().next());
        add("Shift+F6", () -> view.panes().previous());
        add("F8", does::toAdvice);
        add("F3", view.guided()::next);
        add("Shift+F3", view.guided()::leave);
    }

    private void add(String keys, Runnable action) {
        actions.put(KeyCombination.valueOf(keys), action);
    }

    void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> keepFromBelow(scene, event));
    }

    /** The keys of the menus do nothing under a sheet that had no use for them. */
    private void keepFromBelow(Scene scene, KeyEvent event) {
        if (view.isCovered()
                && scene.getAccelerators().keySet().stream().anyMatch(keys -> keys.match(event))) {
            event.consume();
        }
    }

    /** What is typed while the signature is prepared is for its sheet, never for the record. */
    private void typed(KeyEvent event) {
        if (view.signing().isWaiting()) {
            event.consume();
            String typed = event.getCharacter();
            if (!typed.isEmpty() && !Character.isISOControl(typed.charAt(0))) {
                view.signing().typeAhead(typed);
            }
        }
    }

    private void pressed(KeyEvent event) {
        if (LOCK.match(event)) {
            event.consume();
            does.lock();
        } else if (view.signing().isWaiting()) {
            event.consume();
            if (event.getCode() == KeyCode.ESCAPE) {
                view.signing().cancel();
            }
        } else if (event.getCode() == KeyCode.ESCAPE) {
            if (view.back()) {
                event.consume();
            }
        } else if (!view.isCovered() || HELP.match(event)) {
            act(event);
        }
    }

    private void act(KeyEvent event) {
        if (SIGN.match(event)) {
            if (does.isReadyToSign()) {
                event.consume();
                does.sign();
            }
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
}
