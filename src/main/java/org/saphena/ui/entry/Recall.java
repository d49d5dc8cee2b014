package org.saphena.ui.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.saphena.clinical.VeinStatus;
import org.saphena.text.Formats;
import org.saphena.text.Messages;
import org.saphena.ui.control.CellKind;

/** What the earlier scan found stands in the cells in which nothing is recorded today. */
final class Recall {
    private final EntryViewModel model;
    private final EarlierMap earlier;
    private final Messages messages;
    private final Map<String, Optional<Field.Recalled>> said = new HashMap<>();
    private Optional<EarlierScan> scan = Optional.empty();

    Recall(EntryViewModel model, EarlierMap earlier) {
        this.model = model;
        this.earlier = earlier;
        messages = model.texts().now();
    }

    /** Takes up which scan is shown now; true when it is another one than before. */
    boolean follow() {
        Optional<EarlierScan> now = earlier.shown().filter(each -> !model.isReadOnly());
        boolean same = now.orElse(null) == scan.orElse(null);
        if (!same) {
            scan = now;
            said.clear();
        }
        return !same;
    }

    /** The same row, with what was found earlier. */
    FieldRow row(FieldRow row) {
        return row.mapped(this::field);
    }

    private Field field(Field field) {
        return field.showing((file, answer) -> {
            Field.Shown now = field.show().apply(file, answer);
            return scan.isEmpty() || !now.isOpen()
                    ? now
                    : said.computeIfAbsent(field.id(), id -> then(field, scan.get()))
                            .map(now::recalling)
                            .orElse(now);
        });
    }

    private Optional<Field.Recalled> then(Field field, EarlierScan past) {
        Field.Shown then = field.show().apply(past.file(), past.answer().orElse(null));
        if (then.isOpen() || then.vein().equals(Optional.of(VeinStatus.NONE))) {
            return Optional.empty();
        }
        boolean status = field.kind() == CellKind.STATUS;
        String shown = status ? "ui.entry.duplex.before" : "ui.entry.duplex.before.number";
        String word = (then.word() + " " + field.unit()).strip();
        String day = Formats.date(past.on(), messages.language());
        return Optional.of(
                new Field.Recalled(
                        messages.get(shown, then.text()),
                        messages.get("ui.entry.duplex.before.spoken", day, word)));
    }
}
