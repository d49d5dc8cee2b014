package org.saphena.ui.entry;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.MissingCode;
import org.saphena.clinical.Side;
import org.saphena.clinical.Target;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.Warning;

/** Where in the case file that is recorded which the answer misses. */
public final class MissingPlaces {
    private MissingPlaces() {}

    /** One place for each thing that is missing, in the order of the answer. */
    public static List<String> of(Assessment answer, CaseFile draft) {
        SettlingFields fields = new SettlingFields(answer, draft);
        return answer.missing().stream().flatMap(fields::of).distinct().toList();
    }

    /**
     * First what is to be confirmed, then what the answer misses, what settles most first; then
     * what is doubtful: the warnings, and what was typed and is not recorded.
     */
    static List<String> of(EntryViewModel model) {
        CaseFile draft = model.draftProperty().get();
        Stream<String> carried = CarriedRows.firstOpen(draft).stream();
        Optional<Assessment> answer = model.assessmentProperty().get();
        Stream<String> missed = answer.map(each -> of(each, draft)).stream().flatMap(List::stream);
        Stream<String> warnings =
                answer.map(Assessment::warnings).stream()
                        .flatMap(List::stream)
                        .map(Warning::pointer);
        return Stream.of(carried, missed, warnings, model.inputs().marked().map(FieldId::pointer))
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
                                .flatMap(
                                        new SettlingFields(answer, model.draftProperty().get())::of)
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
