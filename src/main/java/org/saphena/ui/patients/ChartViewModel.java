package org.saphena.ui.patients;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.service.Clinic;
import org.saphena.service.OpenVisit;
import org.saphena.storage.ConsultationKey;
import org.saphena.storage.PatientKey;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Trouble;
import org.saphena.ui.support.Workbench;

/** One patient and the visits. */
public final class ChartViewModel {
    private final Workbench<Clinic> bench;
    private final Trouble trouble;
    private final Consumer<OpenVisit> opened;
    private final ReadOnlyObjectWrapper<Optional<Chart>> chart =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> written =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final HistoryViewModel history;
    private final SignedPapersViewModel papers;
    private final ReadOnlyBooleanWrapper arrived = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<ChartTab> tab = new SimpleObjectProperty<>(ChartTab.VISITS);
    private int showings;

    public ChartViewModel(Workbench<Clinic> bench, Texts texts, Consumer<OpenVisit> opened) {
        this.bench = bench;
        this.opened = opened;
        trouble = new Trouble(texts);
        history = new HistoryViewModel(bench, texts);
        papers = new SignedPapersViewModel(bench, texts);
    }

    /** Shows a patient. */
    public void show(PatientKey key) {
        clear();
        whileShown(clinic -> Chart.read(clinic, key), loaded -> chart.set(Optional.of(loaded)));
        history.show(key);
        papers.show(key);
    }

    /** An outcome that comes once another patient is shown is dropped. */
    private <T> void whileShown(Workbench.Work<Clinic, T> work, Consumer<T> done) {
        int mine = showings;
        bench.run(
                work,
                result -> {
                    if (mine == showings) {
                        done.accept(result);
                    }
                },
                failure -> {
                    if (mine == showings) {
                        trouble.take(failure);
                    }
                });
    }

    public void startVisit() {
        withPatient(patient -> open(clinic -> clinic.startVisit(patient)));
    }

    /** Puts the patient on the list of today. */
    public void arrive() {
        arrived.set(false);
        trouble.clear();
        withPatient(patient ->
                whileShown(clinic -> clinic.registry().arrive(patient), line -> arrived.set(true)));
    }

    /** Takes somebody who was merged into the patient out again. */
    public void undoMerge(PatientKey merged) {
        trouble.clear();
        withPatient(patient ->
                whileShown(
                        clinic -> {
                            clinic.registry().undoMerge(merged);
                            return patient;
                        },
                        this::show));
    }

    public void openVisit(ConsultationKey key) {
        open(clinic -> clinic.open(key));
    }

    /** Takes a case file of this patient in as a draft. */
    public void importCase(Path file) {
        withPatient(patient -> open(clinic -> clinic.importCase(file, patient)));
    }

    private void open(Workbench.Work<Clinic, OpenVisit> work) {
        trouble.clear();
        bench.run(work, opened, trouble::take);
    }

    /** Writes a consultation as a case file. */
    public void exportCase(ConsultationKey key, Path file) {
        trouble.clear();
        written.set(Optional.empty());
        bench.run(
                clinic -> {
                    clinic.exportCase(key, file);
                    return Objects.toString(file.getFileName());
                },
                name -> written.set(Optional.of(name)),
                trouble::take);
    }

    /** Writes a visit as it stands on another screen, which tells what went wrong. */
    public void exportShown(
            OpenVisit visit, CaseFile shown, Path file, Consumer<Exception> failed) {
        written.set(Optional.empty());
        bench.run(
                clinic -> {
                    clinic.exportCase(visit, shown, file);
                    return Objects.toString(file.getFileName());
                },
                name -> written.set(Optional.of(name)),
                failed);
    }

    private void withPatient(Consumer<PatientKey> work) {
        chart.get().map(shown -> shown.patient().key()).ifPresent(work);
    }

    /** Forgets everything. */
    public void clear() {
        showings++;
        tab.set(ChartTab.VISITS);
        chart.set(Optional.empty());
        written.set(Optional.empty());
        arrived.set(false);
        history.clear();
        papers.clear();
        trouble.clear();
    }

    /** The names of the schedules that a plan can choose, by their codes. */
    Map<String, String> scheduleNames(Language language) {
        return bench.toolProperty()
                .get()
                .map(clinic -> clinic.registry().scheduleNames(language))
                .orElse(Map.of());
    }

    /** The visits in full. */
    public HistoryViewModel history() {
        return history;
    }

    /** The signed versions. */
    public SignedPapersViewModel papers() {
        return papers;
    }

    /** Which part is shown. */
    public ObjectProperty<ChartTab> tabProperty() {
        return tab;
    }

    public ReadOnlyObjectProperty<Optional<Chart>> chartProperty() {
        return chart.getReadOnlyProperty();
    }

    /** Whether the patient was just put on the list of today. */
    public ReadOnlyBooleanProperty arrivedProperty() {
        return arrived.getReadOnlyProperty();
    }

    /** The name of the file that was just written and read back. */
    public ReadOnlyObjectProperty<Optional<String>> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return trouble.problemProperty();
    }
}
