package org.saphena.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saphena.knowledge.Citation;

/** Numbers the sources in the order in which they are first cited. */
final class Sources {
    private final Context context;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    Sources(Context context) {
        this.context = context;
    }

    /** The numbers of {@code ids} in brackets, a star at each unverified one; empty for none. */
    String cite(Collection<String> ids) {
        if (ids.isEmpty()) {
            return "";
        }
        return ids.stream()
                .distinct()
                .map(this::number)
                .collect(Collectors.joining(",\u00a0", "[", "]"));
    }

    /** The list of what was cited so far. */
    Section section() {
        List<Item> items = new ArrayList<>();
        if (!numbers.isEmpty()) {
            List<Phrase> entries = new ArrayList<>();
            numbers.keySet().forEach(id -> entries.add(entry(id)));
            entries.add(Phrase.of(context.text("sources.star")));
            items.add(Item.of(Phrase.join("  ", entries)));
        }
        return Section.of(context.text("sources"), items);
    }

    private String number(String id) {
        int number = numbers.computeIfAbsent(id, key -> numbers.size() + 1);
        return number + (isVerified(id) ? "" : "*");
    }

    private Phrase entry(String id) {
        Citation source = context.lookup().citation(id);
        Phrase start = Phrase.bold(number(id) + "\u00a0");
        if (source == null) {
            return start.plain(context.text("sources.unknown", id));
        }
        List<String> parts = new ArrayList<>();
        parts.add(new SourceNames(context, numbers).name(source));
        addRecommendation(parts, source);
        if (!source.verified()) {
            parts.add(context.text("sources.not-verified"));
        }
        return start.plain(String.join(", ", parts) + ".");
    }

    private void addRecommendation(List<String> parts, Citation source) {
        String number = source.recommendation();
        if (number != null && !parts.getFirst().contains(number)) {
            parts.add(context.text("sources.recommendation", number));
        }
        if (number != null && source.verified() && !source.numberVerified()) {
            parts.add(context.text("sources.number-not-verified"));
        }
        add(parts, "sources.strength", source.strength());
        add(parts, "sources.evidence", source.evidence());
    }

    private void add(List<String> parts, String key, @Nullable String value) {
        if (value != null && !parts.getFirst().contains(value)) {
            parts.add(context.text(key, value));
        }
    }

    private boolean isVerified(String id) {
        Citation source = context.lookup().citation(id);
        return source != null && source.verified();
    }
}
