package org.saphena.ui.patients;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.saphena.service.Clinic;
import org.saphena.storage.PatientKey;
import org.saphena.storage.PatientLine;
import org.saphena.ui.support.Workbench;

/** Looks for patients who may be the one in a form, whenever something of it changes. */
final class SimilarLook {
    private final Workbench<Clinic> bench;
    private final PatientFields fields;
    private final Consumer<Exception> failed;
    private final ReadOnlyObjectWrapper<List<PatientLine>> found =
            new ReadOnlyObjectWrapper<>(List.of());
    private int lookups;

    SimilarLook(Workbench<Clinic> bench, PatientFields fields, Consumer<Exception> failed) {
        this.bench = bench;
        this.fields = fields;
        this.failed = failed;
    }

    /**
     * @param but who is not looked for
     */
    void look(Optional<LocalDate> born, Optional<PatientKey> but) {
        int mine = ++lookups;
        LocalDate date = born.orElse(null);
        String own = fields.nativeName.get().strip();
        String roman = (fields.familyName.get() + " " + fields.givenName.get()).strip();
        boolean both = !fields.familyName.get().isBlank() && !fields.givenName.get().isBlank();
        if (date == null && own.length() < 2 && !both) {
            found.set(List.of());
            return;
        }
        List<String> names = Stream.of(own, both ? roman : "").toList();
        bench.run(
                clinic -> clinic.similar(date, names),
                lines -> {
                    if (mine == lookups) {
                        found.set(
                                lines.stream()
                                        .filter(line ->
                                                but.filter(line.stored().key()::equals).isEmpty())
                                        .toList());
                    }
                },
                failed);
    }

    void clear() {
        lookups++;
        found.set(List.of());
    }

    ReadOnlyObjectProperty<List<PatientLine>> foundProperty() {
        return found.getReadOnlyProperty();
    }
}
