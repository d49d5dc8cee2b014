package org.saphena.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Coded;
import org.saphena.clinical.Findings;
import org.saphena.text.Formats;

/** Collects what is recorded into one telegraphic sentence; what is not recorded adds nothing. */
final class Facts {
    private final Context context;
    private final List<String> parts = new ArrayList<>();

    Facts(Context context) {
        this.context = context;
    }

    Facts add(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            parts.add(text.strip());
        }
        return this;
    }

    /** The text of {@code key} around the number, when there is one. */
    Facts add(String key, @Nullable BigDecimal value) {
        return value == null ? this : add(context.text(key, Formats.number(value)));
    }

    Facts add(String key, @Nullable Integer value) {
        return value == null ? this : add(context.text(key, value));
    }

    Facts add(String key, @Nullable Coded value) {
        return value == null ? this : add(context.text(key, context.inline(value)));
    }

    Facts add(String key, Collection<? extends Coded> values) {
        return values.isEmpty() ? this : add(context.text(key, context.words(values)));
    }

    /** One text for yes and another for no; nothing when it was not asked. */
    Facts answer(String key, @Nullable Boolean value) {
        return value == null ? this : add(context.text(key + (value ? ".yes" : ".no")));
    }

    /** A list with its three states; what was only taken over at {@code place} says so. */
    Facts list(String name, String place, Findings<? extends Coded> findings) {
        return list(
                context.text(name) + ": ",
                findings.reviewed(),
                findings.present().stream()
                        .map(each -> context.dated(place, each, context.inline(each)))
                        .collect(Collectors.joining(", ")),
                context.words(findings.absent()),
                context.words(findings.unsure()));
    }

    /** A list with its three states. */
    Facts list(String name, Findings<? extends Coded> findings) {
        return list(
                context.text(name) + ": ",
                findings.reviewed(),
                context.words(findings.present()),
                context.words(findings.absent()),
                context.words(findings.unsure()));
    }

    /** A list with its three states, already in words, behind its heading. */
    Facts list(String heading, boolean reviewed, String present, String absent, String unsure) {
        List<String> said = new ArrayList<>();
        if (!present.isEmpty()) {
            said.add(present);
        }
        if (!absent.isEmpty() && !reviewed) {
            said.add(context.text("list.absent", absent));
        }
        if (!unsure.isEmpty()) {
            said.add(context.text("list.unsure", unsure));
        }
        if (said.isEmpty()) {
            String state = reviewed ? context.text("none-known") : context.notRecorded();
            said.add(Context.small(state));
        } else if (!reviewed) {
            said.add(context.text("list.not-reviewed"));
        }
        return add(heading + String.join("; ", said));
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The parts, without capital and full stop. */
    String text() {
        return String.join(", ", parts);
    }

    String sentence() {
        return parts.isEmpty() ? "" : Context.capital(String.join("; ", parts)) + ".";
    }
}
