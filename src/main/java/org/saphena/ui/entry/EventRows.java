package org.saphena.ui.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Answer;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Leg;
import org.saphena.clinical.PastEvent;
import org.saphena.clinical.PastEventKind;
import org.saphena.clinical.PastEvents;
import org.saphena.clinical.Side;
import org.saphena.clinical.ThrombosedVein;
import org.saphena.editing.Edit;
import org.saphena.editing.LegEdits;
import org.saphena.text.Messages;
import org.saphena.ui.control.GridColumn;

/** What happened to each leg before: whether, when, in which vein, and whether it was treated. */
final class EventRows {
    private final Messages messages;
    private final Fields fields;
    private final Choices choices;

    EventRows(Messages messages) {
        this.messages = messages;
        fields = new Fields(messages);
        choices = new Choices(messages);
    }

    static List<GridColumn> columns(Messages messages) {
        return Stream.of(Side.values())
                .flatMap(side ->
                        Stream.of(
                                column(side, "", 5.7),
                                column(side, messages.get("ui.entry.events.date"), 7.3),
                                column(side, messages.get("ui.entry.events.vein"), 8.9),
                                column(side, messages.get("ui.entry.events.treated"), 5.9)))
                .toList();
    }

    private static GridColumn column(Side side, String title, double em) {
        return new GridColumn(Optional.of(side), title, em);
    }

    List<FieldRow> rows() {
        List<FieldRow> rows = new ArrayList<>();
        for (PastEventKind kind : PastEventKind.values()) {
            List<Field> cells =
                    Stream.of(Side.values()).flatMap(side -> cells(side, kind).stream()).toList();
            rows.add(FieldRow.of(kind.name(), messages.of(kind), "", cells.toArray(new Field[0])));
        }
        return rows;
    }

    private List<Field> cells(Side side, PastEventKind kind) {
        return List.of(
                answer(side, kind),
                fields.since(
                        id(side, kind, "date"),
                        messages.get("ui.entry.events.date"),
                        event(side, kind, PastEvent::date),
                        value ->
                                change(
                                        side,
                                        kind,
                                        was ->
                                                new PastEvent(
                                                        kind, was.vein(), value, was.treated()))),
                choices.oneOf(
                        id(side, kind, "vein"),
                        messages.get("ui.entry.events.vein"),
                        List.of(ThrombosedVein.values()),
                        event(side, kind, PastEvent::vein),
                        value ->
                                change(
                                        side,
                                        kind,
                                        was ->
                                                new PastEvent(
                                                        kind, value, was.date(), was.treated()))),
                choices.flag(
                        id(side, kind, "treated"),
                        messages.get("ui.entry.events.treated"),
                        event(side, kind, PastEvent::treated),
                        value ->
                                change(
                                        side,
                                        kind,
                                        was ->
                                                new PastEvent(
                                                        kind, was.vein(), was.date(), value))));
    }

    private Field answer(Side side, PastEventKind kind) {
        return choices.answer(
                id(side, kind, "event"),
                Fields.leg(side, leg -> answer(leg.pastEvents(), kind)),
                answer -> events(side, events -> with(events, kind, answer)));
    }

    /** All events were asked about: what is not recorded did not happen. */
    static Edit reviewed(Side side) {
        return events(
                side,
                events -> new PastEvents(true, events.present(), events.absent(), events.unsure()));
    }

    private static @Nullable Answer answer(PastEvents events, PastEventKind kind) {
        Answer answer = events.answer(kind);
        return answer == Answer.UNKNOWN && !events.unsure().contains(kind) ? null : answer;
    }

    private static PastEvents with(PastEvents events, PastEventKind kind, @Nullable Answer answer) {
        List<PastEvent> present = new ArrayList<>(events.present());
        boolean known = present.stream().anyMatch(event -> event.event() == kind);
        if (answer != Answer.YES) {
            present.removeIf(event -> event.event() == kind);
        } else if (!known) {
            present.add(new PastEvent(kind, null, null, null));
        }
        return new PastEvents(
                events.reviewed(),
                present,
                listed(events.absent(), kind, answer == Answer.NO),
                listed(events.unsure(), kind, answer == Answer.UNKNOWN));
    }

    private static List<PastEventKind> listed(
            List<PastEventKind> list, PastEventKind kind, boolean holds) {
        List<PastEventKind> changed = new ArrayList<>(list);
        changed.remove(kind);
        if (holds) {
            changed.add(kind);
        }
        return changed;
    }

    private static Edit events(Side side, UnaryOperator<PastEvents> change) {
        return file -> {
            Leg leg = file.consultation().legs().of(side);
            PastEvents events = leg == null ? PastEvents.unasked() : leg.pastEvents();
            return LegEdits.field(side, "pastEvents", change.apply(events)).apply(file);
        };
    }

    /** A detail of an event says that it happened. */
    private static Edit change(Side side, PastEventKind kind, UnaryOperator<PastEvent> change) {
        return events(
                side,
                events -> {
                    PastEvents happened = with(events, kind, Answer.YES);
                    List<PastEvent> present = new ArrayList<>(happened.present());
                    int at = present.indexOf(first(happened, kind));
                    present.set(at, change.apply(present.get(at)));
                    return new PastEvents(
                            happened.reviewed(), present, happened.absent(), happened.unsure());
                });
    }

    private static @Nullable PastEvent first(PastEvents events, PastEventKind kind) {
        return events.present().stream()
                .filter(event -> event.event() == kind)
                .findFirst()
                .orElse(null);
    }

    private static <T> Fields.Get<T> event(
            Side side, PastEventKind kind, Function<PastEvent, @Nullable T> get) {
        return (CaseFile file) -> {
            Leg leg = file.consultation().legs().of(side);
            PastEvent event = leg == null ? null : first(leg.pastEvents(), kind);
            return event == null ? null : get.apply(event);
        };
    }

    private static String id(Side side, PastEventKind kind, String field) {
        return FieldId.leg(Section.HISTORY, side, "pastEvents/" + kind.code() + "/" + field);
    }
}
