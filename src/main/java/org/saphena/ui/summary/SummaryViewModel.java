package org.saphena.ui.summary;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.report.Audience;
import org.saphena.report.Document;
import org.saphena.report.PageImage;
import org.saphena.service.Consultations;
import org.saphena.service.Failure;
import org.saphena.service.FailureLog;
import org.saphena.service.PaperDoor;
import org.saphena.ui.support.Background;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;

/** The printed summary of the open case: made, shown page by page, and saved. */
public final class SummaryViewModel {
    private final Consultations consultations;
    private final PresentWork work;
    private final PageViewer viewer;
    private final Outlet outlet;
    private final Texts texts;
    private final ObjectProperty<Language> language;
    private final ObjectProperty<Audience> audience =
            new SimpleObjectProperty<>(Audience.CLINICIAN);
    private UsualLanguages usual = UsualLanguages.READERS;
    private final ReadOnlyObjectWrapper<Preview> preview =
            new ReadOnlyObjectWrapper<>(new Preview.Nothing());
    private final ObjectProperty<Optional<PaperNotes>> notes =
            new SimpleObjectProperty<>(Optional.empty());
    private Optional<Subject> subject = Optional.empty();
    private Optional<Consumer<Document>> whenReady = Optional.empty();

    /** Which case is printed, compared with which, under which guideline profile. */
    private record Subject(CaseFile file, PaperDoor door, String profile) {}

    public SummaryViewModel(Consultations consultations, Background background, Texts texts) {
        this.consultations = consultations;
        this.work = new PresentWork(background);
        this.viewer = new PageViewer(consultations, work, this::failed);
        this.outlet = new Outlet(consultations, work, this::worded);
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
        take(file, PaperDoor.outside(consultations), profile);
    }

    /**
     * The same of a visit in the records, compared with the one before.
     *
     * @param door where it lies, and the way out for its papers
     */
    public void take(CaseFile file, PaperDoor door, String profile) {
        subject = Optional.of(new Subject(file, door, profile));
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
            work.run(() -> document(wanted, spoken, reader), this::show, this::failed);
        });
    }

    private Document document(Subject wanted, Language spoken, Audience reader) {
        return wanted.door().make(reader, wanted.file(), spoken, wanted.profile());
    }

    private void show(Document document) {
        preview.set(new Preview.Ready(document));
        viewer.show(Optional.of(document));
        Optional<Consumer<Document>> use = whenReady;
        whenReady = Optional.empty();
        use.ifPresent(each -> each.accept(document));
    }

    /** Does something with the document, once it is there. */
    void withDocument(Consumer<Document> use) {
        switch (preview.get()) {
            case Preview.Ready(Document document) -> use.accept(document);
            case Preview.Making _ -> whenReady = Optional.of(use);
            case Preview.Nothing _, Preview.Failed _ -> {}
        }
    }

    /** Whether there is a document, or will be. */
    boolean isDocumentComing() {
        return preview.get() instanceof Preview.Ready || preview.get() instanceof Preview.Making;
    }

    private void forget() {
        work.renew();
        whenReady = Optional.empty();
        preview.set(new Preview.Nothing());
        viewer.show(Optional.empty());
        outlet.forget();
    }

    private void failed(Exception failure) {
        preview.set(new Preview.Failed(worded(failure)));
    }

    /** Shows another page; pages count from 0, and one that is not there is ignored. */
    public void turnTo(int wanted) {
        viewer.turnTo(wanted);
    }

    /** Draws the page as sharp as it is shown, so many pixels wide. */
    public void showAt(double pixelsWide) {
        viewer.showAt(pixelsWide);
    }

    private Problem worded(Throwable thrown) {
        FailureLog.record(thrown);
        if (thrown instanceof PrinterFailedException) {
            return printerProblem("ui.summary.print.failed");
        }
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
        if (preview.get() instanceof Preview.Ready(Document document)) {
            outlet.save(door(), document, file, then);
        }
    }

    /** Prints the document where the user wants it, or tells that there is no printer. */
    public void print(PrinterChoice choice) {
        if (preview.get() instanceof Preview.Ready(Document document)) {
            switch (choice) {
                case PrinterChoice.NoPrinter none ->
                        outlet.tell(printerProblem("ui.summary.print.none"));
                case PrinterChoice.ChangedMind nothing -> {}
                case PrinterChoice.Chosen(PrintRun run) -> outlet.print(door(), document, run);
            }
        }
    }

    private PaperDoor door() {
        return subject.map(Subject::door).orElseGet(() -> PaperDoor.outside(consultations));
    }

    private Problem printerProblem(String key) {
        return new Problem("P-01", texts.now().get(key), List.of(texts.now().get(key + ".next")));
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
        return outlet.savingProperty();
    }

    public ReadOnlyObjectProperty<Optional<PageImage>> imageProperty() {
        return viewer.imageProperty();
    }

    /** The page that is shown, from 0. */
    public ReadOnlyIntegerProperty pageProperty() {
        return viewer.pageProperty();
    }

    /** The free words of the papers while they may be changed, else empty. */
    public ObjectProperty<Optional<PaperNotes>> notesProperty() {
        return notes;
    }
}
