package org.saphena.ui.entry;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.MissingCode;
import org.saphena.clinical.Side;
import org.saphena.clinical.Target;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.Warning;

/** Where in the case file that is recorded which the answer misses. */
public final class MissingPlaces {
    private MissingPlaces() {}

    /** One place for each thing that is missing, in the order of the answer. */
    static List<String> missed(EntryViewModel model) {
        return model.assessmentProperty()
                .get()
                .map(answer -> answer.missing().stream().flatMap(settling(model, answer)::of))
                .orElse(Stream.empty())
                .distinct()
                .toList();
    }

    private static SettlingFields settling(EntryViewModel model, Assessment answer) {
        return new SettlingFields(
                answer, model.draftProperty().get(), model.tools().consultations().crampLabs());
    }

    /**
     * First what is to be confirmed, then what the answer misses, what settles most first; then
     * what is doubtful: the warnings, and what was typed and is not recorded.
     */
    static List<String> of(EntryViewModel model) {
        Stream<String> carried = CarriedRows.firstOpen(model.draftProperty().get()).stream();
        Stream<String> warnings =
                model.assessmentProperty().get().map(Assessment::warnings).stream()
                        .flatMap(List::stream)
                        .map(Warning::pointer);
        Stream<String> refused = model.inputs().marked().map(FieldId::pointer);
        return Stream.of(carried, missed(model).stream(), warnings, refused)
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    /** The place of one thing that the present answer misses; empty when it no longer does. */
    public static Optional<String> of(
            EntryViewModel model, MissingCode code, @Nullable Side leg, @Nullable Target target) {
        return model.assessmentProperty()
                .get()
                .flatMap(answer ->
                        answer.missing().stream()
                                .filter(each -> each.code() == code)
                                .filter(each -> each.leg() == leg && each.target() == target)
                                .flatMap(settling(model, answer)::of)
                                .findFirst());
    }

    /** The section in which a place of the case file is written. */
    static Section section(String pointer) {
        String leg = pointer.replaceFirst("^/consultation/legs/(right|left)/", "");
        if (!leg.equals(pointer)) {
            return legSection(leg);
        }
        return switch (pointer.split("/", -1)[pointer.startsWith("/consultation/") ? 2 : 1]) {
            case "labs" -> Section.EXAM;
            case "alarmSymptoms", "restlessLegs", "clinician" -> Section.SYMPTOMS;
            case "vteRisk", "bleedingRisk" -> Section.ASSESSMENT;
            case "preferences", "record" -> Section.PLAN;
            default -> Section.HISTORY;
        };
    }

    private static Section legSection(String path) {
        return switch (path.split("/", -1)[0]) {
            case "duplex" -> Section.DUPLEX;
            case "symptoms", "symptomSeverity", "symptomPattern", "cramps", "painScore" ->
                    Section.SYMPTOMS;
            case "pastEvents", "previousTreatments" -> Section.HISTORY;
            default -> Section.EXAM;
        };
    }
}
