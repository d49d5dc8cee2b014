package org.saphena.ui.patients;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saphena.clinical.Patient;
import org.saphena.service.Clinic;
import org.saphena.storage.PatientKey;
import org.saphena.storage.PatientLine;
import org.saphena.text.Formats;
import org.saphena.text.Messages;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Workbench;

/** Finds some patients by a few letters, each in one line of words. */
public final class PatientFinder {
    private final Workbench<Clinic> bench;
    private final Texts texts;

    public PatientFinder(Workbench<Clinic> bench, Texts texts) {
        this.bench = bench;
        this.texts = texts;
    }

    /**
     * One patient.
     *
     * @param text names, birth date and number
     */
    public record Hit(String text, PatientKey key) {}

    /** The best few; none where the records are locked or cannot be read. */
    public void find(String typed, int most, Consumer<List<Hit>> answer) {
        bench.run(
                clinic -> clinic.patients(typed),
                found -> answer.accept(found.stream().limit(most).map(this::hit).toList()),
                failure -> answer.accept(List.of()));
    }

    private Hit hit(PatientLine line) {
        Patient patient = line.stored().patient();
        Messages words = texts.now();
        String name =
                Stream.of(patient.familyName(), patient.givenName(), patient.nativeName())
                        .filter(part -> part != null && !part.isEmpty())
                        .collect(Collectors.joining(" "));
        String born = Formats.date(patient.birthDate(), words.language());
        return new Hit(
                words.get("ui.palette.patient", name, born, patient.id()), line.stored().key());
    }
}
