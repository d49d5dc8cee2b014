package org.saphena.ui.worklist;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CeapClass;
import org.saphena.storage.LastClass;
import org.saphena.storage.LastClasses;
import org.saphena.storage.PatientLine;
import org.saphena.storage.VisitLine;
import org.saphena.text.Formats;
import org.saphena.text.Messages;

/** What is known of the last visit of a patient, in words. */
record VisitWords(Messages messages) {
    /** Its day and state. */
    String day(PatientLine line) {
        VisitLine visit = line.lastVisit();
        return visit == null
                ? messages.get("ui.patients.no-visit")
                : messages.get(
                        "ui.patients.visit",
                        Formats.date(visit.date(), messages.language()),
                        messages.get("ui.patients.state." + visit.state().code()));
    }

    /** For the look of its words. */
    String state(PatientLine line) {
        VisitLine visit = line.lastVisit();
        return visit == null ? "none" : visit.state().code();
    }

    /** Why the patient came; nothing before the first visit. */
    String reason(PatientLine line) {
        VisitLine visit = line.lastVisit();
        return visit == null
                ? ""
                : Objects.requireNonNullElse(visit.reason(), messages.get("ui.notRecorded"));
    }

    /** The class of each leg as it was recorded last, in words that stay together. */
    List<String> parts(LastClasses classes) {
        return classes.right() == null && classes.left() == null
                ? List.of(messages.get("ui.notRecorded"))
                : List.of(
                        messages.get("ui.worklist.class.right", ceap(classes.right())),
                        messages.get("ui.worklist.class.left", ceap(classes.left())));
    }

    /** The same as one text. */
    String classes(LastClasses classes) {
        return String.join(" · ", parts(classes));
    }

    /** When that was, where it was before the last visit. */
    String since(PatientLine line) {
        return Stream.of(line.classes().right(), line.classes().left())
                .filter(Objects::nonNull)
                .filter(each -> isEarlier(each, line.lastVisit()))
                .map(each -> Formats.date(each.on(), messages.language()))
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private static boolean isEarlier(LastClass recorded, @Nullable VisitLine last) {
        return last != null && recorded.on().isBefore(last.date());
    }

    private String ceap(@Nullable LastClass recorded) {
        return ceap(recorded == null ? null : recorded.highest(), messages);
    }

    static String ceap(@Nullable CeapClass highest, Messages messages) {
        return highest == null ? messages.get("ui.notRecorded") : messages.of(highest);
    }
}
