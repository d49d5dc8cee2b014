package org.saphena.ui.shell;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.saphena.service.ClinicRules;
import org.saphena.service.FailureLog;

/**
 * By which guideline profile cases are answered: while records are open, by the clinic's, which an
 * administrator chooses, else by the one that was chosen on this machine.
 */
final class ProfileChoice {
    private final ClinicViewModel clinic;
    private final HouseRules rules;
    private final List<String> profiles;
    private final ObjectProperty<String> used;
    private final ReadOnlyObjectWrapper<String> own;

    /**
     * @param profiles the guideline profiles, the default first
     * @param used the one that answers, now the one of this machine
     */
    ProfileChoice(
            ClinicViewModel clinic,
            HouseRules rules,
            List<String> profiles,
            ObjectProperty<String> used) {
        this.clinic = clinic;
        this.rules = rules;
        this.profiles = profiles;
        this.used = used;
        this.own = new ReadOnlyObjectWrapper<>(used.get());
        clinic.bench().toolProperty().subscribe(this::follow);
    }

    private void follow() {
        if (!isClinics()) {
            used.set(own.get());
            return;
        }
        clinic.bench()
                .run(
                        open -> open.rules().profile(),
                        set ->
                                used.set(
                                        set.filter(profiles::contains)
                                                .orElseGet(profiles::getFirst)),
                        FailureLog::record);
    }

    private boolean isClinics() {
        return clinic.isUnlocked() && !clinic.isDemo();
    }

    /** Chooses one for everybody, or says who may; outside of records, for this machine. */
    void choose(String profile) {
        if (isClinics()) {
            rules.change((ClinicRules all) -> all.setProfile(profile), () -> used.set(profile));
        } else {
            own.set(profile);
            used.set(profile);
        }
    }

    /** All that there are, the default first. */
    List<String> profiles() {
        return profiles;
    }

    /** The one that answers. */
    ReadOnlyObjectProperty<String> usedProperty() {
        return used;
    }

    /** The one of this machine. */
    ReadOnlyObjectProperty<String> ownProperty() {
        return own.getReadOnlyProperty();
    }
}
