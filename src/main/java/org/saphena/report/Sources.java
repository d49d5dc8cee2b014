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
    private static final String NONE = "\u2013";

    private final Context context;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private boolean withoutSource;

    Sources(Context context) {
        this.context = context;
    }

    /** The numbers of {@code ids} in brackets, a star at each unverified one; empty for none. */
    String cite(Collection<String> ids) {
        return ids.isEmpty() ? "" : numbered(ids.stream());
    }

    /** The same; where there are none, the mark that says so. */
    String citeOrNone(Collection<String> ids) {
        return ids.isEmpty() ? citeWithout(ids) : cite(ids);
    }

    /** The same, after the mark that what is told has no source of its own. */
    String citeWithout(Collection<String> ids) {
        withoutSource = true;
        return numbered(Stream.concat(Stream.of(NONE), ids.stream()));
    }

    private String numbered(Stream<String> ids) {
        return ids.distinct()
                .map(id -> id.equals(NONE) ? NONE : number(id))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** The list of what was cited so far. */
    Section section() {
        List<Phrase> entries = new ArrayList<>();
        if (!numbers.isEmpty()) {
            entries.add(Phrase.of(context.text("sources.how")));
        }
        if (withoutSource) {
            entries.add(Phrase.of(context.text("sources.none", NONE)));
        }
        if (!numbers.isEmpty()) {
            Publication.of(context, numbers.keySet())
                    .forEach(publication -> entries.add(entry(publication)));
        }
        List<Item> items =
                entries.isEmpty() ? List.of() : List.of(Item.of(Phrase.join("  ", entries)));
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
