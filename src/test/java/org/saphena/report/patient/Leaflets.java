package org.saphena.report.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.reasoning.Assessment;
import org.saphena.report.ClinicDetails;
import org.saphena.report.GeneratedVisits;
import org.saphena.text.Messages;

/** The words of the patient's summary before they have a place. */
final class Leaflets {
    static final ClinicDetails CLINIC =
            new ClinicDetails("Vein Clinic", null, "02 555 0100", null, null, "119", null);

    private Leaflets() {}

    static Leaflet of(CaseFile file, Language language) {
        Assessment assessment = GeneratedVisits.assess(file, language);
        Voice voice = new Voice(file, assessment, language, CLINIC);
        return new LeafletComposer(voice, GeneratedVisits.lookup(), "7K3Q-M2XA").compose();
    }

    static Stream<Leaflet> generated(int count, Language language) {
        return IntStream.range(0, count)
                .mapToObj(GeneratedVisits::of)
                .map(file -> of(file, language));
    }

    /** Every text with its headings, in reading order and without marks. */
    static List<String> texts(Leaflet leaflet, Language language) {
        List<String> texts = new ArrayList<>();
        texts.add(leaflet.head().title());
        texts.add(text(language, "in-short"));
        texts.addAll(leaflet.inShort());
        texts.add(text(language, "found"));
        texts.addAll(leaflet.found());
        texts.add(leaflet.map().caption());
        leaflet.map().drawn().forEach(drawn -> texts.add(text(language, "map." + drawn.code())));
        texts.add(leaflet.questions().title());
        leaflet.questions()
                .answers()
                .forEach(each -> {
                    texts.add(each.question());
                    texts.add(each.answer());
                });
        texts.add(text(language, "agreed"));
        texts.addAll(leaflet.agreed());
        addChoices(texts, leaflet, language);
        leaflet.rates().forEach(rate -> texts.addAll(List.of(rate.title(), rate.words())));
        texts.add(text(language, "care"));
        texts.addAll(leaflet.care());
        texts.add(text(language, "help"));
        texts.addAll(leaflet.help());
        texts.addAll(leaflet.after());
        texts.add(text(language, "visits"));
        leaflet.visits().forEach(visit -> texts.addAll(List.of(visit.day(), visit.what())));
        texts.add(text(language, "notes"));
        return texts.stream().map(Marked::unmarked).filter(each -> !each.isBlank()).toList();
    }

    private static void addChoices(List<String> texts, Leaflet leaflet, Language language) {
        Leaflet.Choices choices = leaflet.choices();
        if (choices != null) {
            texts.add(text(language, "choices"));
            texts.addAll(choices.head());
            choices.rows().forEach(texts::addAll);
            texts.add(choices.unsuitable());
        }
    }

    private static String text(Language language, String key) {
        return Messages.of(language).get("patient." + key);
    }
}
