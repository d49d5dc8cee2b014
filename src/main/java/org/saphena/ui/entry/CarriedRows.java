package org.saphena.ui.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Carried;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Coded;
import org.saphena.clinical.Medication;
import org.saphena.clinical.PastEvent;
import org.saphena.clinical.PreviousTreatment;
import org.saphena.clinical.Side;
import org.saphena.clinical.VisitRecord.CarriedForward;
import org.saphena.editing.CarriedEdits;
import org.saphena.editing.Edit;
import org.saphena.text.Formats;
import org.saphena.text.Messages;

/** What was taken over from an earlier visit, with its date, until somebody confirms it. */
public final class CarriedRows {
    private final Messages messages;
    private final Choices choices;

    CarriedRows(Messages messages) {
        this.messages = messages;
        choices = new Choices(messages);
    }

    /** One taken-over entry, with the answer that it got. */
    private record Item(Carried.Entry entry, LocalDate from, @Nullable Boolean confirmed) {}

    private static List<Item> items(CaseFile file) {
        List<CarriedForward> all =
                file.record() == null ? List.of() : file.record().carriedForward();
        return all.stream()
                .flatMap(each ->
                        Carried.at(file, each.pointer())
                                .map(entry -> new Item(entry, each.from(), each.confirmed()))
                                .stream())
                .toList();
    }

    static boolean isAny(CaseFile file) {
        return !items(file).isEmpty();
    }

    List<FieldRow> rows(CaseFile file) {
        List<Item> items = items(file);
        return IntStream.range(0, items.size()).mapToObj(at -> row(items.get(at), at)).toList();
    }

    private FieldRow row(Item item, int at) {
        Carried.Entry entry = item.entry();
        Field field =
                choices.flag(
                        FieldId.record(Section.HISTORY, "carriedForward/" + at + "/confirmed"),
                        "",
                        now -> confirmed(now, entry),
                        value -> edit(entry, value));
        Field asking =
                field.showing((now, answer) -> {
                    Field.Shown shown = field.show().apply(now, answer);
                    if (!isThere(now, entry)) {
                        String gone = messages.get("ui.entry.carried.gone");
                        return Field.Shown.following(gone, gone);
                    }
                    return shown.text().isEmpty()
                            ? shown.proposing("Y").noting(messages.get("ui.entry.carried.ask"))
                            : shown;
                });
        return FieldRow.of(
                "CARRIED" + at,
                messages.get(
                        "ui.entry.carried.row",
                        words(entry, messages),
                        Formats.date(item.from(), messages.language())),
                "",
                asking);
    }

    private static Edit edit(Carried.Entry entry, @Nullable Boolean value) {
        return Boolean.FALSE.equals(value)
                ? CarriedEdits.refuse(entry)
                : CarriedEdits.confirm(entry, value);
    }

    private static boolean isThere(CaseFile file, Carried.Entry entry) {
        return of(file, entry).findFirst().isPresent();
    }

    private static @Nullable Boolean confirmed(CaseFile file, Carried.Entry entry) {
        return of(file, entry).map(Item::confirmed).filter(Objects::nonNull).findFirst().isPresent()
                ? true
                : null;
    }

    private static Stream<Item> of(CaseFile file, Carried.Entry entry) {
        return items(file).stream()
                .filter(item -> item.entry().list().equals(entry.list()))
                .filter(item -> item.entry().value().equals(entry.value()));
    }

    /** Where the first entry stands that is still to be confirmed; empty for none. */
    public static Optional<String> firstOpen(CaseFile file) {
        List<Item> items = items(file);
        List<Carried.Entry> open = Carried.open(file).stream().map(Carried.Open::entry).toList();
        return IntStream.range(0, items.size())
                .filter(at -> open.contains(items.get(at).entry()))
                .mapToObj(at -> "/record/carriedForward/" + at + "/confirmed")
                .findFirst();
    }

    /** What is still to be confirmed, each in words with its date. */
    public static List<String> open(CaseFile file, Messages messages) {
        return Carried.open(file).stream()
                .map(each ->
                        messages.get(
                                "ui.entry.carried.row",
                                words(each.entry(), messages),
                                Formats.date(each.from(), messages.language())))
                .toList();
    }

    private static String words(Carried.Entry entry, Messages messages) {
        return switch (entry.value()) {
            case PreviousTreatment treatment ->
                    side(entry, messages) + ": " + TreatmentWords.of(treatment, messages);
            case PastEvent event -> side(entry, messages) + ": " + event(event, messages);
            case Medication medicine -> {
                String key = "code.DrugClass." + medicine.name();
                String name = messages.has(key) ? messages.get(key) : medicine.name();
                yield messages.get("ui.entry.carried.medicine", name);
            }
            case Coded code when entry.list().equals(Carried.ALLERGIES) ->
                    messages.get("ui.entry.carried.allergy", messages.of(code));
            case Coded code when entry.list().equals(Carried.FAMILY) ->
                    messages.get("ui.entry.carried.family", messages.of(code));
            case Coded code -> messages.of(code);
            default -> entry.pointer();
        };
    }

    private static String side(Carried.Entry entry, Messages messages) {
        return messages.of(
                entry.list().equals(Carried.treatments(Side.RIGHT))
                                || entry.list().equals(Carried.events(Side.RIGHT))
                        ? Side.RIGHT
                        : Side.LEFT);
    }

    private static String event(PastEvent event, Messages messages) {
        return event.date() == null
                ? messages.of(event.event())
                : messages.of(event.event())
                        + ", "
                        + Formats.date(event.date(), messages.language());
    }
}
