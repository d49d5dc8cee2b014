package org.saphena.ui.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saphena.editing.CarriedEdits;
import org.saphena.text.Messages;
import org.saphena.ui.control.GridAction;
import org.saphena.ui.control.GridColumn;
import org.saphena.ui.control.GridKey;
import org.saphena.ui.control.Outcome;

/** What was before: the person, past events of the legs, conditions, allergies and medicines. */
final class HistoryGrids {
    private final EntryViewModel model;
    private final Messages messages;

    HistoryGrids(EntryViewModel model) {
        this.model = model;
        messages = model.texts().now();
    }

    List<GridPart> parts() {
        PersonRows person = new PersonRows(messages);
        ListRows lists = new ListRows(messages);
        List<GridPart> parts = new ArrayList<>();
        if (CarriedRows.isAny(model.draftProperty().get())) {
            parts.add(carried());
        }
        parts.addAll(
                List.of(
                        part(
                                        "person",
                                        FieldGrid.person(14),
                                        person.rows(model.draftProperty().get().patient().sex()),
                                        16)
                                .first(),
                        events(),
                        part(
                                "allergies",
                                ListRows.allergyColumns(messages),
                                lists.allergies(),
                                16,
                                "allergies"),
                        part(
                                "conditions",
                                FieldGrid.person(8),
                                lists.conditions(),
                                24,
                                "conditions"),
                        part("family", FieldGrid.person(8), lists.family(), 24, "familyHistory")));
        return parts;
    }

    private GridPart events() {
        String name = messages.get("ui.entry.history.events");
        Bulk reviewed =
                Bulk.rest(
                        messages.get("ui.entry.history.reviewed"),
                        (row, side) ->
                                model.apply(
                                        FieldId.leg(
                                                Section.HISTORY,
                                                side.orElseThrow(),
                                                "pastEvents/reviewed"),
                                        "Y",
                                        name,
                                        EventRows.reviewed(side.orElseThrow())));
        return GridPart.of(
                name,
                new FieldGrid(
                        model,
                        EventRows.columns(messages),
                        new EventRows(messages).rows(model.draftProperty().get()),
                        reviewed),
                9);
    }

    private GridPart carried() {
        String name = messages.get("ui.entry.carried");
        Bulk all =
                new Bulk(
                        new GridAction(
                                GridKey.CONFIRM_ALL,
                                "Alt+Enter",
                                messages.get("ui.entry.carried.all"),
                                ""),
                        (row, side) ->
                                model.apply(
                                        FieldId.record(Section.HISTORY, "carriedForward"),
                                        "",
                                        name + ", " + messages.get("ui.entry.carried.all"),
                                        CarriedEdits.confirmAll()));
        return GridPart.of(
                name,
                new FieldGrid(
                        model,
                        FieldGrid.person(8),
                        new CarriedRows(messages).rows(model.draftProperty().get()),
                        all),
                30);
    }

    /** The medicines by class, and in the words of the prescription. */
    List<GridPart> medicines() {
        ListRows lists = new ListRows(messages);
        return List.of(
                part("classes", FieldGrid.person(8), lists.drugClasses(), 24, "medications"),
                part("texts", FieldGrid.person(32), lists.medicationTexts(), 10));
    }

    private GridPart part(String key, List<GridColumn> columns, List<FieldRow> rows, double em) {
        return GridPart.of(
                messages.get("ui.entry.history." + key), new FieldGrid(model, columns, rows), em);
    }

    private GridPart part(
            String key, List<GridColumn> columns, List<FieldRow> rows, double em, String list) {
        String name = messages.get("ui.entry.history." + key);
        Bulk reviewed =
                Bulk.rest(
                        messages.get("ui.entry.history.reviewed"),
                        (row, side) -> reviewed(list, name));
        return GridPart.of(name, new FieldGrid(model, columns, rows, reviewed), em);
    }

    /** The whole list was gone through, with it in view. */
    private Outcome reviewed(String list, String name) {
        String id = FieldId.visit(Section.HISTORY, list + "/reviewed");
        Outcome outcome =
                model.apply(
                        id,
                        "Y",
                        name + ", " + messages.get("ui.entry.history.reviewed"),
                        AskedEdits.reviewed(list, true));
        return outcome instanceof Outcome.Written
                ? new Outcome.Written(messages.get("ui.entry.history.reviewed.done"))
                : outcome;
    }

    /** A column without a side. */
    static GridColumn column(String title, double em) {
        return new GridColumn(Optional.empty(), title, em);
    }
}
