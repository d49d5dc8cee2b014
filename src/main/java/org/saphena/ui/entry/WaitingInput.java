package org.saphena.ui.entry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.saphena.text.Messages;

/**
 * An input that was typed and is not recorded.
 *
 * @param field the field in words
 * @param input as it was typed
 * @param pointer where in the case file the field stands
 */
public record WaitingInput(String field, String input, String pointer) {
    /** Everything in a draft that stands in the way of a signature. */
    public static List<WaitingInput> all(EntryViewModel model) {
        return model.inputs().marked().map(id -> of(id, model)).toList();
    }

    /** Those since an earlier time, in words, now and whenever there are others. */
    public static ObservableValue<List<WaitingInput>> of(EntryViewModel model) {
        return model.inputs()
                .waitingProperty()
                .map(ids -> ids.stream().map(id -> of(id, model)).toList());
    }

    private static WaitingInput of(String id, EntryViewModel model) {
        String pointer = FieldId.pointer(id);
        if (FieldId.isNew(id)) {
            return entry(model.inputs().typed(id), id, model.texts().now());
        }
        String input = model.inputs().refusal(id).map(Refusal::input).orElse("");
        return new WaitingInput(name(id, pointer, model), input, pointer);
    }

    private static WaitingInput entry(String typed, String id, Messages messages) {
        boolean treatment = id.equals(TreatmentsBox.ENTRY);
        String box = treatment ? "ui.entry.history.treatments" : "ui.entry.medicines.name";
        String words = treatment ? TreatmentEntry.parse(typed).words(messages) : typed;
        return new WaitingInput(messages.get(box), words, FieldId.pointer(id));
    }

    /** The section stands for a field that is on the screen only with a certain answer. */
    private static String name(String id, String pointer, EntryViewModel model) {
        Optional<Section> section = Section.of(id);
        return section.flatMap(of -> name(Forms.of(of, model), pointer))
                .or(() ->
                        section.map(of -> model.texts().now().get("ui.entry.section." + of.code())))
                .orElse("");
    }

    private static Optional<String> name(Stream<FieldGrid> grids, String pointer) {
        return grids.flatMap(grid ->
                        FieldFinder.find(grid, pointer)
                                .map(cell -> grid.place(cell.row(), cell.column()))
                                .stream())
                .findFirst();
    }
}
