package org.saphena.ui.entry;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Coded;
import org.saphena.clinical.DeepVeins;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.IliacOutflow;
import org.saphena.clinical.Provocation;
import org.saphena.clinical.ScanPosition;
import org.saphena.clinical.Side;
import org.saphena.editing.DuplexEdits;
import org.saphena.text.Messages;

/** The study as a whole. Every field has one cell for each leg. */
final class StudyRows {
    private final Messages messages;
    private final Fields fields;
    private final Choices choices;

    StudyRows(Messages messages) {
        this.messages = messages;
        fields = new Fields(messages);
        choices = new Choices(messages);
    }

    /** How the scan was done; these come first. */
    List<FieldRow> conditions() {
        String group = messages.get("ui.entry.duplex.study");
        return List.of(
                row("date", group, this::date),
                row("position", "", this::position),
                row(
                        "provocation",
                        "",
                        side ->
                                oneOf(
                                        side,
                                        "provocation",
                                        Provocation.values(),
                                        DuplexStudy::provocation)),
                row("operator", "", this::operator));
    }

    /** What is said about the scan as a whole. */
    List<FieldRow> summary() {
        String group = messages.get("ui.entry.duplex.summary");
        return List.of(
                row(
                        "deepVeins",
                        group,
                        side ->
                                oneOf(
                                        side,
                                        "deepVeins",
                                        DeepVeins.values(),
                                        DuplexStudy::deepVeins)),
                row(
                        "iliacOutflow",
                        "",
                        side ->
                                oneOf(
                                        side,
                                        "iliacOutflow",
                                        IliacOutflow.values(),
                                        DuplexStudy::iliacOutflow)),
                row(
                        "neovascularisation",
                        "",
                        side -> flag(side, "neovascularisation", DuplexStudy::neovascularisation)),
                row("device", "", side -> text(side, "device", DuplexStudy::device)),
                row("limits", "", side -> text(side, "limits", DuplexStudy::limits)));
    }

    FieldRow perforatorsReviewed() {
        return row(
                "perforatorsReviewed",
                messages.get("ui.scan.perforators"),
                side -> flag(side, "perforatorsReviewed", DuplexStudy::perforatorsReviewed));
    }

    FieldRow varicesReviewed() {
        return row(
                "varicesReviewed",
                messages.get("ui.scan.tributaries"),
                side -> flag(side, "varicesReviewed", DuplexStudy::varicesReviewed));
    }

    private FieldRow row(String code, String group, Function<Side, Field> field) {
        return wide(code, messages.get("ui.entry.duplex." + code), group, field);
    }

    /** One cell for each leg, over all its columns. */
    static FieldRow wide(String code, String name, String group, Function<Side, Field> field) {
        return FieldRow.of(
                code,
                name,
                group,
                field.apply(Side.RIGHT),
                null,
                null,
                field.apply(Side.LEFT),
                null,
                null);
    }

    /** The date stays: a study without one cannot be. */
    private Field date(Side side) {
        return fields.date(
                Veins.studyId(side, "date"),
                "",
                study(side, DuplexStudy::date),
                value -> value == null ? file -> file : DuplexEdits.field(side, "date", value));
    }

    /** A scan that was not standing says so beside its position. */
    private Field position(Side side) {
        Field field = oneOf(side, "position", ScanPosition.values(), DuplexStudy::position);
        return field.showing((file, answer) -> {
            ScanPosition position = study(side, DuplexStudy::position).apply(file);
            Field.Shown shown = field.show().apply(file, answer);
            return position == null || position == ScanPosition.STANDING
                    ? shown
                    : shown.noting(messages.get("ui.entry.duplex.notStanding"));
        });
    }

    /** Enter takes who scanned the other leg, or who sees the patient. */
    private Field operator(Side side) {
        Field field = text(side, "operator", DuplexStudy::operator);
        return field.showing((file, answer) -> {
            Field.Shown shown = field.show().apply(file, answer);
            return shown.text().isEmpty() ? shown.proposing(proposed(file, side)) : shown;
        });
    }

    private static String proposed(CaseFile file, Side side) {
        Side other = side == Side.RIGHT ? Side.LEFT : Side.RIGHT;
        return Optional.ofNullable(study(other, DuplexStudy::operator).apply(file))
                .or(() -> Optional.ofNullable(file.consultation().clinician()))
                .orElse("");
    }

    private Field text(Side side, String field, Function<DuplexStudy, @Nullable String> get) {
        return fields.text(
                Veins.studyId(side, field),
                "",
                study(side, get),
                value -> DuplexEdits.field(side, field, value));
    }

    private <E extends Coded> Field oneOf(
            Side side, String field, E[] values, Function<DuplexStudy, @Nullable E> get) {
        return choices.oneOf(
                Veins.studyId(side, field),
                "",
                List.of(values),
                study(side, get),
                value -> DuplexEdits.field(side, field, value));
    }

    private Field flag(Side side, String field, Function<DuplexStudy, @Nullable Boolean> get) {
        return choices.flag(
                Veins.studyId(side, field),
                "",
                study(side, get),
                value -> DuplexEdits.field(side, field, value));
    }

    private static <T> Fields.Get<T> study(Side side, Function<DuplexStudy, @Nullable T> get) {
        return file -> {
            DuplexStudy study = Veins.study(file, side);
            return study == null ? null : get.apply(study);
        };
    }
}
