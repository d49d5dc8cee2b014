package org.saphena.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saphena.knowledge.Citation;
import org.saphena.text.GradeWords;
import org.saphena.text.Messages;

/**
 * Numbers the sources in the order in which they are first cited; a publication is named once, with
 * all that was cited from it.
 */
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
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** The list of what was cited so far. */
    Section section() {
        List<Item> items = new ArrayList<>();
        if (!numbers.isEmpty()) {
            List<Phrase> entries = new ArrayList<>();
            Publication.of(context, numbers.keySet())
                    .forEach(publication -> entries.add(entry(publication)));
            entries.addFirst(Phrase.of(context.text("sources.how")));
            items.add(Item.of(Phrase.join("  ", entries)));
        }
        return Section.of(context.text("sources"), items);
    }

    private String number(String id) {
        int number = numbers.computeIfAbsent(id, key -> numbers.size() + 1);
        return number + (isVerified(id) ? "" : "*");
    }

    private Phrase entry(Publication publication) {
        List<Phrase> cited = new ArrayList<>();
        for (String id : publication.ids()) {
            Citation source = context.lookup().citation(id);
            Phrase number = Phrase.bold(number(id));
            String how = source == null ? "" : details(source);
            cited.add(how.isEmpty() ? number : number.plain("\u00a0" + how));
        }
        return Phrase.of(publication.name() + ": ").then(Phrase.join("; ", cited)).plain(".");
    }

    /** Number of the recommendation, strength and level of evidence, as far as known. */
    private String details(Citation source) {
        String number = source.recommendation();
        String which =
                source.hasDoubtfulNumber()
                        ? number + " " + context.text("sources.number-not-verified")
                        : number;
        String grade = grade(source);
        String how =
                source.hasDoubtfulGrade()
                        ? grade + " " + context.text("sources.grade-not-verified")
                        : grade;
        return Stream.of(which, how)
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining("\u00a0"));
    }

    private String grade(Citation source) {
        String strength = source.strength();
        return Stream.of(
                        strength == null
                                ? null
                                : GradeWords.strength(Messages.of(context.language()), strength),
                        source.evidence())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("/"));
    }

    private boolean isVerified(String id) {
        Citation source = context.lookup().citation(id);
        return source != null && source.verified();
    }
}
