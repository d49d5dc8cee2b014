package org.saphena.ui.shell;

import java.util.List;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/** The little windows that belong to the large one: menus, lists of choices, tips. */
final class Popups {
    private Popups() {}

    /** Hides those of the window of {@code scene}. */
    static void hide(Scene scene) {
        List.copyOf(Window.getWindows()).stream()
                .filter(window ->
                        window instanceof PopupWindow popup
                                && popup.getOwnerWindow() == scene.getWindow())
                .forEach(Window::hide);
    }
}
