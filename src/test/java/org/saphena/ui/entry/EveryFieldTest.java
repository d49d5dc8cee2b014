package org.saphena.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Side;
import org.saphena.clinical.VisitRecord.CarriedForward;
import org.saphena.editing.LegEdits;
import org.saphena.editing.RecordEdits;
import org.saphena.ui.SampleCases;
import org.saphena.ui.control.CellState;
import org.saphena.ui.control.Choice;
import org.saphena.ui.control.GridCell;
import org.saphena.ui.control.Outcome;
import org.saphena.ui.support.Background;

/** No field of a case is forgotten: each is written by the editor, or stands in the list here. */
class EveryFieldTest {
    /** Where the fields are written that are not the editor's. */
    private static final Map<String, String> ELSEWHERE =
            Map.ofEntries(
                    Map.entry("/patient/id", "the form for a patient"),
                    Map.entry("/patient/familyName", "the form for a patient"),
                    Map.entry("/patient/givenName", "the form for a patient"),
                    Map.entry("/patient/nativeName", "the form for a patient"),
                    Map.entry("/patient/birthDate", "the form for a patient"),
                    Map.entry("/patient/sex", "the form for a patient"),
                    Map.entry("/record/carriedForward/*/pointer", "the chart, at a new visit"),
                    Map.entry("/record/carriedForward/*/from", "the chart, at a new visit"),
                    Map.entry(
                            "/consultation/legs/leg/duplex/segments/*/groupEntry",
                            "Alt+N in the grid of the scan"),
                    Map.entry(
                            "/consultation/legs/leg/pastEvents/reviewed",
                            "Alt+N in the grid of past events"),
                    Map.entry("/record/compared/*/leg", "comparing options"),
                    Map.entry("/record/compared/*/treatment", "comparing options"),
                    Map.entry("/record/compared/*/target", "comparing options"),
                    Map.entry("/record/leaning", "comparing options"));

    private static final List<String> ELSEWHERE_WHOLE =
            List.of("/record/redFlagsHandled/", "/record/version/");

    /** Written by a box of its own, which the journeys drive. */
    private static final List<String> BOXES = List.of("/consultation/legs/leg/previousTreatments/");

    private final Entries entries = new Entries();

    /** Answers once: what is written here needs no new answer. */
    private static final class AnswersOnce implements Background {
        private boolean done;

        @Override
        public <T> void run(
                Callable<T> work, Consumer<? super T> then, Consumer<? super Exception> failed) {
            if (!done) {
                done = true;
                Background.immediate().run(work, then, failed);
            }
        }
    }

    private EntryViewModel editor(CaseFile file) {
        return entries.editor(file, false, Entries.real(), new AnswersOnce(), (draft, typed) -> {});
    }

    private static CaseFile carried() {
        return RecordEdits.field(
                        "carriedForward",
                        List.of(
                                new CarriedForward(
                                        "/consultation/allergies/present/0",
                                        LocalDate.of(2024, 5, 12),
                                        null)))
                .then(LegEdits.field(Side.LEFT, "duplex", null))
                .apply(SampleCases.full());
    }

    @Test
    void everyFieldOfTheCaseHasAPlaceInTheEditor() {
        Set<String> written = new HashSet<>();
        for (CaseFile start : List.of(Entries.blank(), carried())) {
            for (Section section : Section.values()) {
                EntryViewModel model = editor(start);
                Forms.of(section, model).toList().forEach(grid -> fill(grid, model, written));
            }
        }
        Set<String> missing = new TreeSet<>(CaseWalk.places());
        missing.removeAll(written);
        missing.removeAll(ELSEWHERE.keySet());
        missing.removeIf(place -> ELSEWHERE_WHOLE.stream().anyMatch(place::startsWith));
        missing.removeIf(place -> BOXES.stream().anyMatch(place::startsWith));
        assertThat(missing).isEmpty();
    }

