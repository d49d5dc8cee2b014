package org.saphena.ui.patients;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.saphena.service.Clinic;
import org.saphena.service.ClinicDoor;
import org.saphena.service.FailureLog;
import org.saphena.storage.KitDraft;
import org.saphena.storage.StoreException;
import org.saphena.ui.support.Later;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Trouble;
import org.saphena.ui.support.Workbench;

/** The way into the records: unlock, create, or practise on the demo clinic. */
public final class DoorViewModel {
    private final ClinicDoor door;
    private final Workbench<Clinic> bench;
    private final Texts texts;
    private final Consumer<Opened> opened;
    private final Trouble trouble;
    private final WaitCountdown wait;
    private final ReadOnlyBooleanWrapper asksName = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Mode> mode = new ReadOnlyObjectWrapper<>(Mode.LOOKING);

    /** What the door asks for; looking means that it is not known yet. */
    public enum Mode {
        LOOKING,
        UNLOCK,
        CREATE,
        /** A new password by the recovery kit. */
        RESET
    }

    /**
     * Records that are open now.
     *
     * @param kit the code of a recovery kit that was made with new records
     */
    public record Opened(Clinic clinic, Optional<KitDraft> kit) {}

    /** What is known about the records before they are open. */
    private record Seen(boolean exists, boolean shared, Duration remaining) {}

    /**
     * @param later counts the wait after wrong passwords down
     */
    public DoorViewModel(
            ClinicDoor door,
            Workbench<Clinic> bench,
            Later later,
            Texts texts,
            Consumer<Opened> opened) {
        this.door = door;
        this.bench = bench;
        this.texts = texts;
        this.opened = opened;
        this.trouble = new Trouble(texts);
        this.wait = new WaitCountdown(later, trouble::clear);
    }

    /** Looks whether there are records. */
    public void look() {
        look(Mode.UNLOCK);
    }

    /**
     * @param way how records that are there are to be opened
     */
    private void look(Mode way) {
        bench.start(
                this::see,
                seen -> {
                    asksName.set(seen.shared());
                    mode.set(seen.exists() ? way : Mode.CREATE);
                    wait.begin(seen.remaining());
                },
                trouble::take);
    }

    /** A key file that cannot be read is told about when it is used. */
    private Seen see() {
        boolean exists = door.exists();
        try {
            return new Seen(exists, exists && door.asksForName(), door.remainingWait());
        } catch (StoreException _) {
            return new Seen(exists, false, door.remainingWait());
        }
    }

    /**
     * Opens the records.
     *
     * @param password overwritten
     */
    public void unlock(char[] password) {
        unlock("", password);
    }

    /**
     * Opens the records for somebody.
     *
     * @param name empty where one person alone opens them
     * @param password overwritten
     */
    public void unlock(String name, char[] password) {
        enter(() -> new Opened(door.open(name, password), Optional.empty()));
    }

    /**
     * Gives somebody a new password by the recovery kit, and opens the records; nothing happens
     * unless {@link #fault} finds none.
     *
     * @param password overwritten, like {@code again}
     */
    public void reset(String name, String code, char[] password, char[] again) {
        ifSound(
                password,
                again,
                () -> enter(() -> new Opened(door.reset(name, code, password), Optional.empty())));
    }

    /** From unlocking to the recovery kit, and back. */
    public void toggleReset() {
        trouble.clear();
        switch (mode.get()) {
            case UNLOCK -> mode.set(Mode.RESET);
            case RESET -> mode.set(Mode.UNLOCK);
            case LOOKING, CREATE -> {}
        }
    }

    private void refused(Exception failure) {
        trouble.take(failure);
        look(mode.get() == Mode.RESET ? Mode.RESET : Mode.UNLOCK);
    }

    /**
     * Makes the records with the account of {@code name}, and the code of their recovery kit;
     * nothing happens unless {@link #fault} finds none.
     *
     * @param password overwritten, like {@code again}
     */
    public void create(String name, char[] password, char[] again) {
        ifSound(password, again, () -> enter(() -> make(name, password)));
    }

    private Opened make(String name, char[] password) {
        char[] own = password.clone();
        try {
            Clinic clinic = door.create(name, password);
            return new Opened(clinic, draft(clinic, own));
        } finally {
            Arrays.fill(own, '\0');
        }
    }

    /** Records without a kit can be given one later. */
    private static Optional<KitDraft> draft(Clinic clinic, char[] own) {
        try {
            return Optional.of(clinic.people().draftRecoveryKit(own));
        } catch (StoreException e) {
            FailureLog.record(e);
            return Optional.empty();
        }
    }

    private void ifSound(char[] password, char[] again, Runnable way) {
        boolean sound = fault(password, again).isEmpty();
        Arrays.fill(again, '\0');
        if (sound) {
            way.run();
        } else {
            Arrays.fill(password, '\0');
        }
    }

    /** What keeps a new password from being taken, in words. */
    public Optional<String> fault(char[] password, char[] again) {
        return ClinicDoor.passwordFault(password, again, texts.language());
    }

    /** Opens the practice clinic. */
    public void demo() {
        enter(() -> new Opened(door.demo(), Optional.empty()));
    }

    private void enter(Callable<Opened> way) {
        if (bench.busyProperty().get()) {
            return;
        }
        trouble.clear();
        bench.start(way, opened, this::refused);
    }

    /** Tells of something that went wrong while locking. */
    public void report(Exception failure) {
        trouble.take(failure);
    }

    public void dismiss() {
        trouble.clear();
    }

    /** How many seconds nobody may try a password; counts down. */
    public ReadOnlyLongProperty waitSecondsProperty() {
        return wait.secondsProperty();
    }

    /** Whether more than one person opens the records. */
    public ReadOnlyBooleanProperty asksNameProperty() {
        return asksName.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Mode> modeProperty() {
        return mode.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return trouble.problemProperty();
    }
}
