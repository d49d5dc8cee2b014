package org.saphena.report;

import java.util.List;
import java.util.stream.Collectors;
import org.saphena.clinical.Answer;
import org.saphena.clinical.Carried;
import org.saphena.clinical.Codes;
import org.saphena.clinical.DrugClass;
import org.saphena.clinical.Findings;
import org.saphena.clinical.Medication;

/** Says whether the patient takes an oral anticoagulant, and when that is not known. */
final class Anticoagulants {
    private final Context context;

    Anticoagulants(Context context) {
        this.context = context;
    }

    String sentence() {
        Findings<Medication> medicines = context.visit().medications();
        List<Medication> found = those(medicines.present(), Answer.YES);
        if (!found.isEmpty()) {
            return names(found);
        }
        Medication asClass = new Medication(DrugClass.ORAL_ANTICOAGULANT.code());
        if (medicines.answer(asClass) != Answer.NO) {
            return context.notRecorded();
        }
        List<Medication> unclear = those(medicines.present(), Answer.UNKNOWN);
        return unclear.isEmpty()
                ? context.text("none-known")
                : context.text("anticoagulant.unclear", names(unclear));
    }

    /** The names of {@code medicines} as they were recorded, classes in words. */
    String names(List<Medication> medicines) {
        return medicines.stream()
                .map(medicine ->
                        context.dated(
                                Carried.MEDICATIONS,
                                medicine,
                                Codes.find(DrugClass.class, medicine.name())
                                        .map(context::inline)
                                        .orElse(medicine.name())))
                .collect(Collectors.joining(", "));
    }

    private List<Medication> those(List<Medication> medicines, Answer answer) {
        return medicines.stream()
                .filter(medicine -> context.lookup().isAnticoagulant(medicine) == answer)
                .toList();
    }
}
