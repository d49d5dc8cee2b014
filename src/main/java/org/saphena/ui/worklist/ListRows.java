package org.saphena.ui.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import org.saphena.clinical.Patient;
import org.saphena.settings.ListSettings;
import org.saphena.settings.ListSort;
import org.saphena.storage.DueFollowUp;
import org.saphena.storage.PatientKey;
import org.saphena.storage.PatientLine;
import org.saphena.storage.StoredPatient;
import org.saphena.storage.UnsignedVisit;
import org.saphena.text.Messages;
import org.saphena.ui.support.DueWords;
import org.saphena.ui.worklist.Lines.Arrival;
import org.saphena.ui.worklist.PatientListViewModel.Found;
import org.saphena.ui.worklist.PreviewPane.Preview;
import org.saphena.ui.worklist.WorkListsViewModel.Shown;

/** Makes the lines of a list. */
record ListRows(
        WorkListsViewModel model,
        Messages messages,
        Consumer<PatientKey> open,
        Consumer<DueFollowUp> putOff) {
    /** More lines than anybody reads; a longer word finds the rest. */
    private static final int SHOWN = 60;

    /** As many as are worked through at a time; what is done makes room for the next. */
    private static final int MOST = 100;

    private static final Matches NO_MATCHES = new Matches("");

    ListContent everybody(Found found, ObjectProperty<ListSettings> look, boolean narrow) {
        if (found.barred()) {
            return ListContent.saying(messages.get("ui.worklist.barred"), found.today());
        }
        List<PatientLine> lines = found.lines().stream().limit(SHOWN).toList();
        if (lines.isEmpty()) {
            String typed = found.typed().strip();
            String text =
                    typed.isEmpty()
                            ? messages.get("ui.patients.empty")
                            : messages.get("ui.patients.nothing", typed);
            return ListContent.saying(text, found.today());
        }
        PatientColumns columns = new PatientColumns(look.get(), narrow, messages);
        PatientRow row =
                new PatientRow(
                        messages,
                        found.today(),
                        new Matches(found.typed()),
                        patients(lines.stream().map(PatientLine::stored).toList()));
        return new ListContent(
                Optional.of(columns.headings(by -> look.set(look.get().sortedBy(by)))),
                lines.stream()
                        .map(line ->
                                row.line(line, columns, () -> open.accept(line.stored().key())))
                        .toList(),
                lines.stream().map(line -> line.stored().key()).toList(),
                lines.stream()
                        .map(line ->
                                new Preview(
                                        line.stored().patient(),
                                        line.lastVisit(),
                                        line.lastVisit() == null,
                                        ""))
                        .toList(),
                more(found, look.get()),
                messages.get("ui.worklist.hint.all"),
                false,
                (_, _) -> false,
                found.today());
    }

    /** Which of those that fit are shown, where it is not all. */
    private String more(Found found, ListSettings look) {
        if (found.lines().size() <= SHOWN) {
            return "";
        }
        boolean sorted = look.sort() != ListSort.LAST || look.reversed();
        return !found.whole() && sorted && !found.typed().isBlank()
                ? messages.get("ui.patients.more.newest", SHOWN, found.lines().size())
                : messages.get("ui.patients.more", SHOWN);
    }

    ListContent of(Shown shown) {
        return switch (shown.lines()) {
            case Lines.Barred _ ->
                    ListContent.saying(messages.get("ui.worklist.barred"), shown.today());
            case Lines.Day day -> day(day.arrivals(), shown.today());
            case Lines.Due due -> due(due, shown.today());
            case Lines.Unsigned unsigned -> unsigned(unsigned, shown.today());
            case Lines.Everybody _ -> ListContent.NOTHING;
        };
    }

    private ListContent day(List<Arrival> arrivals, LocalDate today) {
        if (arrivals.isEmpty()) {
            return ListContent.saying(messages.get("ui.worklist.today.empty"), today);
        }
        List<StoredPatient> who = arrivals.stream().map(each -> each.line().patient()).toList();
        DayRows rows = new DayRows(model, messages, row(who, today));
        return new ListContent(
                Optional.of(DayRows.COLUMNS.headings(messages)),
                arrivals.stream().map(each -> rows.line(each, open)).toList(),
                who.stream().map(StoredPatient::key).toList(),
                arrivals.stream()
                        .map(each ->
                                preview(each.line().patient(), messages.of(each.line().state())))
                        .toList(),
                "",
                messages.get("ui.worklist.hint.today"),
                true,
                (line, code) -> rows.pressed(arrivals.get(line), code),
                today);
    }

    private ListContent due(Lines.Due due, LocalDate today) {
        List<DueFollowUp> steps = due.steps().stream().limit(MOST).toList();
        if (steps.isEmpty()) {
            return ListContent.saying(messages.get("ui.worklist.due.empty"), today);
        }
        List<StoredPatient> who = steps.stream().map(DueFollowUp::patient).toList();
        DueWords words = new DueWords(messages, today, model.scheduleNames(messages.language()));
        DueRows rows = new DueRows(model, messages, row(who, today), words, putOff);
        return new ListContent(
                Optional.of(DueRows.COLUMNS.headings(messages)),
                steps.stream().map(each -> rows.line(each, open)).toList(),
                who.stream().map(StoredPatient::key).toList(),
                steps.stream()
                        .map(each -> preview(each.patient(), words.what(each.step())))
                        .toList(),
                cut(due.whole() && steps.size() == due.steps().size(), steps.size()),
                messages.get("ui.worklist.hint.due"),
                true,
                (line, code) -> rows.pressed(steps.get(line), code),
                today);
    }

    private ListContent unsigned(Lines.Unsigned unsigned, LocalDate today) {
        List<UnsignedVisit> visits = unsigned.visits().stream().limit(MOST).toList();
        if (visits.isEmpty()) {
            return ListContent.saying(messages.get("ui.worklist.unsigned.empty"), today);
        }
        List<StoredPatient> who = visits.stream().map(UnsignedVisit::patient).toList();
        UnsignedRows rows = new UnsignedRows(model, messages, row(who, today));
        return new ListContent(
                Optional.of(UnsignedRows.COLUMNS.headings(messages)),
                visits.stream().map(rows::line).toList(),
                who.stream().map(StoredPatient::key).toList(),
                visits.stream()
                        .map(each -> new Preview(each.patient().patient(), each.visit(), false, ""))
                        .toList(),
                cut(unsigned.whole() && visits.size() == unsigned.visits().size(), visits.size()),
                messages.get("ui.worklist.hint.unsigned"),
                false,
                (_, _) -> false,
                today);
    }

    private String cut(boolean whole, int shown) {
        return whole ? "" : messages.get("ui.worklist.cut", shown);
    }

    private PatientRow row(List<StoredPatient> who, LocalDate today) {
        return new PatientRow(messages, today, NO_MATCHES, patients(who));
    }

    private static List<Patient> patients(List<StoredPatient> stored) {
        return stored.stream().map(StoredPatient::patient).toList();
    }

    private static Preview preview(StoredPatient stored, String note) {
        return new Preview(stored.patient(), null, false, note);
    }
}
