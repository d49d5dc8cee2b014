package org.saphena.ui.entry;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import org.saphena.veinmap.Palette;

/** The parts of the editor, each for itself, to be made and thrown away. */
public final class EntryParts {
    private static final int MOST_ROWS = 12;

    private EntryParts() {}

    /**
     * The grids of one section after the other, the long ones in pieces, then what stands beside
     * the grids; each is made when it is asked for.
     *
     * @param textPx the size of a letter in pixels
     */
    public static Stream<Supplier<Stream<Supplier<Node>>>> of(EntryViewModel model, double textPx) {
        Stream<Supplier<List<GridPart>>> sections =
                Stream.of(
                        () -> new AssessmentGrids(model).parts(),
                        () -> new SymptomGrids(model).parts(),
                        () -> new HistoryGrids(model).parts(),
                        () -> new HistoryGrids(model).medicines(),
                        () -> new ExamGrids(model).parts(),
                        () -> List.of(GridPart.of("", new DuplexGrid(model).grid(), 8)),
                        () -> plan(model));
        return Stream.concat(
                sections.map(section -> () -> grids(section.get(), model, textPx)),
                Stream.of(() -> others(model, textPx)));
    }

    private static Stream<Supplier<Node>> grids(
            List<GridPart> parts, EntryViewModel model, double textPx) {
        return parts.stream()
                .flatMap(part -> pieces(part, model))
                .map(part -> () -> whole(new GridsView(model, part.title(), textPx).add(part)));
    }

    private static Node whole(GridsView view) {
        view.rest().finish();
        return view.node();
    }

    private static List<GridPart> plan(EntryViewModel model) {
        return PlanView.parts(
                model, PlanLines.of(model.assessmentProperty().get(), model.draftProperty().get()));
    }

    private static Stream<GridPart> pieces(GridPart part, EntryViewModel model) {
        List<FieldRow> rows = part.grid().fieldRows();
        return IntStream.iterate(0, from -> from < rows.size(), from -> from + MOST_ROWS)
                .mapToObj(from -> {
                    List<FieldRow> some =
                            rows.subList(from, Math.min(from + MOST_ROWS, rows.size()));
                    FieldGrid grid = new FieldGrid(model, part.grid().columns(), some);
                    return GridPart.of(part.title(), grid, part.nameEm());
                });
    }

    private static Stream<Supplier<Node>> others(EntryViewModel model, double textPx) {
        return Stream.of(
                () -> new MedicinesBox(model),
                () -> new TreatmentsBox(model),
                () -> new FollowUpBox(model, textPx).node(),
                () -> new SectionRail(model, new RailFoot(model, () -> {}, () -> {})),
                () -> map(model));
    }

    private static Node map(EntryViewModel model) {
        DuplexMap map =
                new DuplexMap(model, new SimpleObjectProperty<>(Palette.light()), new EarlierMap());
        map.refresh();
        return map;
    }
}
