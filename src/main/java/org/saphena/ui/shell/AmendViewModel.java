package org.saphena.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.saphena.service.Clinic;
import org.saphena.service.OpenVisit;
import org.saphena.ui.support.Workbench;

/** Begins an amendment of a signed visit, which takes a reason. */
public final class AmendViewModel {
    private final Workbench<Clinic> bench;
    private final Consumer<OpenVisit> amended;
    private final Consumer<Exception> failed;
    private final StringProperty because = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<OpenVisit>> asked =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public AmendViewModel(
            Workbench<Clinic> bench, Consumer<OpenVisit> amended, Consumer<Exception> failed) {
        this.bench = bench;
        this.amended = amended;
        this.failed = failed;
        bench.toolProperty().subscribe(this::cancel);
    }

    /** Asks for the reason. */
    public void ask(OpenVisit visit) {
        because.set("");
        asked.set(Optional.of(visit));
    }

    /** Begins the amendment, once there is a reason. */
    public void amend() {
        String reason = because.get().strip();
        asked.get()
                .filter(visit -> !reason.isEmpty())
                .ifPresent(visit -> {
                    cancel();
                    bench.run(
                            clinic -> {
                                visit.amend(reason);
                                return visit;
                            },
                            amended,
                            failed);
                });
    }

    public void cancel() {
        because.set("");
        asked.set(Optional.empty());
    }

    public StringProperty becauseProperty() {
        return because;
    }

    /** Present while the reason is asked for. */
    public ReadOnlyObjectProperty<Optional<OpenVisit>> askedProperty() {
        return asked.getReadOnlyProperty();
    }
}
