package org.saphena.ui.patients;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.saphena.clinical.Language;
import org.saphena.report.Document;
import org.saphena.service.Clinic;
import org.saphena.service.SignedCase;
import org.saphena.service.SignedPaper;
import org.saphena.storage.PatientKey;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Trouble;
import org.saphena.ui.support.Workbench;

/** The signed versions of a patient's visits, of which papers are made again. */
public final class SignedPapersViewModel {
    private final Workbench<Clinic> bench;
    private final Texts texts;
    private final Trouble trouble;
    private final ReadOnlyObjectWrapper<List<SignedPaper>> papers =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<String>> written =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private int showings;

    SignedPapersViewModel(Workbench<Clinic> bench, Texts texts) {
        this.bench = bench;
        this.texts = texts;
        trouble = new Trouble(texts);
    }

    void show(PatientKey patient) {
        clear();
        int mine = showings;
        bench.run(
                clinic -> clinic.history().papers(patient),
                found -> {
                    if (mine == showings) {
                        papers.set(found);
                    }
                },
                trouble::take);
    }

    /** Reads the case as it was signed. */
    void read(SignedPaper paper, Consumer<SignedCase> reader) {
        trouble.clear();
        bench.run(clinic -> clinic.history().signed(paper), reader, trouble::take);
    }

    /**
     * Makes the clinician's summary again and saves it.
     *
     * @param place asks where a file of the proposed name is to be written
     */
    void saveForClinician(SignedPaper paper, Function<String, Optional<Path>> place) {
        Language language = texts.language();
        save(paper, clinic -> clinic.history().clinicianSummary(paper, language), place);
    }

    /**
     * Makes the patient's summary again and saves it.
     *
     * @param place asks where a file of the proposed name is to be written
     */
    void saveForPatient(SignedPaper paper, Function<String, Optional<Path>> place) {
        Language language = texts.language();
        save(paper, clinic -> clinic.history().patientSummary(paper, language), place);
    }

    private void save(
            SignedPaper paper,
            Workbench.Work<Clinic, Document> make,
            Function<String, Optional<Path>> place) {
        trouble.clear();
        written.set(Optional.empty());
        bench.run(
                make,
                document ->
                        place.apply(document.fileName())
                                .ifPresent(file -> write(paper, document, file)),
                trouble::take);
    }

    private void write(SignedPaper paper, Document document, Path file) {
        bench.run(
                clinic -> {
                    clinic.history().save(paper, document, file);
                    return Objects.toString(file.getFileName());
                },
                name -> written.set(Optional.of(name)),
                trouble::take);
    }

    void clear() {
        showings++;
        papers.set(List.of());
        written.set(Optional.empty());
        trouble.clear();
    }

    /** The latest first. */
    public ReadOnlyObjectProperty<List<SignedPaper>> papersProperty() {
        return papers.getReadOnlyProperty();
    }

    /** The name of the file that was just written and read back. */
    ReadOnlyObjectProperty<Optional<String>> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return trouble.problemProperty();
    }
}
