package org.saphena.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.saphena.service.Clinic;
import org.saphena.service.ClinicDoor;
import org.saphena.storage.LongOpening;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Workbench;

/** Why it takes long to open the records, while it does. */
final class Opening {
    private final ReadOnlyObjectWrapper<Optional<LongOpening>> why =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param onScreen does something on the screen's thread
     */
    Opening(ClinicDoor door, Workbench<Clinic> bench, Consumer<Runnable> onScreen) {
        ReadOnlyBooleanProperty busy = bench.busyProperty();
        door.whenOpeningIsLong(reason ->
                onScreen.accept(
                        () -> why.set(busy.get() ? Optional.of(reason) : Optional.empty())));
        busy.subscribe(now -> {
            if (!now) {
                why.set(Optional.empty());
            }
        });
    }

    /** In words; empty while nothing takes long. */
    ObservableValue<String> words(Texts texts) {
        return texts.messagesProperty()
                .flatMap(messages ->
                        why.map(now ->
                                now.map(LongOpening::messageKey).map(messages::get).orElse("")));
    }

    ReadOnlyObjectProperty<Optional<LongOpening>> whyProperty() {
        return why.getReadOnlyProperty();
    }
}
