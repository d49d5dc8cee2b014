package org.saphena.ui.entry;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Side;
import org.saphena.clinical.VeinId;
import org.saphena.editing.Edit;
import org.saphena.reasoning.Assessment;
import org.saphena.service.GeneratedTexts;
import org.saphena.service.VisitRights;
import org.saphena.storage.Unrecorded;
import org.saphena.ui.control.Outcome;
import org.saphena.ui.support.Medicines;
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
    private final Inputs inputs;
    private final Writing writing;
    private final Thinking thinking;
    private final ReadOnlyObjectWrapper<Optional<Assessment>> assessment =
            new ReadOnlyObjectWrapper<>(Optional.empty());
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
        this.profile = new SimpleObjectProperty<>(profile);
        inputs = new Inputs(!readOnly, this::typed);
        writing = new Writing(file, !readOnly, tools, inputs, this::typed);
        thinking = new Thinking(tools);
        saver =
                new Saver(
                        tools.keeper(),
                        tools.keeping(),
                        tools.later(),
                        () -> tools.clock().get().toLocalTime(),
                        draftProperty()::get,
                        inputs::unrecorded,
                        tools.texts());
        assessment.bind(thinking.answerProperty().map(given -> given.map(Answer::assessment)));
        draftProperty().subscribe(this::changed);
        assessment.subscribe(this::answered);
        this.profile.subscribe(this::assess);
        tools.texts().messagesProperty().subscribe(this::assess);
        assess();
    }

    private void typed() {
        saver.changed();
    }

    /** The answer is asked for before the screen draws what changed, so that both go on at once. */
    private void changed() {
        turns++;
        assess();
    }

    /** Takes up what was typed earlier and not recorded, and opens the section of then. */
    public void takeUp(Unrecorded before) {
        inputs.takeUp(before, texts().now().get("ui.entry.waiting"));
        Section.of(before.place()).ifPresent(section::set);
    }

    /** What was typed and is not recorded, with the place that was worked on last. */
    public Unrecorded unrecorded() {
        return inputs.unrecorded();
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
        return apply(Typed.plain(field, input, place), edit);
    }

    /** As {@link #apply(String, String, String, Edit)}. */
    Outcome apply(Typed typed, Edit edit) {
        return writing.apply(typed, edit);
    }

    /** What was typed and is not recorded. */
    Inputs inputs() {
        return inputs;
    }

    /** Takes the last change back and says which; the section that it belongs to opens. */
    public void undo() {
        writing.undo().ifPresent(section::set);
    }

    /** Makes the change again that was taken back last. */
    public void redo() {
        writing.redo().ifPresent(section::set);
    }

    private void assess() {
        thinking.about(draftProperty().get(), profile.get());
    }

    /** Accepts a section as it stands: its marks of group entry go. */
    public void accept(Section which) {
        if (Written.isBy(this, which)) {
            if (which == Section.ASSESSMENT) {
                assessment.get().ifPresent(this::keepTexts);
            }
            progress().accept(which);
        }
        leave();
    }

    private void keepTexts(Assessment answer) {
        String place = texts().now().get("ui.entry.section.assessment");
        apply("assessment.accepted", "", place, GeneratedTexts.keep(answer));
    }

    /** An accepted text that does not follow from the draft any more is to be accepted again. */
    private void answered() {
        turns++;
        assessment
                .get()
                .filter(answer -> !GeneratedTexts.areCurrent(draftProperty().get(), answer))
                .ifPresent(answer -> progress().changed(Section.ASSESSMENT));
    }

    /** Grows with everything that a cell may show otherwise. */
    int revision() {
        return turns + inputs.turns() + progress().turns();
    }

    /** Which sections are accepted or begun, and which cells nobody has accepted yet. */
    Progress progress() {
        return writing.progress();
    }

    /** What was undone or redone last; empty after the next change. */
    public ReadOnlyStringProperty toldProperty() {
        return writing.toldProperty();
    }

    /** Keeps the draft now: a field, a section or the consultation is left. */
    public void leave() {
        saver.flush();
    }

    /** Whether the draft is kept, and what to do where it is not. */
    public Saver saver() {
        return saver;
    }

    /**
     * The consultation leaves the screen: texts are handed over, a number that is not accepted
     * stays what was typed, and nothing changes any more.
     */
    public void close() {
        saver.handOver();
        writing.end();
        thinking.end();
        saver.end();
    }

    /** Whether nothing can be changed. */
    public boolean isReadOnly() {
        return readOnly;
    }

    public ReadOnlyObjectProperty<CaseFile> draftProperty() {
        return writing.draftProperty();
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

    /** How many inputs are not recorded and stand in the way of a signature. */
    public ReadOnlyIntegerProperty refusedProperty() {
        return inputs.countProperty();
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

    public VisitRights rights() {
        return tools.rights();
    }

    /** What the knowledge base knows about medicines. */
    public Medicines medicines() {
        return tools.medicines();
    }

    /** What it works with. */
    EntryTools tools() {
        return tools;
    }

    public Texts texts() {
        return tools.texts();
    }
}
