package org.saphena.ui.patients;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saphena.clinical.Side;
import org.saphena.clinical.VeinState;
import org.saphena.clinical.VeinStatus;
import org.saphena.reasoning.LegAssessment;
import org.saphena.service.PastVisit;
import org.saphena.text.Formats;
import org.saphena.text.Messages;
import org.saphena.veinmap.VeinNames;

/** The veins of a leg with their state and what was measured, by name; nothing unexamined. */
final class VeinWords {
    private final Messages messages;

    VeinWords(Messages messages) {
        this.messages = messages;
    }

    Map<String, String> of(PastVisit visit, Side side) {
        Map<String, String> found = new LinkedHashMap<>();
        visit.answer()
                .map(answer -> answer.legs().get(side))
                .map(LegAssessment::veins)
                .ifPresent(veins -> veins.forEach(vein -> put(found, vein)));
        return found;
    }

    private void put(Map<String, String> found, VeinState vein) {
        if (vein.status() != VeinStatus.NOT_EXAMINED && vein.status() != VeinStatus.NONE) {
            found.put(VeinNames.full(vein.vein(), messages.language()), words(vein));
        }
    }

    private String words(VeinState vein) {
        List<String> parts = new ArrayList<>(List.of(messages.of(vein.status())));
        if (vein.status() != VeinStatus.NORMAL && vein.diameterMm() != null) {
            parts.add(messages.get("veinmap.value.mm", Formats.number(vein.diameterMm())));
        }
        if (vein.status() != VeinStatus.NORMAL && vein.refluxSeconds() != null) {
            parts.add(messages.get("veinmap.value.s", Formats.number(vein.refluxSeconds())));
        }
        return String.join(", ", parts);
    }
}
