package org.saphena.ui.patients;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.saphena.service.Clinic;
import org.saphena.service.ClinicDoor;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Workbench;

/** The way into the records: unlock, create, or practise on the demo clinic. */
public final class DoorViewModel {
    private final ClinicDoor door;
    private final Workbench<Clinic> bench;
    private final Texts texts;
    private final Consumer<Clinic> opened;
    private final Trouble trouble;
    private final ReadOnlyObjectWrapper<Mode> mode = new ReadOnlyObjectWrapper<>(Mode.LOOKING);

    /** What the door asks for; looking means that it is not known yet. */
    public enum Mode {
        LOOKING,
        UNLOCK,
        CREATE
    }

    public DoorViewModel(
            ClinicDoor door, Workbench<Clinic> bench, Texts texts, Consumer<Clinic> opened) {
        this.door = door;
        this.bench = bench;
        this.texts = texts;
        this.opened = opened;
        this.trouble = new Trouble(texts);
    }

    /** Looks whether there are records. */
    public void look() {
        bench.start(
                door::exists,
                exists -> mode.set(exists ? Mode.UNLOCK : Mode.CREATE),
                trouble::take);
    }

    /**
     * Opens the records.
     *
     * @param password overwritten
     */
    public void unlock(char[] password) {
        enter(() -> door.open(password));
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

    private void refused(Exception failure) {
        trouble.take(failure);
        if (mode.get() == Mode.LOOKING) {
            look();
        }
    }

    /** Tells of something that went wrong while locking. */
    public void report(Exception failure) {
        trouble.take(failure);
    }

    public void dismiss() {
        trouble.clear();
    }

    public ReadOnlyObjectProperty<Mode> modeProperty() {
        return mode.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return trouble.problemProperty();
    }
}
