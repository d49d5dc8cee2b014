package org.saphena.ui.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Side;
import org.saphena.clinical.Vcss;
import org.saphena.clinical.Villalta;
import org.saphena.clinical.Wells;
import org.saphena.editing.Edit;
import org.saphena.editing.LegEdits;
import org.saphena.reasoning.LegAssessment;
import org.saphena.text.Messages;

/** The scores item by item, each with its sum, which is one only when it is complete. */
final class ScoreRows {
    private final Messages messages;
    private final Choices choices;

    /** How one item of a score is read. */
    private interface Item<S, T> {
        @Nullable T of(S score);
    }

    ScoreRows(Messages messages) {
        this.messages = messages;
        choices = new Choices(messages);
    }

    List<FieldRow> vcss() {
        List<FieldRow> rows = new ArrayList<>();
        vcssItems()
                .forEach((item, get) ->
                        rows.add(
                                ExamGrids.row(
                                        messages, "vcss." + item, side -> vcss(side, item, get))));
        rows.add(total("vcss", leg -> leg.vcss() == null ? "" : Totals.of(leg.vcss(), messages)));
        return rows;
    }

    private Field vcss(Side side, String item, Item<Vcss, Integer> get) {
        List<String> words =
                IntStream.rangeClosed(0, 3)
                        .mapToObj(grade -> messages.get("ui.entry.vcss." + item + "." + grade))
                        .toList();
        Field field =
                choices.grade(
                        ExamGrids.id(side, "vcss/" + item),
                        words,
                        Fields.part(side, Leg::vcss, get::of),
                        value -> score(side, item, value));
        return UlcerLock.isUlcerItem(item) ? locked(side, field) : field;
    }

    private static Edit score(Side side, String item, @Nullable Integer value) {
        Edit edit = LegEdits.vcss(side, item, value);
        return UlcerLock.isUlcerItem(item) ? edit : edit.then(UlcerLock.fill(side));
    }

    private Field locked(Side side, Field field) {
        return field.showing((file, answer) -> {
            Field.Shown shown = field.show().apply(file, answer);
            return UlcerLock.isLocked(file, side)
                    ? Field.Shown.following(shown.text(), messages.get("ui.entry.vcss.locked"))
                    : shown;
        });
    }

    private static Map<String, Item<Vcss, Integer>> vcssItems() {
        Map<String, Item<Vcss, Integer>> items = new LinkedHashMap<>();
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

    List<FieldRow> villalta() {
        Map<String, Item<Villalta, Integer>> items = new LinkedHashMap<>();
        items.put("pain", Villalta::pain);
        items.put("cramps", Villalta::cramps);
        items.put("heaviness", Villalta::heaviness);
        items.put("paraesthesia", Villalta::paraesthesia);
        items.put("itching", Villalta::itching);
        items.put("oedema", Villalta::oedema);
        items.put("induration", Villalta::induration);
        items.put("hyperpigmentation", Villalta::hyperpigmentation);
        items.put("redness", Villalta::redness);
        items.put("venousEctasia", Villalta::venousEctasia);
        items.put("calfCompressionPain", Villalta::calfCompressionPain);
        List<FieldRow> rows = new ArrayList<>();
        items.forEach((item, get) ->
                rows.add(
                        ExamGrids.row(
                                messages, "villalta." + item, side -> grade(side, item, get))));
        rows.add(
                ExamGrids.row(
                        messages,
                        "villalta.ulcer",
                        side ->
                                choices.flag(
                                        ExamGrids.id(side, "villalta/ulcer"),
                                        "",
                                        Fields.part(side, Leg::villalta, Villalta::ulcer),
                                        value -> LegEdits.villalta(side, "ulcer", value))));
        rows.add(
                total(
                        "villalta",
                        leg -> leg.villalta() == null ? "" : Totals.of(leg.villalta(), messages)));
        return rows;
    }

    private Field grade(Side side, String item, Item<Villalta, Integer> get) {
        return choices.grade(
                ExamGrids.id(side, "villalta/" + item),
                choices.severities(),
                Fields.part(side, Leg::villalta, get::of),
                value -> LegEdits.villalta(side, item, value));
    }

    List<FieldRow> wells() {
        Map<String, Item<Wells, Boolean>> items = new LinkedHashMap<>();
        items.put("activeCancer", Wells::activeCancer);
        items.put("paralysisOrPlaster", Wells::paralysisOrPlaster);
        items.put("bedriddenOrSurgery", Wells::bedriddenOrSurgery);
        items.put("deepVeinTenderness", Wells::deepVeinTenderness);
        items.put("entireLegSwollen", Wells::entireLegSwollen);
        items.put("calfSwellingOver3cm", Wells::calfSwellingOver3cm);
        items.put("pittingOedema", Wells::pittingOedema);
        items.put("collateralVeins", Wells::collateralVeins);
        items.put("previousDvt", Wells::previousDvt);
        items.put("alternativeDiagnosisLikely", Wells::alternativeDiagnosisLikely);
        List<FieldRow> rows = new ArrayList<>();
        items.forEach((item, get) ->
                rows.add(
                        ExamGrids.row(
                                messages,
                                "wells." + item,
                                side ->
                                        choices.flag(
                                                ExamGrids.id(side, "wells/" + item),
                                                "",
                                                Fields.part(side, Leg::wells, get::of),
                                                value -> LegEdits.wells(side, item, value)))));
        rows.add(
                total("wells", leg -> leg.wells() == null ? "" : Totals.of(leg.wells(), messages)));
        return rows;
    }

    private FieldRow total(String score, Function<LegAssessment, String> text) {
        return FieldRow.legs(
                "TOTAL",
                messages.get("ui.entry.exam.total"),
                "",
                side -> {
                    Field none =
                            choices.flag(
                                    "exam.total." + score + "." + side.code(),
                                    "",
                                    CeapRows.nothing(),
                                    value -> file -> file);
                    return none.showing((file, answer) -> {
                        LegAssessment leg = answer == null ? null : answer.legs().get(side);
                        return Field.Shown.following(
                                leg == null ? "" : text.apply(leg),
                                messages.get("ui.entry.exam.total.why"));
                    });
                });
    }
}
