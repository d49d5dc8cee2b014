package org.saphena.ui.summary;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.reasoning.Assessment;
import org.saphena.report.Audience;
import org.saphena.report.Document;
import org.saphena.report.PageImage;
import org.saphena.service.Consultations;
import org.saphena.service.Failure;
import org.saphena.service.FailureLog;
import org.saphena.ui.support.Background;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;

/** The printed summary of the open case: made, shown page by page, and saved. */
public final class SummaryViewModel {
    private static final double PAGE_INCHES = 8.27;
    private static final double FEWEST_DOTS = 60;
    private static final double MOST_DOTS = 288;

    private final Consultations consultations;
    private final Background background;
    private final Texts texts;
    private final ObjectProperty<Language> language;
    private final ObjectProperty<Audience> audience =
            new SimpleObjectProperty<>(Audience.CLINICIAN);
    private UsualLanguages usual = UsualLanguages.READERS;
    private final ReadOnlyObjectWrapper<Preview> preview =
            new ReadOnlyObjectWrapper<>(new Preview.Nothing());
    private final ReadOnlyObjectWrapper<Saving> saving =
            new ReadOnlyObjectWrapper<>(new Saving.NotSaved());
    private final ReadOnlyObjectWrapper<Optional<PageImage>> image =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private double dotsPerInch = 144;
    private boolean drawing;
    private Optional<Subject> subject = Optional.empty();
    private int ticket;

    /** Which case is printed, compared with which, under which guideline profile. */
    private record Subject(CaseFile file, Optional<CaseFile> earlier, String profile) {}

    public SummaryViewModel(Consultations consultations, Background background, Texts texts) {
        this.consultations = consultations;
        this.background = background;
        this.texts = texts;
        this.language = new SimpleObjectProperty<>(texts.language());
        language.subscribe(this::remake);
        audience.subscribe((was, is) -> {
            remake();
            language.set(usual());
        });
    }

    /** In which language each summary is made unless another is chosen; empty for the reader's. */
    public void useLanguages(Optional<Language> clinician, Optional<Language> patient) {
        usual = new UsualLanguages(clinician, patient);
        language.set(usual());
    }

    private Language usual() {
        return usual.of(audience.get(), subject.map(Subject::file), texts.language());
    }

    /** Takes another case; its document is made by {@link #make()}. */
    public void take(CaseFile file, String profile) {
        take(file, Optional.empty(), profile);
    }

    /** The same, compared with an earlier visit of the patient. */
    public void take(CaseFile file, Optional<CaseFile> earlier, String profile) {
        subject = Optional.of(new Subject(file, earlier, profile));
        forget();
    }

    /** Takes no case. */
    public void clear() {
        subject = Optional.empty();
        forget();
    }

    /** Makes the document, unless it is there or on its way. */
    public void make() {
        if (preview.get() instanceof Preview.Nothing || preview.get() instanceof Preview.Failed) {
            remake();
        }
    }

    /** Makes the document again if it is shown, as after a change of the paper. */
    public void makeAnew() {
        if (!(preview.get() instanceof Preview.Nothing)) {
            remake();
        }
    }

    private void remake() {
        forget();
        subject.ifPresent(wanted -> {
            preview.set(new Preview.Making());
            Language spoken = language.get();
            Audience reader = audience.get();
            run(() -> document(wanted, spoken, reader), this::show);
        });
    }

    private Document document(Subject wanted, Language spoken, Audience reader) {
        Assessment answer = consultations.assess(wanted.file(), spoken, wanted.profile());
        return consultations.summary(
                reader, wanted.file(), answer, spoken, wanted.earlier().orElse(null));
    }

    private void show(Document document) {
        preview.set(new Preview.Ready(document));
        turnTo(0);
    }

    private void forget() {
        ticket++;
        drawing = false;
        preview.set(new Preview.Nothing());
        image.set(Optional.empty());
        saving.set(new Saving.NotSaved());
        page.set(0);
    }

    /** Shows another page; pages count from 0, and one that is not there is ignored. */
    public void turnTo(int wanted) {
        if (preview.get() instanceof Preview.Ready(Document document)
                && wanted >= 0
                && wanted < document.pages()) {
            page.set(wanted);
            draw(document);
        }
    }

    /** Draws the page as sharp as it is shown, so many pixels wide. */
    public void showAt(double pixelsWide) {
        double wanted = Math.clamp(pixelsWide / PAGE_INCHES, FEWEST_DOTS, MOST_DOTS);
        boolean changed = Math.abs(wanted - dotsPerInch) >= 1;
        dotsPerInch = wanted;
        if (changed && preview.get() instanceof Preview.Ready(Document document)) {
            draw(document);
        }
    }

    /** Only the last of many wishes in a row is drawn, as when the window is pulled wider. */
    private void draw(Document document) {
        if (drawing) {
            return;
        }
        drawing = true;
        int drawn = page.get();
        double dots = dotsPerInch;
        run(
                () -> consultations.render(document, drawn, dots),
                picture -> {
                    drawing = false;
                    if (drawn == page.get()) {
                        image.set(Optional.of(picture));
                    }
                    if (drawn != page.get() || Double.compare(dots, dotsPerInch) != 0) {
                        draw(document);
                    }
                });
    }

    /** Work for the present document; its outcome is dropped when another one was asked for. */
    private <T> void run(Callable<T> work, Consumer<T> done) {
        int mine = ticket;
        background.run(
                work,
                result -> {
                    if (mine == ticket) {
                        done.accept(result);
                    }
                },
                failure -> {
                    if (mine == ticket) {
                        preview.set(new Preview.Failed(worded(failure)));
                    }
                });
    }

    private Problem worded(Throwable thrown) {
        FailureLog.record(thrown);
        Failure failure = Failure.of(thrown, texts.language());
        return new Problem(failure.code(), failure.title(), failure.details());
    }

    /** Writes the document, and says saved only after it was read back. */
    public void save(Path file) {
        save(file, () -> {});
    }

    /**
     * The same.
     *
     * @param then what is done once it is saved
     */
    public void save(Path file, Runnable then) {
        if (!(preview.get() instanceof Preview.Ready(Document document))) {
            return;
        }
        int mine = ticket;
        saving.set(new Saving.Writing());
        background.run(
                () -> {
                    consultations.save(document, file);
                    return String.valueOf(file.getFileName());
                },
                name -> {
                    tellSaving(mine, new Saving.Saved(name));
                    then.run();
                },
                failure -> tellSaving(mine, new Saving.Failed(worded(failure))));
    }

    private void tellSaving(int mine, Saving outcome) {
        if (mine == ticket) {
            saving.set(outcome);
        }
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public ObjectProperty<Audience> audienceProperty() {
        return audience;
    }

    public ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Saving> savingProperty() {
        return saving.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<PageImage>> imageProperty() {
        return image.getReadOnlyProperty();
    }

    /** The page that is shown, from 0. */
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }
}
