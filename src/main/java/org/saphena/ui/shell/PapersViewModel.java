package org.saphena.ui.shell;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Language;
import org.saphena.report.KeyPaper;
import org.saphena.report.patient.Form;
import org.saphena.service.ClinicRules;
import org.saphena.service.Consultations;
import org.saphena.service.Failure;
import org.saphena.service.FailureLog;
import org.saphena.service.Letterheads;
import org.saphena.settings.ClinicProfile;
import org.saphena.settings.PaperSize;
import org.saphena.settings.Settings;
import org.saphena.ui.summary.SummaryViewModel;
import org.saphena.ui.support.Background;
import org.saphena.ui.support.Texts;

/** What the papers say of the clinic, while it is changed. */
final class PapersViewModel {
    /** The texts, in the order of the sheet. */
    enum Entry {
        NAME,
        ADDRESS,
        TELEPHONE,
        EMERGENCY,
        CLINICIAN,
        LICENCE
    }

    private final Consultations consultations;
    private final Background background;
    private final SettingsKeeper keeper;
    private final HouseRules rules;
    private final SummaryViewModel summary;
    private final Texts texts;
    private final Consumer<String> tell;
    private final Consumer<Exception> failed;
    private final Map<Entry, StringProperty> entries = new EnumMap<>(Entry.class);
    private final BooleanProperty letter = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Language>> clinicianLanguage =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Language>> patientLanguage =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper logoThere = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper logoProblem = new ReadOnlyStringWrapper("");
    private Optional<String> logo = Optional.empty();

    /**
     * @param tell tells the user something by the key of its text
     */
    PapersViewModel(
            Consultations consultations,
            Background background,
            SettingsKeeper keeper,
            HouseRules rules,
            SummaryViewModel summary,
            Texts texts,
            Consumer<String> tell,
            Consumer<Exception> failed) {
        this.consultations = consultations;
        this.background = background;
        this.keeper = keeper;
        this.rules = rules;
        this.summary = summary;
        this.texts = texts;
        this.tell = tell;
        this.failed = failed;
        for (Entry entry : Entry.values()) {
            entries.put(entry, new SimpleStringProperty(""));
        }
        tellLanguages(keeper.now().clinic());
    }

    /** Shows the sheet as the settings stand, to those who may change it. */
    void ask() {
        if (rules.isOpen()) {
            fill();
        }
    }

    private void fill() {
        Settings now = keeper.now();
        ClinicProfile clinic = now.clinic();
        set(Entry.NAME, clinic.name());
        set(Entry.ADDRESS, clinic.address());
        set(Entry.TELEPHONE, clinic.telephone());
        set(Entry.EMERGENCY, clinic.emergency());
        set(Entry.CLINICIAN, clinic.clinician());
        set(Entry.LICENCE, clinic.licence());
        letter.set(now.paper() == PaperSize.LETTER);
        clinicianLanguage.set(Optional.ofNullable(clinic.clinicianLanguage()));
        patientLanguage.set(Optional.ofNullable(clinic.patientLanguage()));
        takeLogo(Optional.ofNullable(clinic.logo()));
        asked.set(true);
    }

    /** Keeps what stands on the sheet and prints on that paper from now on. */
    void save() {
        ClinicProfile clinic =
                new ClinicProfile(
                        text(Entry.NAME),
                        text(Entry.ADDRESS),
                        text(Entry.TELEPHONE),
                        text(Entry.CLINICIAN),
                        text(Entry.LICENCE),
                        text(Entry.EMERGENCY),
                        logo.orElse(null),
                        clinicianLanguage.get().orElse(null),
                        patientLanguage.get().orElse(null));
        PaperSize paper = letter.get() ? PaperSize.LETTER : PaperSize.A4;
        asked.set(false);
        rules.change(ClinicRules::tellNewLetterhead, () -> keep(paper, clinic));
    }

    private void keep(PaperSize paper, ClinicProfile clinic) {
        keeper.keepPapers(paper, clinic);
        Settings kept = keeper.now();
        background.run(
                () -> {
                    Letterheads.use(consultations, kept);
                    return kept;
                },
                done -> {
                    tellLanguages(clinic);
                    summary.makeAnew();
                },
                FailureLog::record);
    }

    void cancel() {
        asked.set(false);
    }

    /** Reads a picture; one that cannot be the logo is said to be so, and the old one stays. */
    void readLogo(Path file) {
        background.run(
                () -> Letterheads.readLogo(file),
                read -> takeLogo(Optional.of(read)),
                failure -> {
                    FailureLog.record(failure);
                    Failure worded = Failure.of(failure, texts.language());
                    List<String> details = worded.details();
                    logoProblem.set(
                            worded.title() + (details.isEmpty() ? "" : " " + details.getFirst()));
                });
    }

    /** Writes a sheet for patients in the language of the screen and tells that it is there. */
    void saveForm(Form form, Path file) {
        Language language = texts.language();
        write(() -> consultations.save(consultations.form(form, language), file));
    }

    /** Writes the keys of all screens in the language of the screen and tells that it is there. */
    void saveKeys(boolean single, Path file) {
        KeyPaper paper = PrintedKeys.of(texts.now(), single);
        Language language = texts.language();
        write(() -> consultations.save(consultations.keys(paper, language), file));
    }

    private void write(Runnable saving) {
        background.run(
                () -> {
                    saving.run();
                    return saving;
                },
                saved -> tell.accept("ui.form.saved"),
                failed);
    }

    void removeLogo() {
        takeLogo(Optional.empty());
    }

    private void takeLogo(Optional<String> taken) {
        logo = taken;
        logoThere.set(taken.isPresent());
        logoProblem.set("");
    }

    private void tellLanguages(ClinicProfile clinic) {
        summary.useLanguages(
                Optional.ofNullable(clinic.clinicianLanguage()),
                Optional.ofNullable(clinic.patientLanguage()));
    }

    private void set(Entry entry, @Nullable String text) {
        entry(entry).set(text == null ? "" : text);
    }

    private @Nullable String text(Entry entry) {
        String typed = entry(entry).get().strip();
        String cut = typed.substring(0, Math.min(typed.length(), ClinicProfile.LONGEST));
        return cut.isEmpty() ? null : cut;
    }

    StringProperty entry(Entry entry) {
        return Objects.requireNonNull(entries.get(entry));
    }

    BooleanProperty letterProperty() {
        return letter;
    }

    ObjectProperty<Optional<Language>> clinicianLanguageProperty() {
        return clinicianLanguage;
    }

    ObjectProperty<Optional<Language>> patientLanguageProperty() {
        return patientLanguage;
    }

    ReadOnlyBooleanProperty askedProperty() {
        return asked.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty logoThereProperty() {
        return logoThere.getReadOnlyProperty();
    }

    /** What is wrong with the picture that was chosen; empty when nothing is. */
    ReadOnlyStringProperty logoProblemProperty() {
        return logoProblem.getReadOnlyProperty();
    }
}
