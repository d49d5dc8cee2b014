package org.saphena.ui.people;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.saphena.service.Clinic;
import org.saphena.service.ClinicDoor;
import org.saphena.service.People;
import org.saphena.service.Permission;
import org.saphena.storage.Account;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Trouble;
import org.saphena.ui.support.Workbench;

/** One's own password, and the PIN of those who sign. */
public final class OwnKeysViewModel {
    private final Workbench<Clinic> bench;
    private final Texts texts;
    private final Trouble trouble;
    private final ReadOnlyObjectWrapper<Optional<Mine>> mine =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> told =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * Who is at work.
     *
     * @param signs whether they may sign
     * @param hasPin whether they have a PIN to sign with
     */
    public record Mine(Account account, boolean signs, boolean hasPin) {}

    public OwnKeysViewModel(Workbench<Clinic> bench, Texts texts) {
        this.bench = bench;
        this.texts = texts;
        this.trouble = new Trouble(texts);
    }

    /** Reads who is at work. */
    public void begin() {
        clear();
        read();
    }

    private void read() {
        bench.run(
                clinic -> {
                    People people = clinic.people();
                    return new Mine(people.me(), clinic.may(Permission.SIGN), people.hasOwnPin());
                },
                who -> mine.set(Optional.of(who)),
                trouble::take);
    }

    /** Changes the own password; both are overwritten. */
    public void changePassword(char[] own, char[] password) {
        trouble.clear();
        told.set(Optional.empty());
        bench.run(
                clinic -> {
                    clinic.people().changeOwnPassword(own, password);
                    return true;
                },
                done -> tell("vault.own.password.done"),
                trouble::take);
    }

    /** Sets the own PIN; both are overwritten. */
    public void setPin(char[] pin, char[] again) {
        trouble.clear();
        told.set(Optional.empty());
        boolean same = Arrays.equals(pin, again);
        Arrays.fill(again, '\0');
        if (!same) {
            Arrays.fill(pin, '\0');
            trouble.tell(new Problem("V-02", texts.now().get("vault.own.pin.differ"), List.of()));
            return;
        }
        bench.run(
                clinic -> {
                    clinic.people().setOwnPin(pin);
                    return true;
                },
                done -> {
                    tell("vault.own.pin.done");
                    read();
                },
                trouble::take);
    }

    private void tell(String key) {
        told.set(Optional.of(texts.now().get(key)));
    }

    /** What keeps a new password from being taken, in words. */
    public Optional<String> fault(char[] password, char[] again) {
        return ClinicDoor.passwordFault(password, again, texts.language());
    }

    /** Forgets everything. */
    public void clear() {
        mine.set(Optional.empty());
        told.set(Optional.empty());
        trouble.clear();
    }

    public ReadOnlyObjectProperty<Optional<Mine>> mineProperty() {
        return mine.getReadOnlyProperty();
    }

    /** What was done last. */
    public ReadOnlyObjectProperty<Optional<String>> toldProperty() {
        return told.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return trouble.problemProperty();
    }
}
