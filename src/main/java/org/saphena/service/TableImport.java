package org.saphena.service;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Patient;
import org.saphena.exchange.csv.CsvPatient;
import org.saphena.exchange.csv.PatientColumn;
import org.saphena.exchange.csv.PatientTable;
import org.saphena.exchange.csv.PatientTableReader;
import org.saphena.exchange.csv.RowFault;
import org.saphena.storage.AuditEvent;
import org.saphena.storage.AuditNote;
import org.saphena.storage.DemoClinic;
import org.saphena.storage.Progress;
import org.saphena.storage.Store;
import org.saphena.storage.StoredPatient;

/**
 * A table of patients of another program, read and compared with the records, and ready to be taken
 * in. Who is here is never changed by it.
 */
public final class TableImport {
    private static final int SHOWN = 20;
    private static final int AT_ONCE = 200;
    private static final int MOST_LOOKED_AT = 20_000;
    private static final int MOST_SIMILAR = 200;

    private final Store store;
    private final Gate gate;
    private final PatientTable table;
    private final List<CsvPatient> fresh = new ArrayList<>();
    private final List<RowFault> faults;
    private final List<TablePreview.Similar> similar = new ArrayList<>();
    private int known;

    private TableImport(Store store, Gate gate, PatientTable table) {
        this.store = store;
        this.gate = gate;
        this.table = table;
        this.faults = new ArrayList<>(table.faults());
    }

    /**
     * Reads a table and compares it with the records.
     *
     * @throws org.saphena.exchange.csv.TableRefusedException for a file that is no such table
     */
    static TableImport of(Store store, Gate gate, Path file, LocalDate today, Progress progress) {
        AuditNote about = AuditNote.of(AuditEvent.DATA_IMPORTED);
        gate.require(Permission.IMPORT_DATA, about);
        Readiness.require(store, gate, about);
        PatientTable table = gate.before(about, () -> PatientTableReader.read(file, today));
        TableImport read = new TableImport(store, gate, table);
        List<CsvPatient> rows = read.table.patients();
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            List<CsvPatient> some = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
            store.tell(
                    AuditNote.of(AuditEvent.PATIENTS_SEARCHED).because("import"),
                    () -> read.compare(some));
            progress.at(Progress.Step.READING, (double) (from + some.size()) / rows.size());
        }
        return read;
    }

    /** What would come of it. */
    public TablePreview preview() {
        return new TablePreview(
                table.encoding(),
                table.separator(),
                table.columns(),
                table.ignored(),
                fresh.stream().limit(SHOWN).toList(),
                fresh.size(),
                known,
                faults,
                similar,
                looksForSimilar());
    }

    /**
     * Takes the new patients in, all or none.
     *
     * @param leaveOutFaulty take the others though some rows cannot be taken
     * @throws ImportRefusedException when rows cannot be taken and are not to be left out
     * @throws org.saphena.storage.StoreException when nothing was taken in
     */
    public ImportReport run(boolean leaveOutFaulty, Progress progress) {
        AuditNote about =
                AuditNote.of(AuditEvent.DATA_IMPORTED).thing("patients", (long) fresh.size());
        BeforeImport.requireWhole(gate, about, faults.isEmpty() || leaveOutFaulty);
        var before = BeforeImport.backup(store, progress);
        int added = store.tell(about, () -> addAll(progress));
        return new ImportReport(added, 0, known, faults.size(), before);
    }

    private int addAll(Progress progress) {
        int added = 0;
        for (CsvPatient row : fresh) {
            String number = row.number();
            store.patients()
                    .create(row.numbered(number == null ? store.patients().newNumber() : number));
            added++;
            progress.at(Progress.Step.WRITING, (double) added / fresh.size());
        }
        return added;
    }

    private boolean compare(List<CsvPatient> rows) {
        for (CsvPatient row : rows) {
            String number = row.number();
            if (number == null) {
                add(row);
            } else if (isDemo(number)) {
                faults.add(new RowFault(row.line(), PatientColumn.NUMBER, RowFault.Kind.DEMO));
            } else {
                compare(row, row.numbered(number), store.patients().byNumber(number));
            }
        }
        return true;
    }

    private void compare(CsvPatient row, Patient read, Optional<StoredPatient> here) {
        if (here.isEmpty()) {
            add(row);
        } else if (SamePatient.is(here.get().patient(), read)) {
            known++;
        } else {
            faults.add(new RowFault(row.line(), PatientColumn.NUMBER, RowFault.Kind.TAKEN));
        }
    }

    private void add(CsvPatient row) {
        fresh.add(row);
        if (looksForSimilar() && similar.size() < MOST_SIMILAR) {
            new SimilarPatients(store.patients())
                    .probablySame(row.birthDate(), names(row)).stream()
                            .findFirst()
                            .map(here -> new TablePreview.Similar(row.line(), here))
                            .ifPresent(similar::add);
        }
    }

    private boolean looksForSimilar() {
        return table.patients().size() <= MOST_LOOKED_AT;
    }

    private boolean isDemo(String number) {
        return !store.isDemo() && number.toUpperCase(Locale.ROOT).startsWith(DemoClinic.MARK);
    }

    private static List<String> names(CsvPatient row) {
        return List.of(
                text(row.nativeName()), text(row.familyName()) + " " + text(row.givenName()));
    }

    private static String text(@Nullable String name) {
        return name == null ? "" : name;
    }
}
