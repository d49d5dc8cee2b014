package org.saphena.ui.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.PlanKind;
import org.saphena.clinical.Side;
import org.saphena.clinical.VisitRecord.PlanItem;
import org.saphena.editing.Edit;
import org.saphena.editing.RecordEdits;
import org.saphena.text.Formats;
import org.saphena.text.Messages;
import org.saphena.ui.control.CellKind;
import org.saphena.ui.control.GridColumn;
import org.saphena.ui.support.DateInput.When;

/** The agreed steps, one to a line, with one empty line for the next. */
final class PlanItemRows {
    private final Messages messages;
    private final Fields fields;
    private final Choices choices;

    PlanItemRows(Messages messages) {
        this.messages = messages;
        fields = new Fields(messages);
        choices = new Choices(messages);
    }

    static List<GridColumn> columns(Messages messages) {
        return List.of(
                HistoryGrids.column(messages.get("ui.entry.item.kind"), 9),
                HistoryGrids.column(messages.get("ui.entry.item.leg"), 5),
                HistoryGrids.column(messages.get("ui.entry.item.on"), 7.5),
                HistoryGrids.column(messages.get("ui.entry.item.codes"), 10),
                HistoryGrids.column(messages.get("ui.entry.item.text"), 12));
    }

    /** How many lines there are, with the empty one. */
    static int count(CaseFile file) {
        return items(file).size() + 1;
    }

    List<FieldRow> rows(CaseFile file) {
        List<FieldRow> rows = new ArrayList<>();
        for (int i = 0; i < count(file); i++) {
            rows.add(row(i));
        }
        return rows;
    }

    private FieldRow row(int at) {
        return FieldRow.of(
                "ITEM" + at,
                Integer.toString(at + 1),
                "",
                kind(at),
                choices.oneOf(
                        id(at, "leg"),
                        messages.get("ui.entry.item.leg"),
                        List.of(Side.values()),
                        item(at, PlanItem::leg),
                        leg -> change(at, leg == null, was -> with(was, leg))),
                on(at),
                fields.text(
                        id(at, "codes"),
                        messages.get("ui.entry.item.codes"),
                        item(
                                at,
                                item ->
                                        item.codes().isEmpty()
                                                ? null
                                                : String.join(", ", item.codes())),
                        text ->
                                change(
                                        at,
                                        text == null,
                                        was ->
                                                new PlanItem(
                                                        was.kind(),
                                                        was.leg(),
                                                        codes(text),
                                                        was.on(),
                                                        was.text()))),
                fields.text(
                        id(at, "text"),
                        messages.get("ui.entry.item.text"),
                        item(at, PlanItem::text),
                        text ->
                                change(
                                        at,
                                        text == null,
                                        was ->
                                                new PlanItem(
                                                        was.kind(),
                                                        was.leg(),
                                                        was.codes(),
                                                        was.on(),
                                                        text))));
    }

    private static PlanItem with(PlanItem was, @Nullable Side leg) {
        return new PlanItem(was.kind(), leg, was.codes(), was.on(), was.text());
    }

    private static List<String> codes(@Nullable String text) {
        return text == null
                ? List.of()
                : Stream.of(text.split("[,\\s]+", -1))
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .toList();
    }

    /** A step begins with its kind, and goes with it. */
    private Field kind(int at) {
        return choices.oneOf(
                id(at, "kind"),
                messages.get("ui.entry.item.kind"),
                List.of(PlanKind.values()),
                item(at, PlanItem::kind),
                kind ->
                        file -> {
                            List<PlanItem> items = new ArrayList<>(items(file));
                            if (kind == null) {
                                if (at < items.size()) {
                                    items.remove(at);
                                }
                            } else if (at < items.size()) {
                                PlanItem was = items.get(at);
                                items.set(
                                        at,
                                        new PlanItem(
                                                kind,
                                                was.leg(),
                                                was.codes(),
                                                was.on(),
                                                was.text()));
                            } else {
                                items.add(new PlanItem(kind, null, List.of(), null, null));
                            }
                            return RecordEdits.field("plan", items).apply(file);
                        });
    }

    /** A day, or a while from now such as {@code 6w}. */
    private Field on(int at) {
        return Field.coded(
                id(at, "on"),
                CellKind.DATE,
                messages.get("ui.entry.item.on"),
                List.of(),
                (file, answer) -> {
                    LocalDate day = item(at, PlanItem::on).apply(file);
                    String text = day == null ? "" : Formats.date(day, messages.language());
                    return Field.Shown.of(text, text, "");
                },
                input ->
                        file -> {
                            LocalDate visit = file.consultation().date();
                            LocalDate day =
                                    input.isEmpty()
                                            ? null
                                            : DateText.day(
                                                    input, visit, messages.language(), When.ANY);
                            return change(
                                            at,
                                            day == null,
                                            was ->
                                                    new PlanItem(
                                                            was.kind(),
                                                            was.leg(),
                                                            was.codes(),
                                                            day,
                                                            was.text()))
                                    .apply(file);
                        });
    }

    private static Edit change(int at, boolean empty, UnaryOperator<PlanItem> change) {
        return file -> {
            List<PlanItem> items = new ArrayList<>(items(file));
            if (at >= items.size()) {
                if (empty) {
                    return file;
                }
                throw new Unreadable("ui.entry.fault.kindFirst");
            }
            items.set(at, change.apply(items.get(at)));
            return RecordEdits.field("plan", items).apply(file);
        };
    }

    static List<PlanItem> items(CaseFile file) {
        return file.record() == null ? List.of() : file.record().plan();
    }

    private static <T> Fields.Get<T> item(int at, Function<PlanItem, @Nullable T> get) {
        return file -> {
            List<PlanItem> items = items(file);
            Optional<PlanItem> item =
                    at < items.size() ? Optional.of(items.get(at)) : Optional.empty();
            return item.isEmpty() ? null : get.apply(item.get());
        };
    }

    private static String id(int at, String field) {
        return FieldId.record(Section.PLAN, "plan/" + at + "/" + field);
    }
}
