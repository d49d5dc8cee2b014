package org.saphena.ui.patients;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.saphena.service.Clinic;
import org.saphena.service.ClinicDoor;
import org.saphena.ui.support.Later;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Workbench;

/** The way into the records: unlock, create, or practise on the demo clinic. */
public final class DoorViewModel {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final ClinicDoor door;
    private final Workbench<Clinic> bench;
    private final Texts texts;
    private final Consumer<Clinic> opened;
    private final Trouble trouble;
    private final Later later;
    private final ReadOnlyLongWrapper waitSeconds = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Mode> mode = new ReadOnlyObjectWrapper<>(Mode.LOOKING);

    /** What the door asks for; looking means that it is not known yet. */
    public enum Mode {
        LOOKING,
        UNLOCK,
        CREATE
    }

    /** What is known about the records before they are open. */
    private record Seen(boolean exists, Duration remaining) {}

    /**
     * @param later counts the wait after wrong passwords down
     */
    public DoorViewModel(
            ClinicDoor door,
            Workbench<Clinic> bench,
            Later later,
            Texts texts,
            Consumer<Clinic> opened) {
        this.later = later;
        this.door = door;
        this.bench = bench;
        this.texts = texts;
        this.opened = opened;
        this.trouble = new Trouble(texts);
    }

    /** Looks whether there are records. */
    public void look() {
        bench.start(
                () -> new Seen(door.exists(), door.remainingWait()),
                seen -> {
                    mode.set(seen.exists() ? Mode.UNLOCK : Mode.CREATE);
                    countDown(seen.remaining());
                },
                trouble::take);
    }

    private void countDown(Duration wait) {
        boolean counting = waitSeconds.get() > 0;
        waitSeconds.set(wait.plusMillis(999).toSeconds());
        if (!counting && waitSeconds.get() > 0) {
            later.after(SECOND, this::tick);
        }
    }

    private void tick() {
        waitSeconds.set(waitSeconds.get() - 1);
        if (waitSeconds.get() > 0) {
            later.after(SECOND, this::tick);
        } else {
            trouble.clear();
        }
    }

    /**
     * Opens the records.
     *
     * @param password overwritten
     */
    public void unlock(char[] password) {
        enter(() -> door.open(password));
    }

    private void refused(Exception failure) {
        trouble.take(failure);
        look();
    }

    /**
     * Makes the records; nothing happens unless {@link #fault} finds none.
     *
     * @param password overwritten, like {@code again}
     */
    public void create(char[] password, char[] again) {
        boolean sound = fault(password, again).isEmpty();
        Arrays.fill(again, '\0');
        if (sound) {
            enter(() -> door.create(password));
        } else {
            Arrays.fill(password, '\0');
        }
    }

    /** What keeps a new password from being taken, in words. */
    public Optional<String> fault(char[] password, char[] again) {
        return ClinicDoor.passwordFault(password, texts.language())
                .or(() ->
                        Arrays.equals(password, again)
                                ? Optional.empty()
                                : Optional.of(texts.now().get("ui.patients.door.differ")));
    }

    /** Opens the practice clinic. */
    public void demo() {
        enter(door::demo);
    }

    private void enter(Callable<Clinic> way) {
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
        return waitSeconds.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Mode> modeProperty() {
        return mode.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return trouble.problemProperty();
    }
}
