package org.saphena.ui.safekeeping;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.saphena.service.Clinic;
import org.saphena.service.ClinicDoor;
import org.saphena.storage.Backup;
import org.saphena.storage.Progress;
import org.saphena.storage.Restored;
import org.saphena.storage.StoreException;
import org.saphena.text.Messages;
import org.saphena.ui.support.LongWork;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Told;
import org.saphena.ui.support.Workbench;

/**
 * Puts a backup in the place of the records: one is picked, what would go is shown, the clinic's
 * name is typed, and only then the records are locked and replaced. Also for records that do not
 * open any more.
 */
public final class RestoreViewModel {
    private final Workbench<Clinic> bench;
    private final ClinicDoor door;
    private final Texts texts;
    private final Supplier<Optional<String>> clinicName;
    private final Runnable lock;
    private final Told told;
    private final LongWork work;
    private final ReadOnlyObjectWrapper<Optional<RestoreChoice>> asked =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param onScreen does something on the screen's thread
     * @param clinicName the name that has to be typed
     * @param lock hides everything and locks the records
     */
    public RestoreViewModel(
            Workbench<Clinic> bench,
            ClinicDoor door,
            Consumer<Runnable> onScreen,
            Texts texts,
            Supplier<Optional<String>> clinicName,
            Runnable lock) {
        this.bench = bench;
        this.door = door;
        this.texts = texts;
        this.clinicName = clinicName;
        this.lock = lock;
        this.told = new Told(texts);
        this.work = new LongWork(onScreen);
    }

    /** From the unlock screen: all backups, the newest chosen. */
    public void ask() {
        ask(() -> door.backups().list(), Optional.empty());
    }

    /** From the open records, with one that was picked. */
    public void ask(Backup picked) {
        ask(() -> door.backups().list(), Optional.of(picked));
    }

    /** The backups of another folder, such as the one of the second copies. */
    public void askIn(Path folder) {
        ask(() -> door.backups().in(folder).list(), Optional.empty());
    }

    private void ask(Supplier<List<Backup>> listing, Optional<Backup> picked) {
        Optional<Clinic> open = bench.toolProperty().get();
        told.clear();
        bench.start(
                () -> {
                    List<Backup> all = listing.get();
                    return new RestoreChoice(
                            all,
                            picked.or(() -> all.stream().findFirst()),
                            new RestorePreview.NotLooked(),
                            open.isPresent(),
                            open.map(clinic -> clinic.people().me().name()),
                            open.isEmpty() && asksName());
                },
                found -> {
                    asked.set(Optional.of(found));
                    previewOpen();
                },
                told::failed);
    }

    /** With a damaged key file the name is asked for in any case. */
    private boolean asksName() {
        try {
            return door.exists() && door.asksForName();
        } catch (StoreException _) {
            return true;
        }
    }

    /** Picks another one. */
    public void choose(Backup backup) {
        asked.get()
                .ifPresent(now -> {
                    asked.set(Optional.of(now.choosing(backup)));
                    previewOpen();
                });
    }

    /** Of open records it can be told at once what they have and the backup does not. */
    private void previewOpen() {
        Optional<Backup> chosen =
                asked.get().filter(RestoreChoice::unlocked).flatMap(RestoreChoice::chosen);
        chosen.ifPresent(backup ->
                bench.run(
                        clinic -> clinic.safekeeping().map(keeping -> keeping.newerThan(backup)),
                        newer ->
                                newer.ifPresent(
                                        found -> show(backup, new RestorePreview.Told(found))),
                        told::failed));
    }

    /**
     * Looks what locked records have and the chosen backup does not.
     *
     * @param name who looks; after open records whoever was at work in them
     * @param password overwritten
     */
    public void preview(String name, char[] password) {
        told.clear();
        Optional<RestoreChoice> now = asked.get();
        now.flatMap(RestoreChoice::chosen)
                .ifPresentOrElse(
                        backup -> preview(backup, now.get().who(name), password),
                        () -> Arrays.fill(password, '\0'));
    }

    private void preview(Backup backup, String name, char[] password) {
        bench.start(
                () -> door.backups().of(name).preview(backup, password),
                newer ->
                        show(
                                backup,
                                newer.<RestorePreview>map(RestorePreview.Told::new)
                                        .orElseGet(RestorePreview.CannotTell::new)),
                told::failed);
    }

    private void show(Backup backup, RestorePreview preview) {
        asked.get()
                .filter(now -> now.chosen().equals(Optional.of(backup)))
                .ifPresent(now -> asked.set(Optional.of(now.with(preview))));
    }

    /** What has to be typed before anything is replaced. */
    public String word() {
        return clinicName
                .get()
                .filter(name -> !name.isBlank())
                .orElseGet(() -> texts.now().get("vault.restore.word"));
    }

    /**
     * Locks the records and puts the chosen backup in their place, once it was seen what goes and
     * the clinic's name was typed.
     *
     * @param name who restores; of open records whoever was at work when it was asked for
     * @param password overwritten
     */
    public void restore(String name, char[] password, String typed) {
        Optional<RestoreChoice> seen = asked.get().filter(RestoreChoice::isLookedAt);
        Optional<Backup> backup = seen.flatMap(RestoreChoice::chosen);
        if (backup.isEmpty()
                || !typed.strip().equals(word())
                || work.doneProperty().get().isPresent()) {
            Arrays.fill(password, '\0');
            told.done(backup.isPresent() ? "vault.restore.other" : "vault.restore.look");
            return;
        }
        told.clear();
        replace(backup.get(), seen.get().who(name), password);
    }

    private void replace(Backup backup, String name, char[] password) {
        asked.set(asked.get().map(RestoreChoice::locked));
        Progress progress = work.begin();
        lock.run();
        bench.start(
                () -> door.backups().of(name).restore(backup, password, progress),
                this::isRestored,
                failure -> {
                    work.end();
                    told.failed(failure);
                });
    }

    private void isRestored(Restored restored) {
        work.end();
        asked.set(asked.get().map(RestoreChoice::done));
        told.done(messages -> messages.get("vault.restore.done") + " " + kept(restored, messages));
    }

    private static String kept(Restored restored, Messages messages) {
        return restored.kept() == null
                ? messages.get("vault.restore.aside")
                : messages.get("vault.restore.kept", restored.kept().name());
    }

    /** Leaves the sheet, unless the records are just being replaced. */
    public void cancel() {
        if (work.doneProperty().get().isEmpty()) {
            asked.set(Optional.empty());
            told.clear();
        }
    }

    /** Present while the sheet is shown. */
    public ReadOnlyObjectProperty<Optional<RestoreChoice>> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<LongWork.Done>> workProperty() {
        return work.doneProperty();
    }

    /** What was done, or what is missing before it can be. */
    public ReadOnlyObjectProperty<Optional<String>> toldProperty() {
        return told.doneProperty();
    }

    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return told.problemProperty();
    }
}