    /** Whoever has switched single keys off chooses from a list. */
    @Test
    void everyCodedCellHasAnswersToChooseFrom() {
        List<String> bare = new ArrayList<>();
        for (Section section : Section.values()) {
            for (FieldGrid grid : Forms.of(section, editor(carried())).toList()) {
                for (int row = 0; row < grid.rows().size(); row++) {
                    for (int column = 0; column < grid.columns().size(); column++) {
                        GridCell cell = grid.cell(row, column);
                        if (cell != null && cell.state() != CellState.LOCKED && isBare(cell)) {
                            bare.add(section + " " + cell.spoken());
                        }
                    }
                }
            }
        }
        assertThat(bare).isEmpty();
    }

    private static boolean isBare(GridCell cell) {
        return switch (cell.kind()) {
            case CODE, CHIPS, STATUS -> cell.choices().isEmpty();
            case TEN, NUMBER, DATE, TEXT, PROSE -> false;
        };
    }

    @Test
    void whatIsWrittenElsewhereIsInTheCase() {
        assertThat(CaseWalk.places()).containsAll(ELSEWHERE.keySet());
    }

    /** Writes every choice into every cell and notes what has changed. */
    private static void fill(FieldGrid grid, EntryViewModel model, Set<String> written) {
        for (int row = 0; row < grid.rows().size(); row++) {
            for (int column = 0; column < grid.columns().size(); column++) {
                int at = row;
                int to = column;
                GridCell cell = grid.cell(row, column);
                if (cell != null && cell.state() != CellState.LOCKED) {
                    inputs(cell).forEach(input -> note(grid, at, to, input, model, written));
                }
            }
        }
    }

    private static void note(
            FieldGrid grid,
            int row,
            int column,
            String input,
            EntryViewModel model,
            Set<String> written) {
        CaseFile start = model.draftProperty().get();
        grid.write(row, column, input);
        written.addAll(CaseWalk.written(start, model.draftProperty().get()));
    }

    private static List<String> inputs(GridCell cell) {
        return switch (cell.kind()) {
            case CODE, CHIPS, STATUS -> cell.choices().stream().map(Choice::key).toList();
            case TEN -> List.of("3");
            case NUMBER -> List.of("0.5", "2.5", "3", "30", "100", "165", "62", "5");
            case DATE -> List.of("2019", "19-11-2026", "20-11-2026");
            case TEXT -> List.of("", "10:40", "more words");
            case PROSE -> List.of("some words");
        };
    }

    @Test
    void everyCellOfABlankVisitIsEmptyAndCanBeTakenBack() {
        List<String> faults = new ArrayList<>();
        for (Section section : List.of(Section.SYMPTOMS, Section.HISTORY, Section.EXAM)) {
            EntryViewModel model = editor(Entries.blank());
            for (FieldGrid grid : Forms.of(section, model).toList()) {
                for (int row = 0; row < grid.rows().size(); row++) {
                    for (int column = 0; column < grid.columns().size(); column++) {
                        takeBack(grid, row, column).ifPresent(faults::add);
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /** A visit has its day from the beginning, and always one. */
    private static boolean isDay(FieldGrid grid, int row, int column) {
        return grid.pointer(row, column).equals(Optional.of("/consultation/date"));
    }

    private static Optional<String> takeBack(FieldGrid grid, int row, int column) {
        GridCell cell = grid.cell(row, column);
        if (cell == null || cell.state() == CellState.LOCKED || isDay(grid, row, column)) {
            return Optional.empty();
        }
        String place = grid.rows().get(row).code() + " " + column;
        if (cell.state() != CellState.EMPTY && !place.equals("language 0")) {
            return Optional.of(place + " is not empty");
        }
        boolean accepted =
                inputs(cell).stream()
                        .anyMatch(input ->
                                !input.isEmpty()
                                        && grid.write(row, column, input)
                                                instanceof Outcome.Written);
        grid.write(row, column, "");
        GridCell after = Objects.requireNonNull(grid.cell(row, column));
        return after.state() == CellState.EMPTY
                ? Optional.empty()
                : Optional.of(place + " keeps " + after.text() + accepted);
    }
}
