package org.saphena.ui.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Aetiology;
import org.saphena.clinical.Arterial;
import org.saphena.clinical.Ceap;
import org.saphena.clinical.Girth;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Pulses;
import org.saphena.clinical.Side;
import org.saphena.clinical.Vcss;
import org.saphena.editing.LegEdits;
import org.saphena.text.Messages;

/** What is seen and measured: CEAP, the revised VCSS, arteries and girth. */
final class ExamGrids {
    private static final Map<String, Item> ITEMS = items();

    private final EntryViewModel model;
    private final Messages messages;
    private final Fields fields;

    /** How one item of the score is read. */
    private interface Item {
        @Nullable Integer of(Vcss vcss);
    }

    ExamGrids(EntryViewModel model) {
        this.model = model;
        messages = model.texts().now();
        fields = new Fields(messages);
    }

    private static Map<String, Item> items() {
        Map<String, Item> items = new LinkedHashMap<>();
        items.put("pain", Vcss::pain);
        items.put("varicoseVeins", Vcss::varicoseVeins);
        items.put("oedema", Vcss::oedema);
        items.put("pigmentation", Vcss::pigmentation);
        items.put("inflammation", Vcss::inflammation);
        items.put("induration", Vcss::induration);
        items.put("ulcerCount", Vcss::ulcerCount);
        items.put("ulcerDuration", Vcss::ulcerDuration);
        items.put("ulcerSize", Vcss::ulcerSize);
        items.put("compressionUse", Vcss::compressionUse);
        return items;
    }

    List<GridPart> parts() {
        return List.of(
                part("ui.entry.exam.ceap", ceapRows()),
                part("ui.entry.exam.vcss", vcssRows()),
                part("ui.entry.exam.arteries", arterialRows()));
    }

    private GridPart part(String key, List<FieldRow> rows) {
        return new GridPart(
                messages.get(key), new FieldGrid(model, FieldGrid.legs(9), rows, Rest.NONE), 16);
    }

    private FieldRow row(String code, Function<Side, Field> field) {
        return FieldRow.of(
                code,
                messages.get("ui.entry.exam." + code),
                "",
                field.apply(Side.RIGHT),
                field.apply(Side.LEFT));
    }

    private List<FieldRow> ceapRows() {
        return List.of(
                row("clinical", side -> CeapField.of(side, messages)),
                row("symptomatic", this::symptomatic),
                row("aetiology", this::aetiology));
    }

    private Field symptomatic(Side side) {
        return fields.flag(
                id(side, "ceap.symptomatic"),
                "",
                Fields.leg(side, leg -> ceap(leg, Ceap::symptomatic)),
                value -> LegEdits.ceap(side, "symptomatic", value));
    }

    private Field aetiology(Side side) {
        return fields.oneOf(
                id(side, "ceap.aetiology"),
                "",
                List.of(Aetiology.values()),
                Fields.leg(side, leg -> ceap(leg, Ceap::aetiology)),
                value -> LegEdits.ceap(side, "aetiology", value));
    }

    private static <T> @Nullable T ceap(Leg leg, Function<Ceap, @Nullable T> get) {
        return leg.ceap() == null ? null : get.apply(leg.ceap());
    }

    private List<FieldRow> vcssRows() {
        List<FieldRow> rows = new ArrayList<>();
        ITEMS.forEach((item, get) -> rows.add(row("vcss." + item, side -> score(side, item, get))));
        return rows;
    }

    private Field score(Side side, String item, Item get) {
        return fields.grade(
                id(side, "vcss." + item),
                IntStream.rangeClosed(0, 3)
                        .mapToObj(grade -> messages.get("ui.entry.vcss." + item + "." + grade))
                        .toList(),
                Fields.leg(side, leg -> leg.vcss() == null ? null : get.of(leg.vcss())),
                value -> LegEdits.vcss(side, item, value));
    }

    private List<FieldRow> arterialRows() {
        return List.of(
                row("abi", side -> arterial(side, "abi", "", Arterial::abi)),
                row("pulses", this::pulses),
                row(
                        "anklePressureMmHg",
                        side ->
                                arterial(
                                        side,
                                        "anklePressureMmHg",
                                        "mmHg",
                                        Arterial::anklePressureMmHg)),
                row(
                        "toePressureMmHg",
                        side ->
                                arterial(
                                        side,
                                        "toePressureMmHg",
                                        "mmHg",
                                        Arterial::toePressureMmHg)),
                row("ankleGirth", side -> girth(side, "ankle", Girth::ankle)),
                row("calfGirth", side -> girth(side, "calf", Girth::calf)));
    }

    private Field arterial(
            Side side, String field, String unit, Function<Arterial, @Nullable BigDecimal> get) {
        return fields.number(
                id(side, "arterial." + field),
                "",
                unit,
                Fields.leg(side, leg -> leg.arterial() == null ? null : get.apply(leg.arterial())),
                value -> LegEdits.arterial(side, field, value));
    }

    private Field pulses(Side side) {
        return fields.oneOf(
                id(side, "arterial.pedalPulses"),
                "",
                List.of(Pulses.values()),
                Fields.leg(
                        side, leg -> leg.arterial() == null ? null : leg.arterial().pedalPulses()),
                value -> LegEdits.arterial(side, "pedalPulses", value));
    }

    private Field girth(Side side, String field, Function<Girth, @Nullable BigDecimal> get) {
        return fields.number(
                id(side, "girth." + field),
                "",
                "cm",
                Fields.leg(side, leg -> leg.girthCm() == null ? null : get.apply(leg.girthCm())),
                value -> LegEdits.girth(side, field, value));
    }

    private static String id(Side side, String field) {
        return "exam." + side.code() + "." + field;
    }
}
