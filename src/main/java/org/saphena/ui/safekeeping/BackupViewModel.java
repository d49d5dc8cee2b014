package org.saphena.ui.safekeeping;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.saphena.service.Clinic;
import org.saphena.service.FailureLog;
import org.saphena.service.Safekeeping;
import org.saphena.storage.Backup;
import org.saphena.storage.BackupOutcome;
import org.saphena.storage.BackupStatus;
import org.saphena.storage.Counts;
import org.saphena.storage.DrillReport;
import org.saphena.storage.Progress;
import org.saphena.text.Messages;
import org.saphena.ui.support.Background;
import org.saphena.ui.support.BesideWork;
import org.saphena.ui.support.LongWork;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Told;
import org.saphena.ui.support.Workbench;

/** How the clinic stands with its backups; makes them and tries them, beside other work. */
public final class BackupViewModel {
    private final Workbench<Clinic> bench;
    private final Told told;
    private final BesideWork<Clinic> work;
    private final Consumer<Runnable> onScreen;
    private final ReadOnlyBooleanWrapper damaged = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Seen>> seen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<BackupStatus>> status =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * What stands on the screen.
     *
     * @param now what the records hold
     * @param checked when all tables were last found whole
     */
    public record Seen(
            BackupStatus status, Counts now, List<Backup> all, Optional<Instant> checked) {
        public Seen {
            all = List.copyOf(all);
        }
    }

    private interface Act<T> {
        T with(Safekeeping keeping, Progress progress);
    }

    /**
     * @param beside where long work is done, so that drafts are kept meanwhile
     * @param onScreen does something on the screen's thread
     */
    public BackupViewModel(
            Workbench<Clinic> bench, Background beside, Consumer<Runnable> onScreen, Texts texts) {
        this.bench = bench;
        this.told = new Told(texts);
        this.work = new BesideWork<>(bench, beside, onScreen);
        this.onScreen = onScreen;
        bench.toolProperty().subscribe((was, is) -> look());
        bench.toolProperty().subscribe((was, is) -> watchForDamage());
    }

    /** Looks after the records that are open now; damage of others is not told any more. */
    private void watchForDamage() {
        damaged.set(false);
        bench.run(
                clinic -> {
                    clinic.safekeeping()
                            .ifPresent(keeping ->
                                    keeping.whenDamaged(
                                            () -> onScreen.accept(() -> tellDamage(clinic))));
                    return clinic;
                },
                watched -> {},
                FailureLog::record);
    }

    private void tellDamage(Clinic of) {
        if (bench.toolProperty().get().filter(open -> open == of).isPresent()) {
            damaged.set(true);
        }
    }

    /** Whether a check found damage in the records that are open. */
    public ReadOnlyBooleanProperty damagedProperty() {
        return damaged.getReadOnlyProperty();
    }

    /** Looks how old the last backup is, for the foot of the window. */
    public void look() {
        status.set(Optional.empty());
        bench.run(
                clinic -> clinic.safekeeping().map(Safekeeping::status),
                status::set,
                FailureLog::record);
    }

    /** Reads everything. */
    public void begin() {
        clear();
        read();
    }

    private void read() {
        bench.run(
                clinic -> clinic.safekeeping().map(BackupViewModel::see),
                found -> {
                    seen.set(found);
                    status.set(found.map(Seen::status));
                },
                told::failed);
    }

    private static Seen see(Safekeeping keeping) {
        return new Seen(keeping.status(), keeping.counts(), keeping.list(), keeping.lastChecked());
    }

    /** Makes a verified backup now. */
    public void backUp() {
        act(Safekeeping::backUp, this::tellMade);
    }

    private void tellMade(BackupOutcome made) {
        Counts counts = made.backup().counts();
        told.done("vault.backup.made", counts.patients(), counts.visits());
    }

    /** Restores a backup aside, reads all of it and takes it away again. */
    public void drill(Backup backup) {
        act((keeping, progress) -> keeping.drill(backup, progress), this::tellDrilled);
    }

    private void tellDrilled(DrillReport report) {
        told.done(messages ->
                messages.get("vault.backup.drilled", report.read())
                        + " "
                        + trail(report, messages));
    }

    private static String trail(DrillReport report, Messages messages) {
        return report.firstFault()
                .map(row -> messages.get("vault.backup.drilled.fault", row))
                .orElseGet(() -> messages.get("vault.backup.drilled.trail", report.rows()));
    }

    /** Reads every page of the records. */
    public void check() {
        act(
                (keeping, progress) -> {
                    keeping.check(progress);
                    return true;
                },
                done -> told.done("vault.backup.checked"));
    }

    private <T> void act(Act<T> what, Consumer<T> then) {
        if (!work.isFree()) {
            return;
        }
        told.clear();
        work.start(
                (clinic, progress) -> what.with(clinic.safekeeping().orElseThrow(), progress),
                done -> {
                    then.accept(done);
                    read();
                },
                failure -> {
                    read();
                    told.failed(failure);
                });
    }

    /** From now on every backup is copied there too; empty for no second copies. */
    public void useSecond(Optional<Path> folder) {
        told.clear();
        bench.run(
                clinic -> {
                    clinic.safekeeping()
                            .ifPresent(keeping -> keeping.useSecondFolder(folder.orElse(null)));
                    return folder;
                },
                done -> read(),
                told::failed);
    }

    /** Forgets what stands on the screen. */
    public void clear() {
        seen.set(Optional.empty());
        told.clear();
    }

    public ReadOnlyObjectProperty<Optional<Seen>> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    /** How the clinic stands with its backups; empty while locked and in the demo clinic. */
    public ReadOnlyObjectProperty<Optional<BackupStatus>> statusProperty() {
        return status.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<LongWork.Done>> workProperty() {
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
