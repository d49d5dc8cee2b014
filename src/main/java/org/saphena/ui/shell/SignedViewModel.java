package org.saphena.ui.shell;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.saphena.clinical.Version;
import org.saphena.clinical.VisitRecord;
import org.saphena.service.Clinic;
import org.saphena.service.FailureLog;
import org.saphena.service.OpenVisit;
import org.saphena.service.SignedAdvice;
import org.saphena.ui.support.Workbench;

/** How the advice that was signed with the visit on the screen stands to the advice shown. */
public final class SignedViewModel {
    private final Workbench<Clinic> bench;
    private final ReadOnlyObjectWrapper<Optional<Known>> known =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private int visits;

    /** What is known about it. */
    public sealed interface Known {
        /** It is being compared. */
        record Checking() implements Known {}

        /** It was compared. */
        record Compared(SignedAdvice advice) implements Known {}

        /** It is not shown to who is at work; when and by whom the visit was signed. */
        record Unseen(Version version) implements Known {}

        /** It could not be compared. */
        record Not() implements Known {}
    }

    public SignedViewModel(Workbench<Clinic> bench) {
        this.bench = bench;
    }

    /** Compares the advice of a signed visit. */
    void show(OpenVisit signed) {
        int mine = ++visits;
        Optional<Version> version =
                Optional.ofNullable(signed.file().record()).map(VisitRecord::version);
        if (!signed.rights().answers().areWhole() && version.isPresent()) {
            known.set(version.map(Known.Unseen::new));
            return;
        }
        known.set(Optional.of(new Known.Checking()));
        bench.run(
                clinic -> signed.signedAdvice(),
                advice -> tell(mine, advice.<Known>map(Known.Compared::new)),
                failure -> {
                    FailureLog.record(failure);
                    tell(mine, Optional.empty());
                });
    }

    private void tell(int about, Optional<Known> found) {
        if (about == visits) {
            known.set(Optional.of(found.orElseGet(Known.Not::new)));
        }
    }

    /** No signed visit is on the screen. */
    void clear() {
        visits++;
        known.set(Optional.empty());
    }

    /** Present while a signed visit is on the screen. */
    public ReadOnlyObjectProperty<Optional<Known>> knownProperty() {
        return known.getReadOnlyProperty();
    }
}
