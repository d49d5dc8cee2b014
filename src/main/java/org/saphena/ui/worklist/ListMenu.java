package org.saphena.ui.worklist;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.saphena.settings.ListColumn;
import org.saphena.settings.ListSettings;
import org.saphena.settings.ListSort;
import org.saphena.text.Messages;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Texts;

/** Which columns the list of patients has, and in which order it is. */
final class ListMenu extends MenuButton {
    private static final KeyCombination KEYS = KeyCombination.valueOf("Alt+Shift+S");

    private final ObjectProperty<ListSettings> look;
    private final Texts texts;

    ListMenu(ObjectProperty<ListSettings> look, Texts texts) {
        this.look = look;
        this.texts = texts;
        Styled.styled(this, "list-menu");
        setMinWidth(USE_PREF_SIZE);
        textProperty().bind(texts.of("ui.worklist.menu.look"));
        for (ListColumn column : ListColumn.values()) {
            getItems().add(column(column));
        }
        getItems().add(new SeparatorMenuItem());
        ToggleGroup orders = new ToggleGroup();
        for (ListSort sort : ListSort.values()) {
            getItems().add(order(sort, orders));
        }
        getItems().addAll(new SeparatorMenuItem(), reversed());
    }

    /** Opens it, where the key is the one for that. */
    boolean open(KeyEvent event) {
        boolean mine = KEYS.match(event) && isVisible();
        if (mine) {
            requestFocus();
            show();
        }
        return mine;
    }

    private CheckMenuItem column(ListColumn column) {
        CheckMenuItem item = new CheckMenuItem();
        item.textProperty().bind(texts.of(Messages.keyOf(column)));
        look.subscribe(now -> item.setSelected(now.columns().contains(column)));
        item.setOnAction(event -> look.set(look.get().with(column, item.isSelected())));
        return item;
    }

    private RadioMenuItem order(ListSort sort, ToggleGroup orders) {
        RadioMenuItem item = new RadioMenuItem();
        item.setToggleGroup(orders);
        item.textProperty().bind(texts.of(Messages.keyOf(sort)));
        look.subscribe(now -> item.setSelected(now.sort() == sort));
        item.setOnAction(event -> {
            if (look.get().sort() != sort) {
                look.set(look.get().sortedBy(sort));
            }
        });
        return item;
    }

    private CheckMenuItem reversed() {
        CheckMenuItem item = new CheckMenuItem();
        item.textProperty().bind(texts.of("ui.worklist.sort.reversed"));
        look.subscribe(now -> item.setSelected(now.reversed()));
        item.setOnAction(event -> look.set(look.get().withReversed(item.isSelected())));
        return item;
    }
}
