package org.saphena.clinical;

import java.util.List;

/**
 * Past events of one leg: those that happened, with what is known of them, and the kinds that did
 * not.
 */
public record PastEvents(
        boolean reviewed,
        List<PastEvent> present,
        List<PastEventKind> absent,
        List<PastEventKind> unsure) {
    /**
     * @throws ImpossibleValueException for a kind that stands in two of the lists, or twice among
     *     absent or unsure
     */
    public PastEvents {
        present = List.copyOf(present);
        List<PastEventKind> happened = present.stream().map(PastEvent::event).distinct().toList();
        Findings<PastEventKind> kinds = new Findings<>(reviewed, happened, absent, unsure);
        absent = kinds.absent();
        unsure = kinds.unsure();
    }

    /** Nothing was asked. */
    public static PastEvents unasked() {
        return new PastEvents(false, List.of(), List.of(), List.of());
    }

    /** Whether an event of {@code kind} happened. */
    public Answer answer(PastEventKind kind) {
        List<PastEventKind> happened = present.stream().map(PastEvent::event).distinct().toList();
        return new Findings<>(reviewed, happened, absent, unsure).answer(kind);
    }
}
