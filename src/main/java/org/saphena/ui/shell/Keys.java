package org.saphena.ui.shell;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.saphena.settings.WindowKey;
import org.saphena.ui.control.SingleKeys;
import org.saphena.ui.entry.Section;
import org.saphena.ui.worklist.Which;

/** The keys that act anywhere in the window: those that one may change, and the others. */
final class Keys {
    private static final KeyCombination SIGN = KeyCombination.valueOf("Shortcut+ENTER");

    private final Map<WindowKey, Runnable> chosen = new EnumMap<>(WindowKey.class);
    private final Map<KeyCombination, Runnable> fixed = new LinkedHashMap<>();
    private final ShellView view;
    private final Actions does;
    private final KeysViewModel keys;

    Keys(ShellView view, Look look) {
        this.view = view;
        this.does = view.actions();
        this.keys = view.settings().keys();
        chosen.put(WindowKey.OPEN, does::chooseCase);
        chosen.put(WindowKey.PRINT, does.papers()::print);
        chosen.put(WindowKey.COMPARE, does::toggleComparing);
        chosen.put(WindowKey.PATIENT_SCREEN, does::togglePatientScreen);
        chosen.put(WindowKey.SAVE, does::saveNow);
        chosen.put(WindowKey.CLOSE_CASE, does::closeCase);
        chosen.put(WindowKey.FIND, does::findPatient);
        chosen.put(WindowKey.DUE, () -> does.toList(Which.DUE));
        chosen.put(WindowKey.NEW, does::newThing);
        chosen.put(WindowKey.EXPORT, does.files()::give);
        chosen.put(WindowKey.IMPORT, does.files()::take);
        chosen.put(WindowKey.PALETTE, view::showPalette);
        chosen.put(WindowKey.HELP, view::toggleKeySheet);
        chosen.put(WindowKey.SETTINGS, view.settings()::open);
        chosen.put(WindowKey.ADVICE, does::toAdvice);
        chosen.put(WindowKey.FLAGS, view.flags()::toggle);
        chosen.put(WindowKey.GAP, does::nextGap);
        chosen.put(WindowKey.LOCK, does::lock);
        for (Section section : Section.values()) {
            add("Shortcut+" + (section.ordinal() + 1), () -> does.toSection(section));
        }
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
        add("F6", this::nextPane);
        add("Shift+F6", () -> view.panes().previous());
        add("F3", view.guided()::next);
        add("Shift+F3", view.guided()::leave);
    }

    /** A red flag that nobody has looked at comes before the other parts of the window. */
    private void nextPane() {
        if (!view.flags().goIfNew()) {
            view.panes().next();
        }
    }

    private void add(String combination, Runnable action) {
        fixed.put(KeyCombination.valueOf(combination), action);
    }

    void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> keepFromBelow(scene, event));
    }

    /** The keys of the menus do nothing under a sheet that had no use for them. */
    private void keepFromBelow(Scene scene, KeyEvent event) {
        if (view.isCovered()
                && scene.getAccelerators().keySet().stream()
                        .anyMatch(combination -> combination.match(event))) {
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
        String pressed = KeyStroke.of(event);
        Optional<WindowKey> key = keys.now().owner(pressed);
        if (keys.isAsking()) {
            event.consume();
            keys.hear(pressed);
        } else if (key.equals(Optional.of(WindowKey.LOCK))) {
            event.consume();
            does.lock();
        } else if (view.signing().isWaiting()) {
            event.consume();
            if (event.getCode() == KeyCode.ESCAPE) {
                view.signing().cancel();
            }
        } else if (event.getCode() == KeyCode.ESCAPE) {
            if (!view.isCovered() && view.flags().back() || view.back()) {
                event.consume();
            }
        } else if (!view.isCovered() || key.equals(Optional.of(WindowKey.HELP))) {
            act(event, key);
        }
        if (!event.isConsumed() && keepsSingle(event)) {
            event.consume();
        }
    }

    private void act(KeyEvent event, Optional<WindowKey> key) {
        if (SIGN.match(event)) {
            if (does.isReadyToSign()) {
                event.consume();
                does.sign();
            }
            return;
        }
        key.map(chosen::get)
                .or(() ->
                        fixed.entrySet().stream()
                                .filter(entry -> entry.getKey().match(event))
                                .map(Map.Entry::getValue)
                                .findFirst())
                .ifPresent(action -> {
                    event.consume();
                    action.run();
                });
    }

    private boolean keepsSingle(KeyEvent event) {
        return !keys.now().single() && SingleKeys.keep(event);
    }
}
