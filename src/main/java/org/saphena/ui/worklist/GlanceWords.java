package org.saphena.ui.worklist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.saphena.clinical.Allergen;
import org.saphena.clinical.Findings;
import org.saphena.clinical.OptionDecision;
import org.saphena.service.PatientGlance;
import org.saphena.service.PatientGlance.Allergies;
import org.saphena.text.Formats;
import org.saphena.text.Messages;
import org.saphena.ui.control.Styled;
import org.saphena.ui.worklist.GlanceViewModel.Seen;

/** What was read of a patient for the preview, in words; what is not known says so. */
record GlanceWords(Messages messages) {
    private static final PseudoClass HEED = PseudoClass.getPseudoClass("heed");
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");

    List<Node> lines(Seen seen) {
        return switch (seen) {
            case Seen.Nobody _ -> List.of();
            case Seen.Reading _ ->
                    List.of(
                            Styled.wrapped(allergies("ui.worklist.glance.reading"), "row-note"),
                            Styled.wrapped(" ", "row-note"));
            case Seen.Unreadable _ -> List.of(unknown(allergies("ui.worklist.glance.unreadable")));
            case Seen.Read read -> known(read.glance());
        };
    }

    private List<Node> known(PatientGlance glance) {
        List<Node> lines = new ArrayList<>();
        lines.add(
                glance.allergies()
                        .map(this::allergies)
                        .orElseGet(() -> unknown(allergies("ui.notRecorded"))));
        List<String> more = new ArrayList<>();
        if (!glance.chosen().isEmpty()) {
            more.add(
                    messages.get(
                            "ui.worklist.glance.plan",
                            glance.chosen().stream()
                                    .map(this::option)
                                    .collect(Collectors.joining(", "))));
        }
        more.add(messages.get("ui.worklist.glance.signed", glance.signed()));
        lines.add(Styled.wrapped(String.join("  ·  ", more), "row-note"));
        return lines;
    }

    private Label allergies(Allergies allergies) {
        Findings<Allergen> found = allergies.found();
        List<String> parts = new ArrayList<>();
        if (!found.present().isEmpty()) {
            parts.add(names(found.present()));
        }
        if (!found.unsure().isEmpty()) {
            parts.add(messages.get("ui.worklist.glance.unsure", names(found.unsure())));
        }
        if (parts.isEmpty() && !found.reviewed()) {
            return unknown(allergies("ui.notRecorded"));
        }
        String all = parts.isEmpty() ? messages.get("ui.none.known") : String.join(", ", parts);
        String whole = found.reviewed() ? all : messages.get("ui.list.open", all);
        Label label =
                line(
                        messages.get(
                                "chart.allergies",
                                messages.get("ui.banner.allergies"),
                                whole,
                                Formats.date(allergies.on(), messages.language())));
        label.pseudoClassStateChanged(HEED, !found.present().isEmpty());
        label.pseudoClassStateChanged(
                UNKNOWN, found.present().isEmpty() && !found.unsure().isEmpty());
        return label;
    }

    private String names(Collection<Allergen> those) {
        return those.stream().map(messages::of).collect(Collectors.joining(", "));
    }

    private String allergies(String key) {
        return messages.get("ui.banner.allergies") + "  " + messages.get(key);
    }

    private Label unknown(String text) {
        Label label = line(text);
        label.pseudoClassStateChanged(UNKNOWN, true);
        return label;
    }

    private static Label line(String text) {
        return Styled.wrapped(text, "chart-allergies");
    }

    private String option(OptionDecision each) {
        return messages.of(each.leg())
                + " "
                + messages.of(each.treatment())
                + ", "
                + messages.of(each.target());
    }
}
