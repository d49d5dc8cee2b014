package org.saphena.ui.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Limits;
import org.saphena.clinical.Perforator;
import org.saphena.clinical.PerforatorSite;
import org.saphena.clinical.Side;
import org.saphena.clinical.VeinState;
import org.saphena.clinical.VeinStatus;
import org.saphena.editing.DuplexEdits;
import org.saphena.editing.Edit;
import org.saphena.reasoning.Assessment;
import org.saphena.text.Messages;
import org.saphena.ui.control.CellKind;
import org.saphena.ui.control.Choice;

/**
 * The fields of one perforator. Whether it is incompetent follows from its measures, so R only
 * lists it.
 */
final class PerforatorFields {
    private final Messages messages;
    private final Side side;
    private final PerforatorSite site;

    PerforatorFields(Messages messages, Side side, PerforatorSite site) {
        this.messages = messages;
        this.side = side;
        this.site = site;
    }

    Field status() {
        List<Choice> choices =
                Stream.of("R", "X")
                        .map(key ->
                                new Choice(key, messages.get("ui.entry.duplex.perforator." + key)))
                        .toList();
        return Field.coded(
                id("site"),
                CellKind.STATUS,
                messages.get("ui.entry.duplex.status"),
                choices,
                this::shown,
                key -> key.equals("R") ? changed(before -> before) : remove());
    }

    Field diameter(Fields fields) {
        return fields.number(
                        id("diameterMm"),
                        messages.get("ui.entry.duplex.diameter"),
                        messages.get("ui.entry.duplex.millimetres"),
                        Limits.PERFORATOR_DIAMETER_MM,
                        file -> {
                            Perforator found = found(file);
                            return found == null ? null : found.diameterMm();
                        },
                        value ->
                                measured(
                                        value,
                                        before -> with(before, before.refluxSeconds(), value)))
                .aligned(1);
    }

    Field seconds(Fields fields) {
        return fields.number(
                        id("refluxSeconds"),
                        messages.get("ui.entry.duplex.reflux"),
                        messages.get("ui.entry.duplex.seconds"),
                        Limits.REFLUX_SECONDS,
                        file -> {
                            Perforator found = found(file);
                            return found == null ? null : found.refluxSeconds();
                        },
                        value ->
                                measured(value, before -> with(before, value, before.diameterMm())))
                .aligned(1);
    }

    private static Perforator with(
            Perforator before, @Nullable BigDecimal seconds, @Nullable BigDecimal diameter) {
        return new Perforator(before.site(), seconds, diameter, before.nearUlcerOrSkinChange());
    }

    private Edit remove() {
        return DuplexEdits.perforator(side, site, null);
    }

    /** A value lists the perforator; taking one away where none is listed lists nothing. */
    private Edit measured(@Nullable Object value, Function<Perforator, Perforator> change) {
        return file -> value == null && found(file) == null ? file : changed(change).apply(file);
    }

    private Edit changed(Function<Perforator, Perforator> change) {
        return file -> {
            Perforator before = found(file);
            Perforator start = before == null ? new Perforator(site, null, null, null) : before;
            return DuplexEdits.perforator(side, site, change.apply(start)).apply(file);
        };
    }

    /** Whether it lies near an ulcer or changed skin. */
    Field nearSkinChange(Choices choices) {
        return choices.flag(
                id("nearUlcerOrSkinChange"),
                "",
                file -> {
                    Perforator found = found(file);
                    return found == null ? null : found.nearUlcerOrSkinChange();
                },
                value ->
                        measured(
                                value,
                                before ->
                                        new Perforator(
                                                before.site(),
                                                before.refluxSeconds(),
                                                before.diameterMm(),
                                                value)));
    }

    private @Nullable Perforator found(CaseFile file) {
        return Veins.perforator(file, side, site);
    }

    private Field.Shown shown(CaseFile file, @Nullable Assessment answer) {
        if (found(file) == null) {
            return VeinField.notListed(file, side, site, messages);
        }
        VeinState state = Veins.state(answer, side, site);
        VeinStatus status = state == null ? VeinStatus.FLOW_UNKNOWN : state.status();
        String word = state == null ? messages.get("ui.scan.notJudged") : messages.of(status);
        String capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        return Field.Shown.vein("R", capital, false, status, "");
    }

    private String id(String field) {
        return Veins.perforatorId(side, site, field);
    }
}
