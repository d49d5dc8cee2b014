package org.saphena.ui.audit;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.saphena.service.AuditReview;
import org.saphena.service.Clinic;
import org.saphena.storage.AccountKey;
import org.saphena.storage.AuditFilter;
import org.saphena.storage.AuditPage;
import org.saphena.storage.AuditRow;
import org.saphena.storage.AuditVerdict;
import org.saphena.storage.PatientKey;
import org.saphena.storage.Progress;
import org.saphena.ui.support.Background;
import org.saphena.ui.support.BesideWork;
import org.saphena.ui.support.LongWork;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Told;
import org.saphena.ui.support.Workbench;

/** The audit trail, to be read, checked and written out; each of that leaves a row in it. */
public final class AuditViewModel {
    /** How many rows are read at once. */
    public static final int PAGE = 100;

    private final Workbench<Clinic> bench;
    private final Texts texts;
    private final ZoneId zone;
    private final Told told;
    private final BesideWork<Clinic> work;
    private final ReadOnlyObjectWrapper<Optional<Seen>> seen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<AuditVerdict>> verdict =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private AuditFilter filter = AuditFilter.ALL;
    private String number = "";

    /**
     * What was found, the newest first.
     *
     * @param people the names of everybody
     * @param numbers of the patients in the rows who are still in the records
     * @param more whether there may be older rows
     */
    public record Seen(
            List<AuditRow> rows,
            Map<AccountKey, String> people,
            Map<PatientKey, String> numbers,
            boolean more) {
        public Seen {
            rows = List.copyOf(rows);
        }
    }

    private interface Act<T> {
        T with(AuditReview review, Progress progress);
    }

    /**
     * @param beside where the trail is checked and written out, so that drafts are kept meanwhile
     * @param onScreen does something on the screen's thread
     * @param zone in which days begin
     */
    public AuditViewModel(
            Workbench<Clinic> bench,
            Background beside,
            Consumer<Runnable> onScreen,
            Texts texts,
            ZoneId zone) {
        this.bench = bench;
        this.texts = texts;
        this.zone = zone;
        this.told = new Told(texts);
        this.work = new BesideWork<>(bench, beside, onScreen);
    }

    /** Reads the newest rows. */
    public void begin() {
        clear();
        find(AuditQuery.ALL);
    }

    /** Reads the newest rows that fit. */
    public void find(AuditQuery query) {
        told.clear();
        Optional<AuditFilter> wanted =
                bench.toolProperty()
                        .get()
                        .flatMap(clinic -> query.filter(zone, clinic.today(), texts.language()));
        if (wanted.isEmpty()) {
            told.failed(new Problem("V-02", texts.now().get("vault.audit.unclear"), List.of()));
            return;
        }
        filter = wanted.get();
        number = query.number();
        read(filter, List.of(), Map.of());
    }

    /** Reads older rows too. */
    public void more() {
        seen.get()
                .filter(now -> !now.rows().isEmpty())
                .ifPresent(now ->
                        read(filter.before(now.rows().getLast().seq()), now.rows(), now.numbers()));
    }

    private void read(AuditFilter wanted, List<AuditRow> before, Map<PatientKey, String> known) {
        String whose = number;
        bench.run(
                clinic -> {
                    AuditPage found = clinic.audit().page(wanted, whose, PAGE);
                    List<AuditRow> all = new ArrayList<>(before);
                    all.addAll(found.rows());
                    Map<PatientKey, String> numbers = new HashMap<>(known);
                    numbers.putAll(found.numbers());
                    return new Seen(all, names(clinic), numbers, found.rows().size() == PAGE);
                },
                found -> seen.set(Optional.of(found)),
                told::failed);
    }

    private static Map<AccountKey, String> names(Clinic clinic) {
        Map<AccountKey, String> names = new LinkedHashMap<>();
        clinic.people().all().forEach(account -> names.put(account.key(), account.name()));
        return names;
    }

    /**
     * Checks the whole trail.
     *
     * @param code of the recovery kit, which proves the newest rows too; empty to check without
     */
    public void verify(String code) {
        verdict.set(Optional.empty());
        act(
                (review, progress) ->
                        code.isBlank() ? review.verify(progress) : review.verify(code, progress),
                found -> verdict.set(Optional.of(found)));
    }

    /** Writes the whole trail as a table. */
    public void exportTable(Path file) {
        export(file, (review, progress) -> review.exportTable(file, progress));
    }

    /** Writes the whole trail as FHIR AuditEvents. */
    public void exportFhir(Path file) {
        export(file, (review, progress) -> review.exportFhir(file, progress));
    }

    private void export(Path file, BiConsumer<AuditReview, Progress> writing) {
        act(
                (review, progress) -> {
                    writing.accept(review, progress);
                    return String.valueOf(file.getFileName());
                },
                name -> told.done("vault.kit.saved", name));
    }

    private <T> void act(Act<T> what, Consumer<T> then) {
        if (work.isFree()) {
            told.clear();
            work.start(
                    (clinic, progress) -> what.with(clinic.audit(), progress), then, told::failed);
        }
    }

    /** Forgets everything. */
    public void clear() {
        filter = AuditFilter.ALL;
        number = "";
        seen.set(Optional.empty());
        verdict.set(Optional.empty());
        told.clear();
    }

    public ReadOnlyObjectProperty<Optional<Seen>> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    /** What came of the last check; empty before one. */
    public ReadOnlyObjectProperty<Optional<AuditVerdict>> verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    /** How far a check or an export has come. */
    public ReadOnlyObjectProperty<Optional<LongWork.Done>> workProperty() {
        return work.doneProperty();
    }

    /** What was done last. */
    public ReadOnlyObjectProperty<Optional<String>> toldProperty() {
        return told.doneProperty();
    }

    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return told.problemProperty();
    }
}
