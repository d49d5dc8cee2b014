package org.saphena.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.Version;
import org.saphena.clinical.VisitRecord;
import org.saphena.reasoning.Assessment;
import org.saphena.service.Answers;
import org.saphena.service.Consultations;
import org.saphena.service.PaperDoor;
import org.saphena.ui.advice.Advice;
import org.saphena.ui.advice.AdviceViewModel;
import org.saphena.ui.compare.CompareViewModel;
import org.saphena.ui.consultation.ConsultationViewModel;
import org.saphena.ui.summary.SummaryViewModel;
import org.saphena.ui.support.Background;
import org.saphena.ui.support.Medicines;
import org.saphena.ui.support.Texts;

/** The open case and what the window as a whole is doing. */
public final class ShellViewModel {
    private final Consultations consultations;
    private final Background background;
    private final Texts texts;
    private final ConsultationViewModel consultation;
    private final AdviceViewModel advice;
    private final SummaryViewModel summary;
    private final CompareViewModel compare;
    private final KnowledgeNotice knowledge;
    private final ReadOnlyObjectWrapper<Optional<CaseFile>> open =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Troubles troubles;
    private final Executor nextTurn;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<String> profile;
    private final BooleanProperty printing = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper comparing = new ReadOnlyBooleanWrapper();
    private Optional<String> signedUnder = Optional.empty();
    private PaperDoor papers;
    private int openings;
    private int asked;

    /**
     * @param nextTurn does something once what is done now is on its way to the screen
     */
    public ShellViewModel(
            Consultations consultations,
            Background background,
            Executor nextTurn,
            Texts texts,
            String profile) {
        this.nextTurn = nextTurn;
        this.consultations = consultations;
        this.consultation =
                new ConsultationViewModel(consultations::classesOf, consultations::recordText);
        this.background = background;
        this.papers = PaperDoor.outside(consultations);
        this.texts = texts;
        troubles = new Troubles(texts);
        this.profile = new SimpleObjectProperty<>(profile);
        advice = new AdviceViewModel(consultations::citation);
        summary = new SummaryViewModel(consultations, background, texts);
        compare = new CompareViewModel(consultations, background, texts);
        knowledge = new KnowledgeNotice(consultations, texts);
        this.profile.subscribe(this::answerAgain);
        texts.messagesProperty().subscribe(this::answerAgain);
        printing.subscribe(this::makeSummary);
    }

    /** Reads a case file and shows it; a file that cannot be read leaves the open case as it is. */
    public void open(Path file) {
        int mine = ++openings;
        busy.set(true);
        troubles.dismiss();
        background.run(
                () -> consultations.open(file),
                read -> {
                    if (mine == openings) {
                        signedUnder = Optional.empty();
                        papers = PaperDoor.outside(consultations);
                        open.set(Optional.of(read));
                        answer(read);
                    }
                },
                failure -> {
                    if (mine == openings) {
                        busy.set(false);
                        troubles.show(failure);
                    }
                });
    }

    /**
     * Shows a signed visit, under the guideline profile that it was signed with.
     *
     * @param door the way out for its papers
     */
    void showSigned(CaseFile file, PaperDoor door) {
        papers = door;
        openings++;
        troubles.dismiss();
        signedUnder =
                Optional.ofNullable(file.record())
                        .map(VisitRecord::version)
                        .map(Version::profile)
                        .filter(consultations.profiles()::contains);
        busy.set(true);
        open.set(Optional.of(file));
        answer(file);
    }

    private void answerAgain() {
        open.get().ifPresent(this::answer);
    }

    private void answer(CaseFile file) {
        int mine = ++asked;
        Language language = texts.language();
        String wanted = usedProfile();
        Answers answers = papers.answers();
        advice.setWhole(answers.areWhole());
        busy.set(true);
        summary.take(file, papers, wanted);
        background.run(
                () -> answers.assess(file, language, wanted),
                answer -> show(mine, file, answer),
                failure -> showWithout(mine, file, failure));
    }

    private String usedProfile() {
        return signedUnder.orElseGet(profile::get);
    }

    /**
     * Advice comes a turn later where none is shown; that of another case never stays beside it.
     */
    private void show(int mine, CaseFile file, Assessment answer) {
        if (mine == asked) {
            consultation.show(file, answer, texts.now());
            if (advice.adviceProperty().get() instanceof Advice.Nothing) {
                settle();
                nextTurn.execute(() -> advise(mine, answer));
            } else {
                advise(mine, answer);
                settle();
            }
        }
    }

    private void advise(int mine, Assessment answer) {
        if (mine == asked) {
            advice.show(answer, texts.now());
        }
    }

    private void showWithout(int mine, CaseFile file, Exception failure) {
        if (mine == asked) {
            consultation.show(file, null, texts.now());
            advice.off(troubles.withoutAdvice(failure));
            settle();
        }
    }

    private void settle() {
        busy.set(false);
        makeSummary();
    }

    private void makeSummary() {
        if (printing.get()) {
            summary.make();
        }
    }

    /**
     * Compares the options of the visit on the screen.
     *
     * @param answers what may be seen of the answer to it
     * @param recorder empty where the visit cannot be written to
     */
    void compare(CaseFile file, Answers answers, Optional<CompareViewModel.Recorder> recorder) {
        String wanted = recorder.isPresent() ? profile.get() : usedProfile();
        compare.take(file, answers, wanted, recorder);
        comparing.set(true);
    }

    /** Leaves the comparison. */
    void stopComparing() {
        comparing.set(false);
        compare.clear();
    }

    /** The way out for the papers of the case that is open to be read. */
    PaperDoor papers() {
        return papers;
    }

    /** Closes the case. */
    public void close() {
        openings++;
        asked++;
        busy.set(false);
        printing.set(false);
        stopComparing();
        signedUnder = Optional.empty();
        open.set(Optional.empty());
        consultation.clear();
        advice.clear();
        summary.clear();
    }

    /** Takes a failure that nobody else told about. */
    public void report(Throwable failure) {
        troubles.report(failure);
    }

    /** Tells the user something that stands in the way. */
    void tell(String key) {
        troubles.tell(key);
    }

    /** What stands in the user's way. */
    public Troubles troubles() {
        return troubles;
    }

    /** Which knowledge base answers. */
    KnowledgeNotice knowledge() {
        return knowledge;
    }

    public ConsultationViewModel consultation() {
        return consultation;
    }

    public AdviceViewModel advice() {
        return advice;
    }

    public SummaryViewModel summary() {
        return summary;
    }

    CompareViewModel compare() {
        return compare;
    }

    /** Whether options are compared on the screen. */
    ReadOnlyBooleanProperty comparingProperty() {
        return comparing.getReadOnlyProperty();
    }

    /** What the knowledge base knows about medicines. */
    Medicines medicines() {
        return consultations::classesOf;
    }

    public ReadOnlyObjectProperty<Optional<CaseFile>> openProperty() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ObjectProperty<String> profileProperty() {
        return profile;
    }

    /** Whether the printed summary is on screen instead of the consultation. */
    public BooleanProperty printingProperty() {
        return printing;
    }
}
