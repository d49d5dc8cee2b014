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
import org.saphena.ui.support.Told;
import org.saphena.ui.support.Workbench;

/** One's own password, and the PIN of those who sign. */
public final class OwnKeysViewModel {
    private final Workbench<Clinic> bench;
    private final Texts texts;
    private final Told told;
    private final ReadOnlyObjectWrapper<Optional<Mine>> mine =
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
        this.told = new Told(texts);
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
                told::failed);
    }

    /** Changes the own password; both are overwritten. */
    public void changePassword(char[] own, char[] password) {
        told.clear();
        bench.run(
                clinic -> {
                    clinic.people().changeOwnPassword(own, password);
                    return true;
                },
                done -> tell("vault.own.password.done"),
                told::failed);
    }

    /** Sets the own PIN; all three are overwritten. */
    public void setPin(char[] pin, char[] again, char[] own) {
        told.clear();
        boolean same = Arrays.equals(pin, again);
        Arrays.fill(again, '\0');
        if (!same) {
            Arrays.fill(pin, '\0');
            Arrays.fill(own, '\0');
            told.failed(new Problem("V-02", texts.now().get("vault.own.pin.differ"), List.of()));
            return;
        }
        bench.run(
                clinic -> {
                    clinic.people().setOwnPin(pin, own);
                    return true;
                },
                done -> {
                    tell("vault.own.pin.done");
                    read();
                },
                told::failed);
    }

    private void tell(String key) {
        told.done(key);
    }

    /** What keeps a new password from being taken, in words. */
    public Optional<String> fault(char[] password, char[] again) {
        return ClinicDoor.passwordFault(password, again, texts.language());
    }

    /** Forgets everything. */
    public void clear() {
        mine.set(Optional.empty());
        told.clear();
    }

    public ReadOnlyObjectProperty<Optional<Mine>> mineProperty() {
        return mine.getReadOnlyProperty();
    }

    /** What was done last. */
    public ReadOnlyObjectProperty<Optional<String>> toldProperty() {
        return told.doneProperty();
    }

    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return told.problemProperty();
    }
}
