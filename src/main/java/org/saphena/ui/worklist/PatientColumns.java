package org.saphena.ui.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.saphena.settings.ListColumn;
import org.saphena.settings.ListSettings;
import org.saphena.settings.ListSort;
import org.saphena.text.Messages;
import org.saphena.ui.control.Columns;
import org.saphena.ui.control.Styled;

/**
 * The columns of the list of patients that were chosen: the name, then the others.
 *
 * @param narrow two columns with all of that below each other, where there is no room for more
 */
record PatientColumns(ListSettings look, boolean narrow, Messages messages) {
    private static final String NAME = "ui.patients.column.name";
    private static final double NAME_EMS = 16;
    private static final double WHOLE = 100;
    private static final Columns TWO =
            new Columns(List.of(50.0, 50.0), List.of(NAME, Messages.keyOf(ListColumn.VISIT)));

    /** What sorts by its heading. */
    private static final Map<String, ListSort> ORDERS =
            Map.of(
                    NAME,
                    ListSort.NAME,
                    Messages.keyOf(ListColumn.BORN),
                    ListSort.BORN,
                    Messages.keyOf(ListColumn.NUMBER),
                    ListSort.NUMBER,
                    Messages.keyOf(ListColumn.VISIT),
                    ListSort.LAST);

    /** The room in which it breaks no word, in the size of the letters. */
    private static double ems(ListColumn column) {
        return switch (column) {
            case BORN -> 11;
            case NUMBER -> 7.5;
            case REASON -> 12;
            case CEAP -> 9;
            case VISIT -> 10.5;
        };
    }

    /** The width that all columns of a look need, in the size of the letters. */
    static double ems(ListSettings look) {
        return NAME_EMS + look.columns().stream().mapToDouble(PatientColumns::ems).sum();
    }

    Columns columns() {
        if (narrow) {
            return TWO;
        }
        double whole = ems(look);
        List<Double> shares = new ArrayList<>(List.of(NAME_EMS * WHOLE / whole));
        List<String> keys = new ArrayList<>(List.of(NAME));
        for (ListColumn column : look.columns()) {
            shares.add(ems(column) * WHOLE / whole);
            keys.add(Messages.keyOf(column));
        }
        return new Columns(shares, keys);
    }

    /** A click on one puts the list in its order, a second one turns that round. */
    Node headings(Consumer<ListSort> sort) {
        return columns()
                .headings(key ->
                        Optional.ofNullable(ORDERS.get(key))
                                .<Region>map(by -> button(key, by, sort))
                                .orElseGet(() -> Styled.wrapped(messages.get(key), "caption")));
    }

    private Button button(String key, ListSort by, Consumer<ListSort> sort) {
        boolean now = look.sort() == by;
        String arrow = now ? look.reversed() ? "  ↑" : "  ↓" : "";
        Button button = Styled.styled(new Button(messages.get(key) + arrow), "heading-button");
        button.setFocusTraversable(false);
        button.setWrapText(true);
        button.setMinWidth(0);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setAccessibleText(
                messages.get(key)
                        + ". "
                        + messages.of(by)
                        + (now ? ". " + messages.get("ui.worklist.sorted") : ""));
        button.setOnAction(event -> sort.accept(by));
        return button;
    }
}
