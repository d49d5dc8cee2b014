package org.saphena.ui.entry;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.ImpossibleValueException;
import org.saphena.editing.CarriedEdits;
import org.saphena.editing.Edit;
import org.saphena.text.Messages;
import org.saphena.ui.control.Outcome;

/**
 * The draft under its changes: each has a name, can be taken back and made again, or is refused.
 */
final class Writing {
    private final EntryTools tools;
    private final ReadOnlyObjectWrapper<CaseFile> draft;
    private final Consistency consistency;
    private final Inputs inputs;
    private final Changes changes = new Changes();
    private final Progress progress = new Progress();
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final Runnable taken;
    private boolean open;

    /**
     * @param open whether anything can be changed
     * @param taken is told of each change
     */
    Writing(CaseFile file, boolean open, EntryTools tools, Inputs inputs, Runnable taken) {
        this.tools = tools;
        this.open = open;
        this.inputs = inputs;
        this.taken = taken;
        draft = new ReadOnlyObjectWrapper<>(file);
        consistency = new Consistency(tools.consultations());
    }

    /** From now on nothing can be changed. */
    void end() {
        open = false;
        inputs.end();
    }

    /** Makes a change, or says why not. */
    Outcome apply(Typed typed, Edit edit) {
        if (!open) {
            return new Outcome.Refused(messages().get("ui.entry.readOnly"));
        }
        CaseFile changed;
        try {
            changed = CarriedEdits.tidy(draft.get(), edit.apply(draft.get()));
            consistency.refuseNew(draft.get(), changed);
        } catch (ImpossibleValueException impossible) {
            return inputs.refuse(typed.field(), typed.input(), why(typed.place(), impossible));
        }
        if (!tools.rights().allow(draft.get(), changed)) {
            return new Outcome.Refused(messages().get("ui.entry.notYours"));
        }
        String field = typed.field();
        inputs.forget(field);
        progress.unmark(field);
        if (!changed.equals(draft.get())) {
            String name = typed.name().apply(changed);
            changes.add(new Changes.Change(field, name, draft.get(), changed), typed.joined());
            told.set("");
            Section.of(field).ifPresent(progress::changed);
            inputs.at(field);
            take(changed);
        }
        return Outcome.WRITTEN;
    }

    private String why(String place, ImpossibleValueException impossible) {
        return messages()
                .get(
                        "fault." + impossible.fault(),
                        place,
                        impossible.found(),
                        impossible.allowed());
    }

    private void take(CaseFile changed) {
        draft.set(changed);
        taken.run();
    }

    /** Takes the last change back; gives its section. */
    Optional<Section> undo() {
        return changes.undo().flatMap(change -> turn(change, change.before(), "ui.entry.undone"));
    }

    /** Makes the change again that was taken back last; gives its section. */
    Optional<Section> redo() {
        return changes.redo().flatMap(change -> turn(change, change.after(), "ui.entry.redone"));
    }

    private Optional<Section> turn(Changes.Change change, CaseFile to, String key) {
        Optional<Section> where = Section.of(change.field());
        where.ifPresent(progress::changed);
        inputs.at(change.field());
        take(to);
        String place =
                where.map(each -> messages().get("ui.entry.section." + each.code()) + " · ")
                        .orElse("");
        told.set(messages().get(key, place + change.name()));
        return where;
    }

    ReadOnlyObjectProperty<CaseFile> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    Progress progress() {
        return progress;
    }

    private Messages messages() {
        return tools.texts().now();
    }
}
