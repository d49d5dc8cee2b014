package org.saphena.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.Side;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.KnowledgeStamp;

/** What a visit records besides findings and scan, in the words of the record paper, to be read. */
public final class RecordText {
    private RecordText() {}

    /** One titled part, never empty. */
    public record Part(String title, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One thing that is said.
     *
     * @param legs what it is about; none for the person
     */
    public record Line(List<Side> legs, String text) {
        public Line {
            legs = List.copyOf(legs);
        }
    }

    /**
     * The parts in the order in which they are read.
     *
     * @param assessment null while there is no answer
     */
    public static List<Part> of(
            CaseFile file, @Nullable Assessment assessment, Language language, Lookup lookup) {
        Assessment answer = assessment == null ? none(language) : assessment;
        Context context = new Context(file, answer, null, language, lookup);
        DecidedComposer decided = new DecidedComposer(context);
        return Stream.of(
                        new PlanComposer(context).compose(),
                        decided.decisions(),
                        decided.redFlags(),
                        decided.agreed(),
                        new HistoryComposer(context).symptoms(),
                        new ExaminationComposer(context).compose(),
                        person(context),
                        decided.notes())
                .filter(Objects::nonNull)
                .filter(section -> !section.isEmpty())
                .map(RecordText::part)
                .toList();
    }

    private static Section person(Context context) {
        Section person = new HistoryComposer(context).person();
        List<Item> items = new ArrayList<>(person.items());
        items.add(Item.of(new SafetyComposer(context).allergy()));
        return Section.of(person.title(), items);
    }

    private static Assessment none(Language language) {
        return new Assessment(
                new KnowledgeStamp("", "", ""),
                "",
                language,
                "",
                List.of(),
                List.of(),
                List.of(),
                null,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                Set.of());
    }

    private static Part part(Section section) {
        List<Line> lines = new ArrayList<>();
        for (Item item : section.items()) {
            switch (item) {
                case Item.Sentence(Phrase phrase) -> lines.add(line(phrase));
                case Item.Aside(Phrase phrase) -> lines.add(line(phrase));
                case Item.Step(Phrase phrase) -> lines.add(line(phrase));
                case Item.Grid(_, _, List<List<Phrase>> rows) ->
                        rows.forEach(row -> lines.add(line(Phrase.join(" ", row))));
            }
        }
        return new Part(section.title(), lines);
    }

    private static Line line(Phrase phrase) {
        List<Side> legs =
                phrase.words().stream().map(Phrase.Word::side).filter(Objects::nonNull).toList();
        String text =
                phrase.words().stream()
                        .filter(word -> word.side() == null)
                        .map(word -> word.tone() == Phrase.Tone.BREAK ? "\n" : word.text())
                        .collect(Collectors.joining());
        return new Line(legs, text);
    }
}
