package org.saphena.ui.entry;

import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.ImpossibleValueException;
import org.saphena.clinical.Side;
import org.saphena.clinical.VeinId;
import org.saphena.editing.CarriedEdits;
import org.saphena.editing.Edit;
import org.saphena.reasoning.Assessment;
import org.saphena.text.Messages;
import org.saphena.ui.control.Outcome;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;

/**
 * A consultation while it is written: the draft, the answer to it, what was refused, and whether it
 * is kept. Every accepted change is reasoned over and kept.
 */
public final class EntryViewModel {
    private final EntryTools tools;
    private final boolean readOnly;
    private final Saver saver;
    private final ReadOnlyObjectWrapper<CaseFile> draft;
    private final Consistency consistency;
    private final Thinking thinking;
    private final ReadOnlyObjectWrapper<Optional<Assessment>> assessment =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Refusals refusals = new Refusals();
    private final Changes changes = new Changes();
    private final Progress progress = new Progress();
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Optional<Spot>> spot =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Spot>> extras =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Section> section = new SimpleObjectProperty<>(Section.SYMPTOMS);
    private final ObjectProperty<String> profile;
    private int turns;

    /** One vein of one leg, which grid and map show together. */
    public record Spot(Side side, VeinId vein) {}

    /**
     * @param readOnly for a consultation that is signed: nothing can be changed
     */
    public EntryViewModel(CaseFile file, boolean readOnly, String profile, EntryTools tools) {
        this.tools = tools;
        this.readOnly = readOnly;
        this.draft = new ReadOnlyObjectWrapper<>(file);
        this.profile = new SimpleObjectProperty<>(profile);
        consistency = new Consistency(tools.consultations());
        thinking = new Thinking(tools);
        saver =
                new Saver(
                        tools.keeper(),
                        tools.keeping(),
                        tools.later(),
                        tools.clock(),
                        draft::get,
                        tools.texts());
        assessment.bind(thinking.answerProperty().map(given -> given.map(Answer::assessment)));
        draft.subscribe(() -> turns++);
        assessment.subscribe(() -> turns++);
        this.profile.subscribe(this::assess);
        tools.texts().messagesProperty().subscribe(this::assess);
        assess();
    }

    /**
     * Makes a change and keeps it. A refused one leaves the draft as it is; its input stays with
     * the field.
     *
     * @param field the id of the field, which starts with the code of its section
     * @param input as it was typed
     * @param place the field in words, for the message
     */
    public Outcome apply(String field, String input, String place, Edit edit) {
        return apply(field, input, place, edit, false);
    }

    private Outcome apply(String field, String input, String place, Edit edit, boolean joined) {
        if (readOnly) {
            return new Outcome.Refused(messages().get("ui.entry.readOnly"));
        }
        CaseFile changed;
        try {
            changed = CarriedEdits.tidy(draft.get(), edit.apply(draft.get()));
            consistency.refuseNew(draft.get(), changed);
        } catch (ImpossibleValueException impossible) {
            return refuse(
                    field,
                    input,
                    messages()
                            .get(
                                    "fault." + impossible.fault(),
                                    place,
                                    impossible.found(),
                                    impossible.allowed()));
        }
        forget(field);
        progress.unmark(field);
        if (!changed.equals(draft.get())) {
            String name = input.isEmpty() ? place : place + " " + input;
            changes.add(new Changes.Change(field, name, draft.get(), changed), joined);
            told.set("");
            Section.of(field).ifPresent(progress::changed);
            take(changed);
        }
        return Outcome.WRITTEN;
    }

    /** As {@link #apply}; changes of the same text, one after the other, are undone as one. */
    Outcome applyText(String field, String input, String place, Edit edit) {
        return apply(field, input, place, edit, true);
    }

    private void take(CaseFile changed) {
        draft.set(changed);
        saver.changed();
        assess();
    }

    /** Keeps an input that cannot be recorded with its field. */
    public Outcome refuse(String field, String input, String message) {
        refusals.put(field, input, message);
        return new Outcome.Refused(message);
    }

