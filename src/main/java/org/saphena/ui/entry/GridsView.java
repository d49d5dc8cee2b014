package org.saphena.ui.entry;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.saphena.ui.control.Card;
import org.saphena.ui.control.CodeGrid;
import org.saphena.ui.control.Styled;

/** A section of grids, one below the other, with whatever else belongs to it. */
final class GridsView implements SectionView {
    private final List<CodeGrid> grids = new ArrayList<>();
    private final List<Runnable> others = new ArrayList<>();
    private final VBox column = Styled.styled(new VBox(), "entry-column");
    private final ScrollPane scroll = new ScrollPane(column);
    private final EntryViewModel model;

    GridsView(EntryViewModel model, String name) {
        this.model = model;
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setAccessibleText(name);
    }

    GridsView add(GridPart part) {
        return add(part.title(), grid(part), () -> {});
    }

    GridsView add(String title, Node content, Runnable refresh) {
        Card card = new Card(content);
        card.title().setText(title);
        column.getChildren().add(card);
        others.add(refresh);
        return this;
    }

    /** A grid inside another part, which is drawn with the rest. */
    CodeGrid grid(GridPart part) {
        CodeGrid grid =
                new CodeGrid(part.grid(), model.texts().now(), part.title(), part.nameEm(), false);
        grid.setOnLeave(model::leave);
        grids.add(grid);
        return grid;
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void refresh() {
        grids.forEach(CodeGrid::refresh);
        others.forEach(Runnable::run);
    }

    @Override
    public void focusFirst() {
        grids.getFirst().focusCell();
    }
}
