package org.saphena.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.DecisionReason;
import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.OptionKey;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.LegAssessment;
import org.saphena.ui.entry.EntryViewModel;

/**
 * Who decides otherwise because the data are wrong is led to them: to the first field that the
 * deciding reason of the option looked at.
 */
final class DataWrong {
    private final EntryViewModel model;
    private final Predicate<String> goTo;

    private DataWrong(EntryViewModel model, Predicate<String> goTo) {
        this.model = model;
        this.goTo = goTo;
    }

    /**
     * Watches a draft from now on.
     *
     * @param goTo leads to a place of the case; false when there is no field for it
     */
    static void watch(EntryViewModel model, Predicate<String> goTo) {
        DataWrong watch = new DataWrong(model, goTo);
        model.draftProperty().subscribe(watch::follow);
    }

    private void follow(CaseFile was, CaseFile is) {
        List<OptionKey> before = options(was).toList();
        options(is)
                .filter(option -> !before.contains(option))
                .findFirst()
                .ifPresent(option -> Platform.runLater(() -> lead(option)));
    }

    private static Stream<OptionKey> options(CaseFile file) {
        return file.record() == null
                ? Stream.empty()
                : file.record().decisions().stream()
                        .filter(each -> each.reason() == DecisionReason.DATA_WRONG)
                        .map(OptionDecision::option);
    }

    /** Not where the change was taken back or made again: then the focus stays in the plan. */
    private void lead(OptionKey option) {
        if (model.toldProperty().get().isEmpty()) {
            var _ = pointers(option).anyMatch(goTo);
        }
    }

    private Stream<String> pointers(OptionKey option) {
        Optional<LegAssessment> leg =
                model.assessmentProperty()
                        .get()
                        .map(Assessment::legs)
                        .map(legs -> legs.get(option.leg()));
        return leg.stream()
                .flatMap(each -> each.options().stream())
                .filter(each -> each.treatment() == option.treatment())
                .filter(each -> each.target() == option.target())
                .flatMap(each -> each.deciding().inputs().stream())
                .flatMap(input -> input.places().stream())
                .filter(pointer -> pointer.startsWith("/"));
    }
}