    /** What was refused in a field, if anything. */
    public Optional<Refusal> refusal(String field) {
        return refusals.of(field);
    }

    /** How many inputs of a section are refused. */
    public long refusedIn(Section which) {
        return refusals.in(which);
    }

    /** Forgets what was refused in a field. */
    public void forget(String field) {
        refusals.forget(field);
    }

    /** Takes the last change back and says which; the section that it belongs to opens. */
    public void undo() {
        changes.undo().ifPresent(change -> turn(change, change.before(), "ui.entry.undone"));
    }

    /** Makes the change again that was taken back last. */
    public void redo() {
        changes.redo().ifPresent(change -> turn(change, change.after(), "ui.entry.redone"));
    }

    private void turn(Changes.Change change, CaseFile to, String key) {
        Optional<Section> where = Section.of(change.field());
        where.ifPresent(progress::changed);
        take(to);
        where.ifPresent(section::set);
        String place =
                where.map(each -> messages().get("ui.entry.section." + each.code()) + " · ")
                        .orElse("");
        told.set(messages().get(key, place + change.name()));
    }

    private void assess() {
        thinking.about(draft.get(), profile.get());
    }

    /** Accepts a section as it stands: its marks of group entry go. */
    public void accept(Section which) {
        if (!readOnly) {
            if (which == Section.ASSESSMENT) {
                assessmentProperty()
                        .get()
                        .ifPresent(answer ->
                                apply(
                                        "assessment.accepted",
                                        "",
                                        messages().get("ui.entry.section.assessment"),
                                        GeneratedTexts.keep(answer)));
            }
            progress.accept(which);
        }
        leave();
    }

    /** Grows with everything that a cell may show otherwise. */
    int revision() {
        return turns + refusals.turns() + progress.turns();
    }

    /** Which sections are accepted or begun, and which cells nobody has accepted yet. */
    Progress progress() {
        return progress;
    }

    /** Whether a cell was set with many others and not accepted since. */
    boolean isFresh(String field) {
        return !progress.markOf(field).isEmpty();
    }

    /** What was undone or redone last; empty after the next change. */
    public ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** Keeps the draft now: a field, a section or the consultation is left. */
    public void leave() {
        saver.flush();
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    public ReadOnlyObjectProperty<CaseFile> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /** The answer to the draft, or none while there is none. */
    public ReadOnlyObjectProperty<Optional<Assessment>> assessmentProperty() {
        return assessment.getReadOnlyProperty();
    }

    /** The same answer, and whether it also says what would change it. */
    public ReadOnlyObjectProperty<Optional<Answer>> answerProperty() {
        return thinking.answerProperty();
    }

    /** What would change the answer is wanted now, not only when the typing pauses. */
    public void weigh() {
        thinking.weigh();
    }

    /** Why there is no answer. */
    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return thinking.problemProperty();
    }

    public ReadOnlyObjectProperty<Saved> savedProperty() {
        return saver.savedProperty();
    }

    /** How many inputs are refused. */
    public ReadOnlyIntegerProperty refusedProperty() {
        return refusals.countProperty();
    }

    /** The vein that has the attention, in the grid or on the map. */
    public ObjectProperty<Optional<Spot>> spotProperty() {
        return spot;
    }

    /** The vein whose further values are open. */
    ObjectProperty<Optional<Spot>> extrasProperty() {
        return extras;
    }

    public ObjectProperty<Section> sectionProperty() {
        return section;
    }

    public ObjectProperty<String> profileProperty() {
        return profile;
    }

    /** What the knowledge base knows about medicines. */
    public Medicines medicines() {
        return tools.medicines();
    }

    /** The causes of cramps other than the veins, by their ids, with their names. */
    Map<String, String> otherCauses() {
        return tools.consultations().otherCauses(messages().language());
    }

    public Texts texts() {
        return tools.texts();
    }

    private Messages messages() {
        return texts().now();
    }
}
