package org.saphena.ui.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saphena.clinical.PerforatorSite;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Side;
import org.saphena.clinical.VeinId;

/** All grids of the editor, without drawing them: which section has which field. */
final class Forms {
    private Forms() {}

    /** The grids of one section as it would be drawn now. */
    static List<FieldGrid> of(Section section, EntryViewModel model) {
        return switch (section) {
            case SYMPTOMS -> grids(new SymptomGrids(model).parts());
            case HISTORY -> history(model);
            case EXAM -> grids(new ExamGrids(model).parts());
            case DUPLEX -> duplex(model);
            case ASSESSMENT -> grids(new AssessmentGrids(model).parts());
            case PLAN ->
                    grids(
                            PlanView.parts(
                                    model,
                                    PlanLines.of(
                                            model.assessmentProperty().get(),
                                            model.draftProperty().get())));
        };
    }

    private static List<FieldGrid> grids(List<GridPart> parts) {
        return parts.stream().map(GridPart::grid).toList();
    }

    private static List<FieldGrid> history(EntryViewModel model) {
        HistoryGrids grids = new HistoryGrids(model);
        return Stream.of(grids.parts(), grids.medicines())
                .flatMap(List::stream)
                .map(GridPart::grid)
                .toList();
    }

    /** The scan with what F2 opens. */
    private static List<FieldGrid> duplex(EntryViewModel model) {
        List<FieldGrid> grids = new ArrayList<>();
        grids.add(new DuplexGrid(model).grid());
        VeinExtras extras = new VeinExtras(model);
        for (Side side : Side.values()) {
            Stream.<VeinId>concat(Stream.of(SegmentId.values()), Stream.of(PerforatorSite.values()))
                    .forEach(vein -> grids.add(extras.grid(side, vein)));
        }
        return grids;
    }

    /** The section with a field for that place of the case file. */
    static Optional<Section> sectionOf(String pointer, EntryViewModel model) {
        return Stream.of(Section.values())
                .filter(section ->
                        of(section, model).stream()
                                .anyMatch(grid -> FieldFinder.find(grid, pointer).isPresent()))
                .findFirst();
    }
}
