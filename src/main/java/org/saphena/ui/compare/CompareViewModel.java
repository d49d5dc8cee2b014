package org.saphena.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.PriorityCode;
import org.saphena.clinical.Side;
import org.saphena.clinical.Treatment;
import org.saphena.clinical.VisitRecord;
import org.saphena.clinical.VisitRecord.Leaning;
import org.saphena.editing.Edit;
import org.saphena.editing.RecordEdits;
import org.saphena.reasoning.Assessment;
import org.saphena.service.Answers;
import org.saphena.service.Consultations;
import org.saphena.service.Failure;
import org.saphena.service.FailureLog;
import org.saphena.ui.support.Background;
import org.saphena.ui.support.Latest;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;

/**
 * The options of one visit side by side, what matters to the patient, and what the patient leans
 * to. What is chosen here is recorded with the visit where that can be written to.
 */
public final class CompareViewModel {
    private final Consultations consultations;
    private final Background background;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Compared> shown =
            new ReadOnlyObjectWrapper<>(new Compared.Nothing());
    private final BooleanProperty patientScreen = new SimpleBooleanProperty();
    private Optional<Subject> subject = Optional.empty();

    /** Writes a change into the visit. */
    @FunctionalInterface
    public interface Recorder {
        /**
         * @param field the id of the field
         * @param place the field in words
         */
        void record(String field, String place, Edit edit);
    }

    private record Subject(
            CaseFile file,
            Answers answers,
            String profile,
            Optional<Recorder> recorder,
            Optional<Assessment> answer,
            @Nullable Side leg) {
        Subject with(CaseFile changed) {
            return new Subject(changed, answers, profile, recorder, answer, leg);
        }

        Subject with(Side other) {
            return new Subject(file, answers, profile, recorder, answer, other);
        }

        Subject with(Assessment other) {
            return new Subject(file, answers, profile, recorder, Optional.of(other), leg);
        }

        boolean isAnsweredIn(Language language) {
            return answer.filter(each -> each.language() == language).isPresent();
        }
    }

    /** The outcome of making the comparison. */
    private record Made(Subject subject, Compared.Ready ready) {}

    public CompareViewModel(Consultations consultations, Background background, Texts texts) {
        this.consultations = consultations;
        this.background = new Latest(background);
        this.texts = texts;
        texts.messagesProperty().subscribe((was, is) -> make());
    }

    /**
     * Takes the options of a case.
     *
     * @param recorder empty where the visit cannot be written to
     */
    public void take(CaseFile file, String profile, Optional<Recorder> recorder) {
        take(file, Answers.of(consultations), profile, recorder);
    }

    /**
     * The same of a visit in the records.
     *
     * @param answers what may be seen of the answer to it
     */
    public void take(CaseFile file, Answers answers, String profile, Optional<Recorder> recorder) {
        shown.set(new Compared.Nothing());
        subject =
                Optional.of(new Subject(file, answers, profile, recorder, Optional.empty(), null));
        make();
    }

    /** Forgets everything; the patient's screen closes. */
    public void clear() {
        subject = Optional.empty();
        patientScreen.set(false);
        shown.set(new Compared.Nothing());
    }

    /** Compares the options of the other leg. */
    public void show(Side leg) {
        subject = subject.map(each -> each.with(leg));
        make();
    }

    /** Puts an option beside the others, or takes it away. */
    public void toggle(OptionKey option) {
        subject.ifPresent(each -> each.answer().ifPresent(answer -> toggle(each, answer, option)));
    }

    private void toggle(Subject now, Assessment answer, OptionKey option) {
        VisitRecord visit = now.file().record() == null ? VisitRecord.empty() : now.file().record();
        List<OptionKey> picks =
                Picks.of(Offer.of(answer, visit, option.leg()), visit, option.leg());
        List<OptionKey> changed = Picks.toggled(picks, option);
        if (!changed.equals(picks) && !changed.isEmpty()) {
            subject = Optional.of(now.with(option.leg()));
            change("compared", "compare.field.picks", Picks.keep(option.leg(), changed));
        }
    }

    /**
     * Weighs what matters to the patient.
     *
     * @param weight 1 to 5, or 0 for nothing
     */
    public void weigh(PriorityCode matter, int weight) {
        change(
                "priorities/" + matter.code(),
                "compare.matters",
                RecordEdits.priority(matter, weight == 0 ? null : weight));
    }

    /**
     * Records what the patient leans to.
     *
     * @param to null while the patient is not sure
     */
    public void lean(@Nullable Treatment to) {
        change("leaning", "compare.leaning", RecordEdits.field("leaning", new Leaning(to)));
    }

    private void change(String field, String placeKey, Edit edit) {
        subject.ifPresent(each -> {
            each.recorder()
                    .ifPresent(recorder ->
                            recorder.record(
                                    "plan.record/" + field, texts.now().get(placeKey), edit));
            subject = Optional.of(each.with(edit.apply(each.file())));
            make();
        });
    }

    private void make() {
        subject.ifPresent(wanted -> {
            Language language = texts.language();
            background.run(
                    () -> {
                        Subject answered =
                                wanted.isAnsweredIn(language)
                                        ? wanted
                                        : wanted.with(
                                                wanted.answers()
                                                        .reasons(
                                                                wanted.file(),
                                                                language,
                                                                wanted.profile()));
                        return new Made(answered, ready(answered));
                    },
                    made -> {
                        if (subject.isPresent()) {
                            subject = Optional.of(made.subject());
                            shown.set(made.ready());
                        }
                    },
                    failure -> shown.set(new Compared.Failed(worded(failure))));
        });
    }

    private Compared.Ready ready(Subject answered) {
        return new CompareComposer(consultations, answered.answer().orElseThrow(), answered.file())
                .compose(answered.leg(), answered.recorder().isPresent());
    }

    private Problem worded(Exception thrown) {
        FailureLog.record(thrown);
        Failure failure = Failure.of(thrown, texts.language());
        return new Problem(failure.code(), failure.title(), failure.details());
    }

    public ReadOnlyObjectProperty<Compared> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether the patient's own screen is open. */
    public BooleanProperty patientScreenProperty() {
        return patientScreen;
    }
}
