package org.saphena.rulebook;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.knowledge.Fact;

/** A condition in words: a line, or a heading with the phrases under it. */
public sealed interface Phrase {
    /**
     * One statement.
     *
     * @param fact the fact that it speaks of, or null
     */
    record Line(String text, @Nullable Fact fact) implements Phrase {}

    /** Several statements under a heading that says how they belong together. */
    record Group(String heading, List<Phrase> parts) implements Phrase {
        public Group {
            parts = List.copyOf(parts);
        }
    }

    /** As plain lines, each level indented by two blanks. */
    default List<String> lines() {
        return switch (this) {
            case Line line -> List.of(line.text());
            case Group group ->
                    Stream.concat(
                                    Stream.of(group.heading()),
                                    group.parts().stream()
                                            .flatMap(part -> part.lines().stream())
                                            .map(line -> "  " + line))
                            .toList();
        };
    }
}
