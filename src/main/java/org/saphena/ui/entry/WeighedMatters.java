package org.saphena.ui.entry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Preference;
import org.saphena.clinical.PriorityCode;
import org.saphena.clinical.VisitRecord.Priority;
import org.saphena.editing.VisitEdits;
import org.saphena.text.Messages;
import org.saphena.ui.control.GridAction;
import org.saphena.ui.control.GridKey;
import org.saphena.ui.control.Outcome;

/** Lets the options weigh what matters to the patient: only preferences reach the rules. */
final class WeighedMatters {
    /** How many are named before the key is pressed; afterwards all are. */
    private static final int NAMED = 3;

    private WeighedMatters() {}

    /** What matters and the options do not weigh yet, as far as they can. */
    static List<Preference> open(CaseFile file) {
        List<Preference> weighed = file.consultation().preferences();
        List<Priority> matters = file.record() == null ? List.of() : file.record().priorities();
        return Stream.of(PriorityCode.values())
                .filter(code -> matters.stream().anyMatch(each -> each.code() == code))
                .flatMap(code -> weighedAs(code).stream())
                .filter(preference -> !weighed.contains(preference))
                .toList();
    }

    private static Optional<Preference> weighedAs(PriorityCode code) {
        return switch (code) {
            case BACK_TO_WORK -> Optional.of(Preference.FASTEST_RETURN);
            case NO_NEEDLES -> Optional.of(Preference.NO_TUMESCENT_NEEDLES);
            case NO_IMPLANT -> Optional.of(Preference.NO_IMPLANT);
            case NO_STOCKINGS -> Optional.of(Preference.NO_STOCKINGS);
            case APPEARANCE -> Optional.of(Preference.COSMETIC);
            case LASTING_RESULT -> Optional.of(Preference.BEST_LONG_TERM);
            case SLEEP, COST -> Optional.empty();
        };
    }

    /** The key that adds them, where there is anything to add. */
    static Optional<Bulk> offer(EntryViewModel model) {
        List<Preference> open = open(model.draftProperty().get());
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Messages messages = model.texts().now();
        String more = open.size() > NAMED ? " (+" + (open.size() - NAMED) + ")" : "";
        String word =
                messages.get(
                        "ui.entry.plan.weigh", names(open.stream().limit(NAMED), messages) + more);
        return Optional.of(
                new Bulk(
                        new GridAction(GridKey.CONFIRM_ALL, "Alt+Enter", word, ""),
                        (row, side) -> take(model)));
    }

    private static Outcome take(EntryViewModel model) {
        Messages messages = model.texts().now();
        CaseFile file = model.draftProperty().get();
        List<Preference> open = open(file);
        String names = names(open.stream(), messages);
        Outcome outcome =
                model.apply(
                        FieldId.visit(Section.PLAN, "preferences"),
                        "",
                        messages.get("ui.entry.plan.weigh", names),
                        VisitEdits.visit(
                                "preferences",
                                Stream.concat(
                                                file.consultation().preferences().stream(),
                                                open.stream())
                                        .toList()));
        return outcome instanceof Outcome.Written
                ? new Outcome.Written(messages.get("ui.entry.plan.weighed", names))
                : outcome;
    }

    private static String names(Stream<Preference> preferences, Messages messages) {
        return preferences.map(messages::of).collect(Collectors.joining(", "));
    }
}
