package org.saphena.ui.entry;

import java.util.List;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.Warning;
import org.saphena.text.Messages;

/**
 * How far a section is: refused inputs weigh most, then warnings, then what is missing.
 *
 * @param sign stands after the name; empty for a section that says nothing
 * @param state the sign with a word
 * @param words the same in full, with the name of the section
 */
record RailMark(String sign, String state, String words) {
    /**
     * @param places where something is missing
     */
    static RailMark of(Section section, EntryViewModel model, List<Section> places) {
        Messages messages = model.texts().now();
        String name = messages.get("ui.entry.section." + section.code());
        long refused = model.inputs().in(section);
        if (refused > 0) {
            return mark("✕" + refused, messages, "refused", name, refused);
        }
        if (model.progress().isAccepted(section)) {
            return mark("✓", messages, "accepted", name, 0);
        }
        long warnings = warnings(section, model);
        if (warnings > 0) {
            return mark("!" + warnings, messages, "warnings", name, warnings);
        }
        long open = places.stream().filter(place -> place == section).count();
        if (open > 0) {
            return mark("•" + open, messages, "open", name, open);
        }
        boolean started = model.progress().isStarted(section);
        return mark("", messages, started ? "started" : "blank", name, 0);
    }

    private static RailMark mark(
            String sign, Messages messages, String key, String name, long count) {
        String state = messages.get("ui.entry.rail." + key + ".short", count);
        return new RailMark(
                sign,
                sign.isEmpty() ? state : sign.substring(0, 1) + " " + state,
                messages.get("ui.entry.rail." + key, name, count));
    }

    private static long warnings(Section section, EntryViewModel model) {
        List<Warning> all =
                model.assessmentProperty().get().map(Assessment::warnings).orElse(List.of());
        return all.stream()
                .filter(warning -> MissingPlaces.section(warning.pointer()) == section)
                .count();
    }

    /** The sections in which something is missing, each as often as there is something. */
    static List<Section> places(EntryViewModel model) {
        return MissingPlaces.missed(model).stream().map(MissingPlaces::section).toList();
    }
}
