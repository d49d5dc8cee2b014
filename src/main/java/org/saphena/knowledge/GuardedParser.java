package org.saphena.knowledge;

import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.Event.ID;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * Refuses what a knowledge file never needs and a hostile one may hold: aliases, which can repeat a
 * part millions of times, and nesting without end.
 */
final class GuardedParser implements Parser {
    /** How deep lists and fields may stand in each other. */
    static final int MAX_DEPTH = 64;

    private final String file;
    private final Parser parser;
    private int depth;

    GuardedParser(String file, Parser parser) {
        this.file = file;
        this.parser = parser;
    }

    @Override
    public boolean hasNext() {
        return parser.hasNext();
    }

    @Override
    public boolean checkEvent(ID id) {
        return parser.checkEvent(id);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public Event next() {
        Event event = parser.next();
        switch (event.getEventId()) {
            case Alias -> throw fault(event, "aliases (*name) are not allowed");
            case SequenceStart, MappingStart -> deeper(event);
            case SequenceEnd, MappingEnd -> depth--;
            default -> {}
        }
        return event;
    }

    private void deeper(Event event) {
        if (++depth > MAX_DEPTH) {
            throw fault(event, "nested more than " + MAX_DEPTH + " deep");
        }
    }

    private KnowledgeException fault(Event event, String what) {
        int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        return new KnowledgeException(file, line, "", what);
    }
}
