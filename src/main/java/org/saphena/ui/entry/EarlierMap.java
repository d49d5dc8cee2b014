package org.saphena.ui.entry;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The map of an earlier visit, and whether it is wanted beside the one of today. */
final class EarlierMap {
    private final ObjectProperty<Optional<EarlierScan>> scan =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty wanted = new SimpleBooleanProperty();

    ObjectProperty<Optional<EarlierScan>> scanProperty() {
        return scan;
    }

    BooleanProperty wantedProperty() {
        return wanted;
    }

    /** What is shown beside the map of today, if anything. */
    Optional<EarlierScan> shown() {
        return scan.get().filter(each -> wanted.get());
    }
}
