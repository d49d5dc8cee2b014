package org.saphena.ui.entry;

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
    static Stream<FieldGrid> of(Section section, EntryViewModel model) {
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

    private static Stream<FieldGrid> grids(List<GridPart> parts) {
        return parts.stream().map(GridPart::grid);
    }

    private static Stream<FieldGrid> history(EntryViewModel model) {
        HistoryGrids grids = new HistoryGrids(model);
        return Stream.concat(grids(grids.parts()), grids(grids.medicines()));
    }

    /** The scan, then what F2 opens; each is made when it is asked for. */
    private static Stream<FieldGrid> duplex(EntryViewModel model) {
        VeinExtras extras = new VeinExtras(model);
        Stream<FieldGrid> opened =
                Stream.of(Side.values())
                        .flatMap(side -> veins().map(vein -> extras.grid(side, vein)));
        return Stream.concat(Stream.of(new DuplexGrid(model).grid()), opened);
    }

    private static Stream<VeinId> veins() {
        return Stream.concat(Stream.of(SegmentId.values()), Stream.of(PerforatorSite.values()));
    }

    /** The section with a field for that place of the case file. */
    static Optional<Section> sectionOf(String pointer, EntryViewModel model) {
        return Stream.of(Section.values())
                .filter(section ->
                        of(section, model)
                                .anyMatch(grid -> FieldFinder.find(grid, pointer).isPresent()))
                .findFirst();
    }
}
