package org.saphena.ui.entry;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.Patient;
import org.saphena.clinical.Sex;
import org.saphena.editing.Blank;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.service.Consultations;
import org.saphena.service.LocalConsultations;
import org.saphena.service.VisitRights;
import org.saphena.settings.ScanProtocol;
import org.saphena.ui.FakeConsultations;
import org.saphena.ui.control.CellState;
import org.saphena.ui.control.GridCell;
import org.saphena.ui.control.Outcome;
import org.saphena.ui.support.Background;
import org.saphena.ui.support.Later;
import org.saphena.ui.support.Texts;

/** Editors for tests: the real knowledge base, a clock that stands, and drafts in a list. */
public final class Entries {
    private static final Consultations REAL =
            new LocalConsultations(KnowledgeReader.read(KnowledgeSource.shipped()), "test");

    private final List<CaseFile> kept = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private final Texts texts = new Texts(Language.EN);
    private final ObjectProperty<ScanProtocol> scan =
            new SimpleObjectProperty<>(ScanProtocol.DELIVERED);

    /** A marked demo patient without any finding. */
    public static CaseFile blank() {
        return Blank.visit(
                new Patient(
                        "000 042",
                        "Demo",
                        "Young-mi",
                        "데모영미",
                        LocalDate.of(1968, 3, 14),
                        Sex.FEMALE,
                        null,
                        null,
                        Language.KO),
                LocalDate.of(2026, 11, 20));
    }

    /** An editor whose work is done at once. */
    public EntryViewModel editor(CaseFile file) {
        return editor(file, false, REAL, Background.immediate(), (draft, typed) -> kept.add(draft));
    }

    /** An editor whose reasoning fails. */
    public EntryViewModel withoutAnswer(CaseFile file) {
        FakeConsultations failing = new FakeConsultations();
        failing.open(FakeConsultations.NO_ANSWER);
        return editor(
                file, false, failing, Background.immediate(), (draft, typed) -> kept.add(draft));
    }

    EntryViewModel readOnly(CaseFile file) {
        return editor(file, true, REAL, Background.immediate(), (draft, typed) -> kept.add(draft));
    }

    EntryViewModel editor(
            CaseFile file,
            boolean readOnly,
            Consultations consultations,
            Background background,
            DraftKeeper keeper) {
        Later later = (Duration delay, Runnable work) -> waiting.add(work);
        return new EntryViewModel(
                file,
                readOnly,
                "default",
                new EntryTools(
                        consultations,
                        VisitRights.all(consultations),
                        keeper,
                        consultations::classesOf,
                        background,
                        background,
                        Background.immediate(),
                        later,
                        () -> LocalDateTime.of(2026, 11, 20, 10, 52, 14),
                        scan,
                        texts));
    }

    ObjectProperty<ScanProtocol> scan() {
        return scan;
    }

    static Consultations real() {
        return REAL;
    }

    /** Types into the field of a place of the case file, wherever it stands in the editor. */
    public static Outcome type(EntryViewModel model, String pointer, String input) {
        for (Section section : Section.values()) {
            for (FieldGrid grid : Forms.of(section, model).toList()) {
                Optional<FieldFinder.Cell> cell = FieldFinder.find(grid, pointer);
                if (cell.isPresent()
                        && grid.pointer(cell.get().row(), cell.get().column())
                                .equals(Optional.of(pointer))) {
                    return grid.write(cell.get().row(), cell.get().column(), input);
                }
            }
        }
        throw new IllegalArgumentException("no field for " + pointer);
    }

    /**
     * Types into the line of an option in the plan, as it stands now.
     *
     * @param column 0 for the decision, 1 for its reason
     */
    public static Outcome plan(EntryViewModel model, OptionKey option, int column, String input) {
        List<PlanLines.Line> lines =
                PlanLines.of(model.assessmentProperty().get(), model.draftProperty().get());
        int line = lines.stream().map(PlanLines.Line::key).toList().indexOf(option);
        return new PlanGrid(model).grid(lines).write(line, column, input);
    }

    /** What the cells of each section show of a case, as a window would draw them. */
    public static Map<Section, List<String>> cells(CaseFile file, Language language) {
        Entries entries = new Entries();
        entries.texts.speak(language);
        EntryViewModel model = entries.editor(file);
        Map<Section, List<String>> all = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            List<FieldGrid> grids = Forms.of(section, model).toList();
            all.put(
                    section,
                    (section == Section.DUPLEX ? grids.subList(0, 1) : grids)
                            .stream().flatMap(Entries::cells).toList());
        }
        return all;
    }

    /** A row aside is seen once something can be written into it. */
    private static Stream<String> cells(FieldGrid grid) {
        return IntStream.range(0, grid.rows().size())
                .filter(row ->
                        !grid.rows().get(row).aside()
                                || cells(grid, row)
                                        .anyMatch(cell -> cell.state() != CellState.LOCKED))
                .boxed()
                .flatMap(row -> cells(grid, row))
                .map(cell ->
                        cell.kind().isText() && cell.state() == CellState.EMPTY ? "" : cell.text());
    }

    private static Stream<GridCell> cells(FieldGrid grid, int row) {
        return IntStream.range(0, grid.columns().size())
                .mapToObj(column -> Optional.ofNullable(grid.cell(row, column)))
                .flatMap(Optional::stream);
    }

    /** The drafts as they were kept. */
    List<CaseFile> kept() {
        return kept;
    }

    /** The while is over. */
    void pass() {
        List<Runnable> due = List.copyOf(waiting);
        waiting.clear();
        due.forEach(Runnable::run);
    }

    public Texts texts() {
        return texts;
    }
}
