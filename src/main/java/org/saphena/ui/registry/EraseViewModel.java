package org.saphena.ui.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.saphena.service.Clinic;
import org.saphena.storage.ErasureBasis;
import org.saphena.storage.ErasureReview;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Trouble;
import org.saphena.ui.support.Workbench;

/** Erases a patient for good: looked at by number, without a name, then confirmed. */
public final class EraseViewModel {
    private final Workbench<Clinic> bench;
    private final Trouble trouble;
    private final StringProperty number = new SimpleStringProperty("");
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<Optional<ErasureBasis>> basis =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Looked>> looked =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<String>> erased =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper erasing = new ReadOnlyBooleanWrapper();
    private int asked;

    /** What would go, as of a day. */
    public record Looked(ErasureReview review, LocalDate today) {
        /** Whether nothing stands in the way. */
        public boolean isAllowed() {
            return review.isAllowed(today);
        }
    }

    EraseViewModel(Workbench<Clinic> bench, Texts texts) {
        this.bench = bench;
        trouble = new Trouble(texts);
        number.subscribe(this::forget);
    }

    private void forget() {
        asked++;
        looked.set(Optional.empty());
        typed.set("");
        basis.set(Optional.empty());
    }

    /** Looks what would go with the patient of the number. */
    public void look() {
        if (number.get().isBlank()) {
            return;
        }
        int mine = ++asked;
        trouble.clear();
        erased.set(List.of());
        String wanted = number.get();
        bench.run(
                clinic -> new Looked(clinic.registry().reviewErasure(wanted), clinic.today()),
                found -> {
                    if (mine == asked) {
                        looked.set(Optional.of(found));
                    }
                },
                trouble::take);
    }

    /** Whether a ground was chosen and the number typed once more. */
    public boolean isConfirmed() {
        return !erasing.get()
                && basis.get().isPresent()
                && looked.get()
                        .filter(Looked::isAllowed)
                        .map(now -> now.review().numbers().getFirst())
                        .filter(typed.get().strip()::equals)
                        .isPresent();
    }

    /** Erases the patient, once that is confirmed. */
    public void erase() {
        if (!isConfirmed()) {
            return;
        }
        ErasureReview review = looked.get().orElseThrow().review();
        ErasureBasis ground = basis.get().orElseThrow();
        String again = typed.get();
        trouble.clear();
        erasing.set(true);
        bench.run(
                clinic -> {
                    clinic.registry().erase(review.patient(), ground, again);
                    return review.numbers();
                },
                gone -> {
                    erasing.set(false);
                    number.set("");
                    erased.set(gone);
                },
                failure -> {
                    erasing.set(false);
                    trouble.take(failure);
                });
    }

    void clear() {
        erasing.set(false);
        number.set("");
        forget();
        erased.set(List.of());
        trouble.clear();
    }

    public StringProperty numberProperty() {
        return number;
    }

    /** The number once more. */
    public StringProperty typedProperty() {
        return typed;
    }

    public ObjectProperty<Optional<ErasureBasis>> basisProperty() {
        return basis;
    }

    public ReadOnlyObjectProperty<Optional<Looked>> lookedProperty() {
        return looked.getReadOnlyProperty();
    }

    /** Whether somebody is being erased, which takes as long as writing the whole file anew. */
    public ReadOnlyBooleanProperty erasingProperty() {
        return erasing.getReadOnlyProperty();
    }

    /** The numbers of who was just erased; empty before. */
    public ReadOnlyObjectProperty<List<String>> erasedProperty() {
        return erased.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return trouble.problemProperty();
    }
}
