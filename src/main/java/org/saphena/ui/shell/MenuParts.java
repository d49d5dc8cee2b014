package org.saphena.ui.shell;

import atlantafx.base.theme.Styles;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Texts;

/** What menus are made of, in the words of the window. */
record MenuParts(Texts texts) {
    MenuButton menu(String key) {
        MenuButton menu = Styled.styled(new MenuButton(), Styles.FLAT);
        menu.textProperty().bind(words(key));
        MenuKeys.listen(menu);
        return menu;
    }

    /** A text with the letter that chooses it. */
    ObservableValue<String> words(String key) {
        return texts.of(key).map(text -> MenuLetters.marked(key, text));
    }

    /** A menu within a menu. */
    Menu group(String key) {
        Menu menu = new Menu();
        menu.textProperty().bind(words(key));
        return menu;
    }

    /**
     * @param keys the keys that do the same; empty for none
     */
    MenuItem item(String key, String keys, Runnable action) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(words(key));
        item.setOnAction(event -> action.run());
        if (!keys.isEmpty()) {
            String plain = keys.replace("Shortcut", "Ctrl");
            texts.messagesProperty()
                    .subscribe(now ->
                            item.setAccelerator(KeyStroke.combination(texts.written(plain))));
        }
        return item;
    }
}
