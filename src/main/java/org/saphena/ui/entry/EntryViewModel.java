package org.saphena.ui.entry;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.ImpossibleValueException;
import org.saphena.clinical.Language;
import org.saphena.clinical.Side;
import org.saphena.clinical.VeinId;
import org.saphena.editing.Edit;
import org.saphena.reasoning.Assessment;
import org.saphena.service.Failure;
import org.saphena.service.FailureLog;
import org.saphena.text.Messages;
import org.saphena.ui.control.Outcome;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;

/**
 * A consultation while it is written: the draft, the answer to it, what was refused, and whether it
 * is kept. Every accepted change is reasoned over and kept.
 */
public final class EntryViewModel {
    private static final int UNDO_DEPTH = 500;

    private final EntryTools tools;
    private final boolean readOnly;
    private final Saver saver;
    private final ReadOnlyObjectWrapper<CaseFile> draft;
    private final ReadOnlyObjectWrapper<Optional<Assessment>> assessment =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper refused = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<Optional<Spot>> spot =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Section> section = new SimpleObjectProperty<>(Section.SYMPTOMS);
    private final ObjectProperty<String> profile;
    private final Map<String, Refusal> refusals = new LinkedHashMap<>();
    private final Deque<CaseFile> before = new ArrayDeque<>();
    private final Deque<CaseFile> undone = new ArrayDeque<>();
    private int answers;

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
        saver =
                new Saver(
                        tools.keeper(),
                        tools.keeping(),
                        tools.later(),
                        tools.clock(),
                        draft::get,
                        tools.texts());
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
        if (readOnly) {
            return new Outcome.Refused(messages().get("ui.entry.readOnly"));
        }
        CaseFile changed;
        try {
            changed = edit.apply(draft.get());
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
        if (!changed.equals(draft.get())) {
            before.push(draft.get());
            if (before.size() > UNDO_DEPTH) {
                before.removeLast();
            }
            undone.clear();
            take(changed);
        }
        return Outcome.WRITTEN;
    }

    private void take(CaseFile changed) {
        draft.set(changed);
        saver.changed();
        assess();
    }

    /** Keeps an input that cannot be recorded with its field. */
    public Outcome refuse(String field, String input, String message) {
        refusals.put(field, new Refusal(input, message));
        refused.set(refusals.size());
        return new Outcome.Refused(message);
    }

    /** What was refused in a field, if anything. */
    public Optional<Refusal> refusal(String field) {
        return Optional.ofNullable(refusals.get(field));
    }

    /** How many inputs of a section are refused. */
    public long refusedIn(Section which) {
        return refusals.keySet().stream().filter(id -> id.startsWith(which.code() + ".")).count();
    }

    /** Forgets what was refused in a field. */
    public void forget(String field) {
        refusals.remove(field);
        refused.set(refusals.size());
    }

    /** Takes the last change back. */
    public void undo() {
        turn(before, undone);
    }

    /** Makes the change again that was taken back last. */
    public void redo() {
        turn(undone, before);
    }

    private void turn(Deque<CaseFile> from, Deque<CaseFile> to) {
        if (!from.isEmpty()) {
            to.push(draft.get());
            take(from.pop());
        }
    }

    private void assess() {
        int mine = ++answers;
        CaseFile now = draft.get();
        Language language = texts().language();
        String wanted = profile.get();
        tools.thinking()
                .run(
                        () -> tools.consultations().assess(now, language, wanted),
                        answer -> {
                            if (mine == answers) {
                                problem.set(Optional.empty());
                                assessment.set(Optional.of(answer));
                            }
                        },
                        failure -> {
                            if (mine == answers) {
                                withoutAnswer(failure);
                            }
                        });
    }

    /** No answer stands on the screen that does not belong to the draft. */
    private void withoutAnswer(Exception failure) {
        FailureLog.record(failure);
        assessment.set(Optional.empty());
        problem.set(
                Optional.of(
                        new Problem(
                                Failure.of(failure, texts().language()).code(),
                                messages().get("ui.advice.off"),
                                List.of(messages().get("ui.advice.off.next")))));
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

    /** Why there is no answer. */
    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Saved> savedProperty() {
        return saver.savedProperty();
    }

    /** How many inputs are refused. */
    public ReadOnlyIntegerProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /** The vein that has the attention, in the grid or on the map. */
    public ObjectProperty<Optional<Spot>> spotProperty() {
        return spot;
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

    public Texts texts() {
        return tools.texts();
    }

    private Messages messages() {
        return texts().now();
    }
}
