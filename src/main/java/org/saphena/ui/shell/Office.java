package org.saphena.ui.shell;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.saphena.service.Clinic;
import org.saphena.service.FailureLog;
import org.saphena.service.Permission;
import org.saphena.storage.KitDraft;
import org.saphena.ui.audit.AuditViewModel;
import org.saphena.ui.people.KitViewModel;
import org.saphena.ui.people.LockRuleViewModel;
import org.saphena.ui.people.OwnKeysViewModel;
import org.saphena.ui.people.PeopleViewModel;
import org.saphena.ui.people.RetentionViewModel;
import org.saphena.ui.safekeeping.BackupViewModel;
import org.saphena.ui.support.Background;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Workbench;

/** The rooms in which the records themselves are looked after, each for those who may. */
final class Office {
    private final Workbench<Clinic> bench;
    private final PeopleViewModel people;
    private final OwnKeysViewModel mine;
    private final KitViewModel kit;
    private final LockRuleViewModel lockRule;
    private final RetentionViewModel retention;
    private final BackupViewModel backups;
    private final AuditViewModel audit;
    private Runnable lockRuleChanged = () -> {};
    private final ObjectProperty<Room> room = new SimpleObjectProperty<>(Room.KIT);
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(true);

    /** A room, with what opens it. */
    enum Room {
        PEOPLE(Permission.MANAGE_ACCOUNTS),
        MINE(Permission.CHANGE_OWN_KEYS),
        KIT(Permission.MANAGE_ACCOUNTS),
        LOCK(Permission.CHANGE_SETTINGS),
        BACKUP(Permission.KEEP_BACKUPS),
        AUDIT(Permission.READ_AUDIT);

        private final Permission permission;

        Room(Permission permission) {
            this.permission = permission;
        }
    }

    /**
     * @param keeping where backups are made
     * @param onScreen does something on the screen's thread
     */
    Office(Workbench<Clinic> bench, Background keeping, Consumer<Runnable> onScreen, Texts texts) {
        backups = new BackupViewModel(bench, keeping, onScreen, texts);
        audit = new AuditViewModel(bench, keeping, onScreen, texts, ZoneId.systemDefault());
        this.bench = bench;
        people = new PeopleViewModel(bench, texts, this::lookWhetherReady);
        mine = new OwnKeysViewModel(bench, texts);
        kit = new KitViewModel(bench, texts, this::lookWhetherReady);
        lockRule = new LockRuleViewModel(bench, texts, () -> lockRuleChanged.run());
        retention = new RetentionViewModel(bench, texts);
        bench.toolProperty().subscribe((was, is) -> lookWhetherReady());
    }

    /** Whether who is at work may enter. */
    boolean isOpen(Room which) {
        return bench.toolProperty()
                .get()
                .filter(clinic -> !clinic.isDemo() && clinic.may(which.permission))
                .isPresent();
    }

    /** Goes into a room and brings what stands in it up to date. */
    void enter(Room which) {
        room.set(which);
        switch (which) {
            case PEOPLE -> people.begin();
            case MINE -> mine.begin();
            case KIT -> kit.begin();
            case LOCK -> {
                lockRule.begin();
                retention.begin();
            }
            case BACKUP -> backups.begin();
            case AUDIT -> audit.begin();
        }
    }

    /** Goes on with the kit that was begun with new records. */
    void enter(KitDraft draft) {
        room.set(Room.KIT);
        kit.take(draft);
    }

    /** Looks whether patients can be registered. */
    private void lookWhetherReady() {
        ready.set(true);
        bench.run(Clinic::takesPatients, ready::set, FailureLog::record);
    }

    /** Forgets everything. */
    void clear() {
        people.clear();
        mine.clear();
        kit.clear();
        lockRule.clear();
        retention.clear();
        backups.clear();
        audit.clear();
    }

    /** The first room that is open to who is at work, if any is. */
    Optional<Room> first() {
        for (Room each : Room.values()) {
            if (isOpen(each)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    ObjectProperty<Room> roomProperty() {
        return room;
    }

    /** Whether patients can be registered. */
    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    PeopleViewModel people() {
        return people;
    }

    OwnKeysViewModel mine() {
        return mine;
    }

    /** Tells what is done when the time until the lock was changed. */
    void whenLockRuleChanges(Runnable then) {
        lockRuleChanged = then;
    }

    AuditViewModel audit() {
        return audit;
    }

    BackupViewModel backups() {
        return backups;
    }

    LockRuleViewModel lockRule() {
        return lockRule;
    }

    RetentionViewModel retention() {
        return retention;
    }

    KitViewModel kit() {
        return kit;
    }
}
