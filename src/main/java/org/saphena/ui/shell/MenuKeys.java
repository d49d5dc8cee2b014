package org.saphena.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;

/** In an open menu a letter alone chooses, read by its place on the keyboard. */
final class MenuKeys {
    private final MenuButton menu;
    private Optional<ContextMenu> heard = Optional.empty();

    private MenuKeys(MenuButton menu) {
        this.menu = menu;
    }

    static void listen(MenuButton menu) {
        MenuKeys keys = new MenuKeys(menu);
        menu.showingProperty().subscribe(keys::hear);
    }

    private void hear() {
        if (menu.isShowing() && heard.isEmpty()) {
            heard = Optional.ofNullable(menu.getItems().getFirst().getParentPopup());
            heard.ifPresent(popup -> popup.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed));
        }
    }

    private void pressed(KeyEvent event) {
        String name = event.getCode().getName();
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (plain && (event.getCode().isLetterKey() || event.getCode().isDigitKey())) {
            event.consume();
            deepest(menu.getItems()).stream()
                    .filter(item -> item.isVisible() && !item.isDisable())
                    .filter(item ->
                            MenuLetters.of(item.getText()).filter(name::endsWith).isPresent())
                    .findFirst()
                    .ifPresent(this::choose);
        }
    }

    /** The items of the innermost menu that is open. */
    private static List<MenuItem> deepest(List<MenuItem> items) {
        return items.stream()
                .filter(item -> item instanceof Menu inner && inner.isShowing())
                .findFirst()
                .map(open -> deepest(((Menu) open).getItems()))
                .orElse(items);
    }

    private void choose(MenuItem item) {
        if (item instanceof Menu inner) {
            inner.show();
        } else {
            menu.hide();
            item.fire();
        }
    }
}
