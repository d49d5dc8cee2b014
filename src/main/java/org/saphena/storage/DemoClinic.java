package org.saphena.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Patient;
import org.saphena.reasoning.Assessment;

/**
 * Twelve invented patients for practice. Each carries the mark in the number ({@code DEMO-0001}),
 * in the given name ({@code (DEMO)}) and in the Korean name ({@code (데모)}).
 */
public final class DemoClinic {
    /** How many patients there are. */
    public static final int PATIENTS = 12;

    /** Who signs in the practice vault. */
    public static final String CLINICIAN = "Demo Clinician";

    /** How the numbers of invented patients begin, in capitals. */
    public static final String MARK = PatientNumbers.DEMO;

    private static final int SIGNED = 6;
    private static final List<String> EARLIER =
            List.of(
                    "/org/saphena/demo/demo-01-2024.case.json",
                    "/org/saphena/demo/demo-01-2025.case.json");
    private static final String SAMPLE = "/org/saphena/sample/sample.case.json";

    private DemoClinic() {}

    /** What is signed with a case. */
    public interface Answers {
        /** The reasoned answer. */
        Assessment assess(CaseFile file);

        /** The steps of the schedule that its plan chose. */
        List<PlannedStep> scheduled(CaseFile file);
    }

    /**
     * Puts the patients into a practice vault, each with one consultation; the first six are
     * signed, the others are drafts. The first patient has two earlier visits, signed as well.
     *
     * @param answers what is signed with a case
     * @throws IllegalArgumentException for a vault with real patients
     */
    public static void fill(Store store, CaseCodec codec, Answers answers) {
        if (!store.isDemo()) {
            throw new IllegalArgumentException("invented patients never stand beside real ones");
        }
        List<CaseFile> cases = cases(codec);
        for (int i = 0; i < cases.size(); i++) {
            CaseFile file = cases.get(i);
            StoredPatient patient = store.patients().create(file.patient());
            if (i == 0) {
                earlier(codec).forEach(visit -> sign(store, patient, visit, answers));
            }
            if (i < SIGNED) {
                sign(store, patient, file, answers);
            } else {
                store.consultations().create(patient.key(), file);
            }
        }
    }

    private static void sign(Store store, StoredPatient patient, CaseFile file, Answers answers) {
        SavedVersion draft = store.consultations().create(patient.key(), file);
        store.consultations()
                .sign(
                        draft.key(),
                        draft.lock(),
                        file,
                        answers.assess(file),
                        CLINICIAN,
                        answers.scheduled(file));
    }

    /** Whether a patient carries the mark of an invented one. */
    public static boolean isMarked(Patient patient) {
        return patient.id().startsWith(PatientNumbers.DEMO);
    }

    static List<CaseFile> cases(CaseCodec codec) {
        return IntStream.rangeClosed(1, PATIENTS)
                .mapToObj(DemoClinic::resource)
                .map(name -> codec.read(bytes(name)))
                .toList();
    }

    /** The visits of the first patient before the one in {@link #cases}, the oldest first. */
    static List<CaseFile> earlier(CaseCodec codec) {
        return EARLIER.stream().map(name -> codec.read(bytes(name))).toList();
    }

    private static String resource(int number) {
        return number == 1
                ? SAMPLE
                : String.format(Locale.ROOT, "/org/saphena/demo/demo-%02d.case.json", number);
    }

    private static byte[] bytes(String name) {
        try (InputStream in =
                Objects.requireNonNull(DemoClinic.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
