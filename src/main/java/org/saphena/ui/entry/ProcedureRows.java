package org.saphena.ui.entry;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Limits;
import org.saphena.clinical.RecentProcedure;
import org.saphena.clinical.Side;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.editing.Edit;
import org.saphena.editing.LegEdits;
import org.saphena.text.Messages;

/**
 * A procedure that was done to a leg lately. It needs its vein: what is typed about it waits in its
 * cell until both are there.
 */
final class ProcedureRows {
    private final EntryViewModel model;
    private final Messages messages;
    private final Fields fields;
    private final Choices choices;

    ProcedureRows(EntryViewModel model) {
        this.model = model;
        messages = model.texts().now();
        fields = new Fields(messages);
        choices = new Choices(messages);
    }

    List<FieldRow> rows() {
        return List.of(
                row("procedure", "procedure", this::procedure),
                row("target", "", this::target),
                row("date", "", this::date),
                row("deepVeinLumenPercent", "", this::lumen));
    }

    private FieldRow row(String code, String group, Function<Side, Field> field) {
        String heading = group.isEmpty() ? "" : messages.get("ui.entry.recent.group." + group);
        return FieldRow.legs(code, messages.get("ui.entry.recent." + code), heading, field);
    }

    private Field procedure(Side side) {
        return choices.oneOf(
                recentId(side, "procedure"),
                "",
                procedures(),
                Fields.part(side, Leg::recentProcedure, RecentProcedure::procedure),
                procedure -> procedure == null ? none(side) : start(side, procedure));
    }

    private static Edit none(Side side) {
        return LegEdits.field(side, "recentProcedure", null);
    }

    private Edit start(Side side, Treatment procedure) {
        return file -> {
            RecentProcedure was = recent(file, side);
            Optional<Target> target =
                    was == null ? waiting(side, "target", targets()) : Optional.of(was.target());
            if (target.isEmpty()) {
                throw new Unreadable("ui.entry.fault.targetFirst");
            }
            return begin(
                            side,
                            was == null
                                    ? new RecentProcedure(procedure, target.get(), null, null)
                                    : with(was, procedure, target.get()))
                    .apply(file);
        };
    }

    private Edit aim(Side side, Target target) {
        return file -> {
            RecentProcedure was = recent(file, side);
            Optional<Treatment> procedure =
                    was == null
                            ? waiting(side, "procedure", procedures())
                            : Optional.of(was.procedure());
            if (procedure.isEmpty()) {
                throw new Unreadable("ui.entry.fault.procedureFirst");
            }
            return begin(
                            side,
                            was == null
                                    ? new RecentProcedure(procedure.get(), target, null, null)
                                    : with(was, procedure.get(), target))
                    .apply(file);
        };
    }

    private static RecentProcedure with(RecentProcedure was, Treatment procedure, Target target) {
        return new RecentProcedure(procedure, target, was.date(), was.deepVeinLumenPercent());
    }

    /** Both are there: neither waits any more. */
    private Edit begin(Side side, RecentProcedure procedure) {
        return file -> {
            CaseFile begun = LegEdits.field(side, "recentProcedure", procedure).apply(file);
            model.inputs().forget(recentId(side, "procedure"));
            model.inputs().forget(recentId(side, "target"));
            return begun;
        };
    }

    /** What was typed and waits for its other half. */
    private <E> Optional<E> waiting(Side side, String field, List<E> values) {
        return model.inputs()
                .refusal(recentId(side, field))
                .filter(refusal -> !refusal.input().isEmpty())
                .map(refusal -> Choices.of(refusal.input(), values));
    }

    private Field target(Side side) {
        return choices.oneOf(
                recentId(side, "target"),
                "",
                targets(),
                each -> messages.get("ui.target." + each.code()),
                Fields.part(side, Leg::recentProcedure, RecentProcedure::target),
                target -> target == null ? file -> file : aim(side, target));
    }

    private Field date(Side side) {
        return fields.date(
                recentId(side, "date"),
                "",
                Fields.part(side, Leg::recentProcedure, RecentProcedure::date),
                date ->
                        change(
                                side,
                                date == null,
                                was ->
                                        new RecentProcedure(
                                                was.procedure(),
                                                was.target(),
                                                date,
                                                was.deepVeinLumenPercent())));
    }

    private Field lumen(Side side) {
        return fields.number(
                recentId(side, "deepVeinLumenPercent"),
                Limits.DEEP_LUMEN_PERCENT,
                Fields.part(side, Leg::recentProcedure, RecentProcedure::deepVeinLumenPercent),
                value ->
                        change(
                                side,
                                value == null,
                                was ->
                                        new RecentProcedure(
                                                was.procedure(), was.target(), was.date(), value)));
    }

    /** Changes what is known about a procedure that is recorded. */
    private static Edit change(Side side, boolean empty, UnaryOperator<RecentProcedure> change) {
        return file -> {
            RecentProcedure was = recent(file, side);
            if (was == null) {
                if (empty) {
                    return file;
                }
                throw new Unreadable("ui.entry.fault.procedureAndTarget");
            }
            return LegEdits.field(side, "recentProcedure", change.apply(was)).apply(file);
        };
    }

    private static @Nullable RecentProcedure recent(CaseFile file, Side side) {
        return Fields.leg(side, Leg::recentProcedure).apply(file);
    }

    /** What can have been done to a vein. */
    static List<Treatment> procedures() {
        return Stream.of(Treatment.values())
                .filter(each -> each.ordinal() <= Treatment.C1_LASER.ordinal())
                .toList();
    }

    /** What it can have been done to. */
    static List<Target> targets() {
        return Stream.of(Target.values())
                .filter(each -> each != Target.LEG && each != Target.CRAMPS)
                .toList();
    }

    private static String recentId(Side side, String field) {
        return ExamGrids.id(side, "recentProcedure/" + field);
    }
}
