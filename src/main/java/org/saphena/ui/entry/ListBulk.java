package org.saphena.ui.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Side;
import org.saphena.editing.Edit;
import org.saphena.text.Messages;
import org.saphena.ui.control.CellKind;
import org.saphena.ui.control.Outcome;

/** The keys that write one input into many fields of a grid; what is recorded stays. */
final class ListBulk {
    private final EntryViewModel model;
    private final Messages messages;

    ListBulk(EntryViewModel model) {
        this.model = model;
        messages = model.texts().now();
    }

    /** Writes {@code input} into every field of that leg that is still empty. */
    Outcome fill(String name, List<FieldRow> rows, Optional<Side> side, String input) {
        int column = side.filter(each -> each == Side.LEFT).isPresent() ? 1 : 0;
        return fill(
                name,
                rows.stream().flatMap(row -> Optional.ofNullable(row.field(column)).stream()),
                input);
    }

    /** Writes {@code input} into every field of both legs that is still empty. */
    Outcome fillAll(String name, List<FieldRow> rows, String input) {
        return fill(
                name,
                rows.stream()
                        .flatMap(row ->
                                Stream.of(0, 1)
                                        .flatMap(column ->
                                                Optional.ofNullable(row.field(column)).stream())),
                input);
    }

    private Outcome fill(String name, Stream<Field> fields, String input) {
        List<Field> open = fields.filter(field -> text(field).isEmpty()).toList();
        Edit edit =
                open.stream()
                        .map(field -> field.write().apply(input))
                        .reduce(file -> file, Edit::then);
        return all(name, open, edit, "ui.entry.rest.done", "group");
    }

    /** Copies what the right leg has into the left leg's fields that are still empty. */
    Outcome mirror(String name, List<FieldRow> rows) {
        Map<Field, String> inputs = new LinkedHashMap<>();
        for (FieldRow row : rows) {
            Field right = row.field(0);
            Field left = row.field(1);
            if (right != null && left != null && text(left).isEmpty()) {
                String input = shown(right).input();
                if (!input.isEmpty() && isOneKey(right.kind())) {
                    inputs.put(left, input);
                }
            }
        }
        Edit edit =
                inputs.entrySet().stream()
                        .map(each -> each.getKey().write().apply(each.getValue()))
                        .reduce(file -> file, Edit::then);
        return all(name, List.copyOf(inputs.keySet()), edit, "ui.entry.mirror.done", "copied");
    }

    private static boolean isOneKey(CellKind kind) {
        return kind == CellKind.CODE || kind == CellKind.TEN;
    }

    private Outcome all(String name, List<Field> fields, Edit edit, String key, String why) {
        if (fields.isEmpty()) {
            return new Outcome.Written(messages.get(key, 0));
        }
        Outcome outcome = model.apply(fields.getFirst().id(), "", name, edit);
        if (outcome instanceof Outcome.Refused) {
            return outcome;
        }
        fields.forEach(field -> model.progress().mark(field.id(), why));
        return new Outcome.Written(messages.get(key, fields.size()));
    }

    private Field.Shown shown(Field field) {
        CaseFile file = model.draftProperty().get();
        return field.show().apply(file, model.assessmentProperty().get().orElse(null));
    }

    private String text(Field field) {
        return shown(field).text();
    }
}
