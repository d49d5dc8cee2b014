package org.saphena.clinical;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Clinical class and aetiology of CEAP, 2020 revision (Lurie et al., J Vasc Surg Venous Lymphat
 * Disord 2020;8:342). Anatomy and pathophysiology come from the duplex study.
 *
 * @param clinical all classes present, in ascending order; empty while not judged
 * @param symptomatic as judged by the clinician, or null to derive it from the symptoms
 */
public record Ceap(
        List<CeapClass> clinical, @Nullable Aetiology aetiology, @Nullable Boolean symptomatic) {
    /**
     * @throws ImpossibleValueException for a class twice, C0 with another class, C2 with C2r or C6
     *     with C6r
     */
    public Ceap {
        Lists.distinct("/clinical", clinical);
        clinical = clinical.stream().sorted().toList();
        if (clinical.contains(CeapClass.C0) && clinical.size() > 1) {
            refuse(Fault.C0_WITH_OTHER_CLASS, clinical, "C0");
        }
        refuseBoth(clinical, CeapClass.C2, CeapClass.C2R);
        refuseBoth(clinical, CeapClass.C6, CeapClass.C6R);
    }

    /** The highest class, or empty while not judged. */
    public Optional<CeapClass> highest() {
        return clinical.isEmpty() ? Optional.empty() : Optional.of(clinical.getLast());
    }

    private static void refuseBoth(List<CeapClass> clinical, CeapClass first, CeapClass recurrent) {
        if (clinical.contains(first) && clinical.contains(recurrent)) {
            refuse(
                    Fault.CLASS_WITH_ITS_RECURRENT_FORM,
                    clinical,
                    first.code() + ", " + recurrent.code());
        }
    }

    private static void refuse(Fault fault, List<CeapClass> clinical, String allowed) {
        String found = clinical.stream().map(CeapClass::code).collect(Collectors.joining(", "));
        throw new ImpossibleValueException("/clinical", fault, found, allowed);
    }
}
