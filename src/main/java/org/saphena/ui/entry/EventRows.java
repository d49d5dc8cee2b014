package org.saphena.ui.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Answer;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.PastEvent;
import org.saphena.clinical.PastEventKind;
import org.saphena.clinical.PastEvents;
import org.saphena.clinical.Side;
import org.saphena.clinical.ThrombosedVein;
import org.saphena.editing.Edit;
import org.saphena.text.Messages;
import org.saphena.ui.control.GridCell;
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
                                column(side, "", 5),
                                column(side, messages.get("ui.entry.events.date"), 7.1),
                                column(side, messages.get("ui.entry.events.vein"), 9.7),
                                column(side, messages.get("ui.entry.events.treated"), 6.7)))
                .toList();
    }

    private static GridColumn column(Side side, String title, double em) {
        return new GridColumn(Optional.of(side), title, em);
    }

    /** One row for each kind, and below them one for each that has happened once more. */
    List<FieldRow> rows(CaseFile file) {
        List<FieldRow> rows = new ArrayList<>();
        for (PastEventKind kind : PastEventKind.values()) {
            rows.add(row(kind, 0, kind.name(), messages.of(kind), ""));
        }
        String heading = messages.get("ui.entry.events.further");
        for (PastEventKind kind : PastEventKind.values()) {
            for (int nth = 1; nth <= Math.max(1, most(file, kind)); nth++) {
                String name = messages.get("ui.entry.events.numbered", messages.of(kind), nth + 1);
                rows.add(row(kind, nth, kind.name() + "." + nth, name, heading).aside());
                heading = "";
            }
        }
        return rows;
    }

    private static int most(CaseFile file, PastEventKind kind) {
        return Stream.of(Side.values())
                .mapToInt(side -> new EventPlace(side, kind, 0).all(file).size())
                .max()
                .orElse(0);
    }

    private FieldRow row(PastEventKind kind, int nth, String code, String name, String group) {
        List<Field> cells =
                Stream.of(Side.values()).flatMap(side -> cells(side, kind, nth).stream()).toList();
        return FieldRow.of(code, name, group, cells.toArray(new Field[0]));
    }

    private List<Field> cells(Side side, PastEventKind kind, int nth) {
        EventPlace place = new EventPlace(side, kind, nth);
        List<Field> cells =
                List.of(
                        nth == 0 ? answer(place) : further(place),
                        fields.since(
                                place.id("date"),
                                messages.get("ui.entry.events.date"),
                                place.get(PastEvent::date),
                                value -> place.detail("date", value)),
                        choices.oneOf(
                                place.id("vein"),
                                messages.get("ui.entry.events.vein"),
                                List.of(ThrombosedVein.values()),
                                place.get(PastEvent::vein),
                                value -> place.detail("vein", value)),
                        choices.flag(
                                place.id("treated"),
                                messages.get("ui.entry.events.treated"),
                                place.get(PastEvent::treated),
                                value -> place.detail("treated", value)));
        return cells.stream().map(cell -> onceThereIsOne(place, cell)).toList();
    }

    /** A further event is asked for once those before it are recorded. */
    private Field onceThereIsOne(EventPlace place, Field field) {
        return place.nth() == 0
                ? field
                : field.showing((file, answer) ->
                        place.all(file).size() < place.nth()
                                ? Field.Shown.following(
                                        GridCell.DASH, messages.get("ui.entry.events.first"))
                                : field.show().apply(file, answer));
    }

    private Field further(EventPlace place) {
        return choices.tick(
                place.id("event"),
                file -> place.all(file).size() > place.nth(),
                value -> Boolean.TRUE.equals(value) ? place.happened() : place.remove());
    }

    private Field answer(EventPlace place) {
        return choices.answer(
                place.id("event"),
                Fields.leg(place.side(), leg -> answer(leg.pastEvents(), place.kind())),
                answer -> file -> answered(place, answer, file).apply(file));
    }

    /** What happened more than once is not denied by one key. */
    private static Edit answered(EventPlace place, @Nullable Answer answer, CaseFile file) {
        boolean several = place.all(file).size() > 1;
        if (several && answer == null) {
            return place.remove();
        }
        if (several && answer != Answer.YES) {
            throw new Unreadable("ui.entry.fault.severalEvents");
        }
        return place.answer(answer);
    }

    /** All events were asked about: what is not recorded did not happen. */
    static Edit reviewed(Side side) {
        return EventPlace.events(
                side,
                events -> new PastEvents(true, events.present(), events.absent(), events.unsure()));
    }

    private static @Nullable Answer answer(PastEvents events, PastEventKind kind) {
        Answer answer = events.answer(kind);
        return answer == Answer.UNKNOWN && !events.unsure().contains(kind) ? null : answer;
    }
}
