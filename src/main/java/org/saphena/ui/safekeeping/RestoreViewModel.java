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
import org.saphena.storage.BackupShelf;
import org.saphena.storage.Newer;
import org.saphena.storage.Progress;
import org.saphena.storage.Restored;
import org.saphena.storage.StoreException;
import org.saphena.ui.support.LongWork;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Trouble;
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
    private final Trouble trouble;
    private final LongWork work;
    private final ReadOnlyObjectWrapper<Optional<Asked>> asked =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> told =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /** What a restore would do. */
    public sealed interface Preview {
        /** Nobody has looked yet. */
        record NotLooked() implements Preview {}

        /** The records cannot be read, so that nobody can tell. */
        record CannotTell() implements Preview {}

        /** What the records have and the backup does not. */
        record Told(Newer newer) implements Preview {}
    }

    /**
     * What stands on the sheet.
     *
     * @param unlocked whether the records are open
     * @param asksName whether more than one person opens them
     */
    public record Asked(
            List<Backup> all,
            Optional<Backup> chosen,
            Preview preview,
            boolean unlocked,
            boolean asksName) {
        public Asked {
            all = List.copyOf(all);
        }

        private Asked with(Preview other) {
            return new Asked(all, chosen, other, unlocked, asksName);
        }

        private Asked choosing(Backup backup) {
            return new Asked(all, Optional.of(backup), new Preview.NotLooked(), unlocked, asksName);
        }
    }

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
        this.trouble = new Trouble(texts);
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
        ask(() -> BackupShelf.listIn(folder), Optional.empty());
    }

    private void ask(Supplier<List<Backup>> listing, Optional<Backup> picked) {
        boolean unlocked = bench.toolProperty().get().isPresent();
        trouble.clear();
        told.set(Optional.empty());
        bench.start(
                () -> {
                    List<Backup> all = listing.get();
                    return new Asked(
                            all,
                            picked.or(() -> all.stream().findFirst()),
                            new Preview.NotLooked(),
                            unlocked,
                            !unlocked && asksName());
                },
                found -> {
                    asked.set(Optional.of(found));
                    previewOpen();
                },
                trouble::take);
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
        Optional<Backup> chosen = asked.get().filter(Asked::unlocked).flatMap(Asked::chosen);
        chosen.ifPresent(backup ->
                bench.run(
                        clinic -> clinic.safekeeping().map(keeping -> keeping.newerThan(backup)),
                        newer -> newer.ifPresent(found -> show(backup, new Preview.Told(found))),
                        trouble::take));
    }

    /**
     * Looks what locked records have and the chosen backup does not.
     *
     * @param password overwritten
     */
    public void preview(String name, char[] password) {
        trouble.clear();
        asked.get()
                .flatMap(Asked::chosen)
                .ifPresent(backup ->
                        bench.start(
                                () -> door.backups().of(name).preview(backup, password),
                                newer ->
                                        show(
                                                backup,
                                                newer.<Preview>map(Preview.Told::new)
                                                        .orElseGet(Preview.CannotTell::new)),
                                trouble::take));
    }

    private void show(Backup backup, Preview preview) {
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
     * @param name who restores; of open records whoever is at work
     * @param password overwritten
     */
    public void restore(String name, char[] password, String typed) {
        Optional<Asked> now = asked.get();
        boolean seen =
                now.filter(each -> !(each.preview() instanceof Preview.NotLooked)).isPresent();
        if (!seen || !typed.strip().equals(word()) || work.doneProperty().get().isPresent()) {
            Arrays.fill(password, '\0');
            told.set(
                    Optional.of(
                            texts.now().get(seen ? "vault.restore.other" : "vault.restore.look")));
            return;
        }
        trouble.clear();
        told.set(Optional.empty());
        now.flatMap(Asked::chosen)
                .ifPresent(backup -> {
                    if (now.get().unlocked()) {
                        bench.run(
                                clinic -> clinic.people().me().name(),
                                me -> replace(backup, me, password),
                                trouble::take);
                    } else {
                        replace(backup, name, password);
                    }
                });
    }

    private void replace(Backup backup, String name, char[] password) {
        asked.set(
                asked.get()
                        .map(now ->
                                new Asked(now.all(), now.chosen(), now.preview(), false, false)));
        lock.run();
        Progress progress = work.begin();
        bench.start(
                () -> door.backups().of(name).restore(backup, password, progress),
                this::isRestored,
                failure -> {
                    work.end();
                    trouble.take(failure);
                });
    }

    private void isRestored(Restored restored) {
        work.end();
        String kept =
                restored.kept() == null
                        ? texts.now().get("vault.restore.aside")
                        : texts.now().get("vault.restore.kept", restored.kept().name());
        asked.set(
                asked.get()
                        .map(now ->
                                new Asked(
                                        List.of(), Optional.empty(), now.preview(), false, false)));
        told.set(Optional.of(texts.now().get("vault.restore.done") + " " + kept));
    }

    /** Leaves the sheet, unless the records are just being replaced. */
    public void cancel() {
        if (work.doneProperty().get().isEmpty()) {
            asked.set(Optional.empty());
            told.set(Optional.empty());
            trouble.clear();
        }
    }

    /** Present while the sheet is shown. */
    public ReadOnlyObjectProperty<Optional<Asked>> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<LongWork.Done>> workProperty() {
        return work.doneProperty();
    }

    /** What was done, or what is missing before it can be. */
    public ReadOnlyObjectProperty<Optional<String>> toldProperty() {
        return told.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return trouble.problemProperty();
    }
}
