package org.saphena.ui.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Leg;
import org.saphena.clinical.PreviousTreatment;
import org.saphena.clinical.Side;
import org.saphena.clinical.VisitRecord.CarriedForward;
import org.saphena.editing.Edit;
import org.saphena.editing.RecordEdits;
import org.saphena.text.Formats;
import org.saphena.text.Messages;

/** What was taken over from an earlier visit, with its date, until somebody confirms it. */
final class CarriedRows {
    private final Messages messages;
    private final Choices choices;

    CarriedRows(Messages messages) {
        this.messages = messages;
        choices = new Choices(messages);
    }

    static List<CarriedForward> items(CaseFile file) {
        return file.record() == null ? List.of() : file.record().carriedForward();
    }

    List<FieldRow> rows(CaseFile file) {
        List<CarriedForward> items = items(file);
        return IntStream.range(0, items.size())
                .mapToObj(at -> row(file, items.get(at), at))
                .toList();
    }

    private FieldRow row(CaseFile file, CarriedForward item, int at) {
        String from =
                messages.get(
                        "ui.entry.carried.from", Formats.date(item.from(), messages.language()));
        Field field =
                choices.flag(
                        FieldId.record(Section.HISTORY, "carriedForward/" + at + "/confirmed"),
                        "",
                        now -> at < items(now).size() ? items(now).get(at).confirmed() : null,
                        value -> confirm(at, value));
        Field asking =
                field.showing((now, answer) -> {
                    Field.Shown shown = field.show().apply(now, answer);
                    return shown.text().isEmpty() ? shown.proposing("Y") : shown;
                });
        return FieldRow.of("CARRIED" + at, words(file, item.pointer()) + ", " + from, "", asking);
    }

    private static Edit confirm(int at, @Nullable Boolean value) {
        return file -> {
            List<CarriedForward> items = new ArrayList<>(items(file));
            CarriedForward was = items.get(at);
            items.set(at, new CarriedForward(was.pointer(), was.from(), value));
            return RecordEdits.field("carriedForward", items).apply(file);
        };
    }

    /** Confirms all that nobody has answered yet. */
    static Edit confirmAll() {
        return file -> {
            List<CarriedForward> items =
                    items(file).stream()
                            .map(item ->
                                    item.confirmed() == null
                                            ? new CarriedForward(item.pointer(), item.from(), true)
                                            : item)
                            .toList();
            return RecordEdits.field("carriedForward", items).apply(file);
        };
    }

    /** The entry in words; a place without a word of its own is called by its section. */
    private String words(CaseFile file, String pointer) {
        for (Side side : Side.values()) {
            Leg leg = file.consultation().legs().of(side);
            String start = "/consultation/legs/" + side.code() + "/previousTreatments/";
            if (leg != null && pointer.startsWith(start)) {
                Optional<PreviousTreatment> found =
                        treatment(leg, pointer.substring(start.length()));
                if (found.isPresent()) {
                    return messages.of(side) + ": " + TreatmentWords.of(found.get(), messages);
                }
            }
        }
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        String key = "ui.entry.history." + last;
        return messages.has(key) ? messages.get(key) : last;
    }

    private static Optional<PreviousTreatment> treatment(Leg leg, String index) {
        return IntStream.range(0, leg.previousTreatments().size())
                .filter(at -> index.equals(Integer.toString(at)))
                .mapToObj(at -> leg.previousTreatments().get(at))
                .findFirst();
    }
}
