package org.saphena.ui.people;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.saphena.service.Clinic;
import org.saphena.service.ClinicDoor;
import org.saphena.service.People;
import org.saphena.storage.Account;
import org.saphena.storage.AccountKey;
import org.saphena.storage.Role;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Told;
import org.saphena.ui.support.Workbench;

/** Everybody who opens the records, and what an administrator changes of them. */
public final class PeopleViewModel {
    private final Workbench<Clinic> bench;
    private final Texts texts;
    private final Runnable changed;
    private final Told told;
    private final ReadOnlyObjectWrapper<Optional<Seen>> seen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<AccountKey>> chosen =
            new SimpleObjectProperty<>(Optional.empty());

    /**
     * Everybody.
     *
     * @param me who is at work
     * @param last when each of them last unlocked the records
     */
    public record Seen(List<Account> all, AccountKey me, Map<AccountKey, Instant> last) {
        public Seen {
            all = List.copyOf(all);
            last = Map.copyOf(last);
        }
    }

    private interface Change {
        Account of(People people);
    }

    /**
     * @param changed runs after somebody was added, or can open the records no longer
     */
    public PeopleViewModel(Workbench<Clinic> bench, Texts texts, Runnable changed) {
        this.bench = bench;
        this.texts = texts;
        this.changed = changed;
        this.told = new Told(texts);
    }

    /** Reads everybody. */
    public void begin() {
        clear();
        read();
    }

    private void read() {
        bench.run(
                clinic -> {
                    People people = clinic.people();
                    return new Seen(people.all(), people.me().key(), people.lastLogins());
                },
                all -> seen.set(Optional.of(all)),
                told::failed);
    }

    /** Adds somebody; passwords are overwritten. */
    public void add(String name, Set<Role> roles, char[] password, char[] own) {
        change("vault.people.added", people -> people.add(name, roles, password, own));
    }

    /** Gives the chosen one other roles. */
    public void setRoles(Set<Role> roles, char[] own) {
        ofChosen("vault.people.changed", (people, whom) -> people.setRoles(whom, roles, own));
    }

    /** Gives the chosen one another name. */
    public void rename(String name, char[] own) {
        ofChosen("vault.people.changed", (people, whom) -> people.rename(whom, name, own));
    }

    /** Takes away the password of the chosen one. */
    public void disable(char[] own) {
        ofChosen("vault.people.disabled", (people, whom) -> people.disable(whom, own));
    }

    /** Gives the chosen one a password again. */
    public void enable(char[] password, char[] own) {
        ofChosen("vault.people.enabled", (people, whom) -> people.enable(whom, password, own));
    }

    private interface ChangeOf {
        Account of(People people, AccountKey whom);
    }

    private void ofChosen(String key, ChangeOf what) {
        chosen.get().ifPresent(whom -> change(key, people -> what.of(people, whom)));
    }

    private void change(String key, Change what) {
        told.clear();
        bench.run(
                clinic -> what.of(clinic.people()),
                account -> {
                    told.done(key, account.name());
                    chosen.set(Optional.of(account.key()));
                    read();
                    changed.run();
                },
                told::failed);
    }

    /** What keeps a new password from being taken, in words. */
    public Optional<String> fault(char[] password, char[] again) {
        return ClinicDoor.passwordFault(password, again, texts.language());
    }

    /** Who was chosen of the list. */
    Optional<Account> chosenAccount() {
        return seen.get()
                .flatMap(all ->
                        all.all().stream()
                                .filter(each -> chosen.get().equals(Optional.of(each.key())))
                                .findFirst());
    }

    /** Forgets everything. */
    public void clear() {
        seen.set(Optional.empty());
        chosen.set(Optional.empty());
        told.clear();
    }

    public ReadOnlyObjectProperty<Optional<Seen>> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    /** Whose card is open; empty for the one of somebody new. */
    public ObjectProperty<Optional<AccountKey>> chosenProperty() {
        return chosen;
    }

    /** What was done last. */
    public ReadOnlyObjectProperty<Optional<String>> toldProperty() {
        return told.doneProperty();
    }

    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return told.problemProperty();
    }
}
