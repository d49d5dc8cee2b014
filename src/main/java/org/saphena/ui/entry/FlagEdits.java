package org.saphena.ui.entry;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.ActionCode;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.DecisionReason;
import org.saphena.clinical.RedFlagDecision;
import org.saphena.clinical.RedFlagHandling;
import org.saphena.editing.Edit;
import org.saphena.editing.RecordEdits;
import org.saphena.ui.entry.FlagLines.Line;

/**
 * Changes to what was done about a red flag, one part at a time. What was refused for want of an
 * action, a reason or a note is taken up again once that is given.
 */
final class FlagEdits {
    static final List<String> KEYS = List.of("A", "N", "C");
    static final List<RedFlagDecision> DECISIONS =
            List.of(
                    RedFlagDecision.ACTED,
                    RedFlagDecision.NOT_PRESENT,
                    RedFlagDecision.ALREADY_UNDER_CARE);

    private final EntryViewModel model;

    FlagEdits(EntryViewModel model) {
        this.model = model;
    }

    /** All parts as they are wanted, recorded and refused ones together. */
    private record Wanted(
            @Nullable RedFlagDecision decision,
            @Nullable ActionCode action,
            @Nullable DecisionReason reason,
            @Nullable String note) {
        private boolean isNothing() {
            return decision == null && action == null && reason == null && note == null;
        }
    }

    Edit decide(Line line, String key) {
        if (key.isEmpty()) {
            return RecordEdits.noRedFlag(line.code(), line.leg());
        }
        RedFlagDecision decision = DECISIONS.get(KEYS.indexOf(key));
        boolean acted = decision == RedFlagDecision.ACTED;
        return change(
                line,
                was ->
                        new Wanted(
                                decision,
                                acted ? was.action() : null,
                                acted ? null : was.reason(),
                                was.note()));
    }

    Edit act(Line line, @Nullable ActionCode action) {
        return change(
                line,
                was ->
                        new Wanted(
                                action == null ? was.decision() : RedFlagDecision.ACTED,
                                action,
                                was.reason(),
                                was.note()));
    }

    Edit because(Line line, @Nullable DecisionReason reason) {
        return change(line, was -> new Wanted(was.decision(), was.action(), reason, was.note()));
    }

    Edit note(Line line, @Nullable String note) {
        return change(line, was -> new Wanted(was.decision(), was.action(), was.reason(), note));
    }

    private Edit change(Line line, UnaryOperator<Wanted> change) {
        return file -> {
            Wanted wanted = change.apply(now(file, line));
            if (wanted.isNothing()) {
                return file;
            }
            if (wanted.decision() == null) {
                throw new Unreadable("ui.entry.fault.flagFirst");
            }
            CaseFile changed =
                    RecordEdits.redFlag(
                                    new RedFlagHandling(
                                            line.code(),
                                            line.leg(),
                                            wanted.decision(),
                                            wanted.action(),
                                            wanted.reason(),
                                            wanted.note()))
                            .apply(file);
            List.of("decision", "action", "reason", "note")
                    .forEach(field -> model.inputs().forget(FlagLines.id(line, field)));
            return changed;
        };
    }

    private Wanted now(CaseFile file, Line line) {
        RedFlagHandling made = FlagLines.handled(file, line);
        Optional<RedFlagDecision> decision =
                refused(line, "decision").map(key -> DECISIONS.get(KEYS.indexOf(key)));
        Optional<String> reason = refused(line, "reason");
        DecisionReason before = made == null ? null : made.reason();
        return new Wanted(
                decision.orElse(made == null ? null : made.decision()),
                made == null ? null : made.action(),
                reason.isPresent() ? PlanEdits.reason(reason.get()) : before,
                made == null ? null : made.note());
    }

    private Optional<String> refused(Line line, String field) {
        return model.inputs().refusal(FlagLines.id(line, field)).map(Refusal::input);
    }
}
