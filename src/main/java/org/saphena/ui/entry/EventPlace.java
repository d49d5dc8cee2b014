package org.saphena.ui.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Answer;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Leg;
import org.saphena.clinical.PastEvent;
import org.saphena.clinical.PastEventKind;
import org.saphena.clinical.PastEvents;
import org.saphena.clinical.Records;
import org.saphena.clinical.Side;
import org.saphena.editing.Edit;
import org.saphena.editing.LegEdits;

/**
 * One event of a kind that a leg has had.
 *
 * @param nth 0 for the first of them
 */
record EventPlace(Side side, PastEventKind kind, int nth) {
    String id(String field) {
        String further = nth == 0 ? "" : nth + "/";
        return FieldId.leg(
                Section.HISTORY, side, "pastEvents/" + kind.code() + "/" + further + field);
    }

    List<PastEvent> all(CaseFile file) {
        return of(recorded(file, side), kind);
    }

    <T> Fields.Get<T> get(Function<PastEvent, @Nullable T> get) {
        return (CaseFile file) -> {
            List<PastEvent> all = all(file);
            return nth < all.size() ? get.apply(all.get(nth)) : null;
        };
    }

    /** A detail says that the event happened; taking one away says nothing where there is none. */
    Edit detail(String component, @Nullable Object value) {
        return change(value == null, was -> Records.with(was, component, value));
    }

    /** Records that it happened. */
    Edit happened() {
        return change(false, was -> was);
    }

    private Edit change(boolean onlyKnown, UnaryOperator<PastEvent> change) {
        return events(
                side,
                events -> {
                    List<PastEvent> all = new ArrayList<>(of(events, kind));
                    if (nth < all.size()) {
                        all.set(nth, change.apply(all.get(nth)));
                    } else if (onlyKnown) {
                        return events;
                    } else {
                        all.add(change.apply(new PastEvent(kind, null, null, null)));
                    }
                    return having(with(events, kind, Answer.YES), all);
                });
    }

    /** Records the answer to the kind; null takes it back to not asked. */
    Edit answer(@Nullable Answer answer) {
        return events(side, events -> with(events, kind, answer));
    }

    Edit remove() {
        return events(
                side,
                events -> {
                    List<PastEvent> all = new ArrayList<>(of(events, kind));
                    if (nth < all.size()) {
                        all.remove(nth);
                    }
                    return having(events, all);
                });
    }

    /** The same with these of the kind, in the place of the first. */
    private PastEvents having(PastEvents events, List<PastEvent> all) {
        List<PastEvent> present = new ArrayList<>(events.present());
        int at = present.stream().map(PastEvent::event).toList().indexOf(kind);
        present.removeIf(event -> event.event() == kind);
        present.addAll(Math.min(Math.max(at, 0), present.size()), all);
        return new PastEvents(events.reviewed(), present, events.absent(), events.unsure());
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

    /** Changes what happened to a leg. */
    static Edit events(Side side, UnaryOperator<PastEvents> change) {
        return file -> {
            PastEvents events = recorded(file, side);
            PastEvents changed = change.apply(events);
            return changed.equals(events)
                    ? file
                    : LegEdits.field(side, "pastEvents", changed).apply(file);
        };
    }

    private static PastEvents recorded(CaseFile file, Side side) {
        Leg leg = file.consultation().legs().of(side);
        return leg == null ? PastEvents.unasked() : leg.pastEvents();
    }

    private static List<PastEvent> of(PastEvents events, PastEventKind kind) {
        return events.present().stream().filter(event -> event.event() == kind).toList();
    }
}
