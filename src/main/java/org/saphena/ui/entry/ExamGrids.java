package org.saphena.ui.entry;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.saphena.clinical.Side;
import org.saphena.text.Messages;

/** What is seen and measured: CEAP, scores, arteries, ulcer, clots and the laboratory. */
final class ExamGrids {
    private static final double LEG_EM = 10;

    private final EntryViewModel model;
    private final Messages messages;

    ExamGrids(EntryViewModel model) {
        this.model = model;
        messages = model.texts().now();
    }

    List<GridPart> parts() {
        ListBulk bulk = new ListBulk(model);
        String score = messages.get("ui.entry.exam.vcss");
        List<FieldRow> vcss = new ScoreRows(messages).vcss();
        FieldGrid scores =
                new FieldGrid(
                        model,
                        FieldGrid.legs(LEG_EM),
                        vcss,
                        Bulk.mirror(
                                messages.get("ui.entry.mirror"),
                                messages.get("ui.entry.mirror.question"),
                                (row, side) -> bulk.mirror(score, vcss)));
        return List.of(
                part("ceap", new CeapRows(messages).rows()).first(),
                GridPart.of(score, scores, 16),
                part("arteries", new ArteryRows(messages).rows()),
                part("ulcer", new UlcerRows(messages).rows()),
                part("wells", new ScoreRows(messages).wells()),
                part("villalta", new ScoreRows(messages).villalta()),
                part("clot", clots()),
                GridPart.of(
                        messages.get("ui.entry.exam.words"),
                        new FieldGrid(model, FieldGrid.legs(20), words()),
                        10),
                GridPart.of(
                        messages.get("ui.entry.exam.labs"),
                        new FieldGrid(model, FieldGrid.person(10), new LabRows(messages).rows()),
                        20));
    }

    private List<FieldRow> clots() {
        return Stream.of(new ClotRows(messages).rows(), new ProcedureRows(model).rows())
                .flatMap(List::stream)
                .toList();
    }

    private List<FieldRow> words() {
        return Stream.of(new CeapRows(messages).more(), new LegWordRows(messages).rows())
                .flatMap(List::stream)
                .toList();
    }

    private GridPart part(String key, List<FieldRow> rows) {
        return GridPart.of(
                messages.get("ui.entry.exam." + key),
                new FieldGrid(model, FieldGrid.legs(LEG_EM), rows),
                16);
    }

    static FieldRow row(Messages messages, String code, Function<Side, Field> field) {
        return FieldRow.legs(code, messages.get("ui.entry.exam." + code), "", field);
    }

    static String id(Side side, String path) {
        return FieldId.leg(Section.EXAM, side, path);
    }
}
