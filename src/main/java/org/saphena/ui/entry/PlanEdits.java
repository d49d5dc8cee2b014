package org.saphena.ui.entry;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Decision;
import org.saphena.clinical.DecisionReason;
import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.OptionKey;
import org.saphena.editing.Edit;
import org.saphena.editing.RecordEdits;
import org.saphena.ui.entry.PlanLines.Line;

/** Changes to the decision about an option, one part at a time. */
final class PlanEdits {
    static final List<String> KEYS = List.of("A", "D", "R", "L", "N");
    static final List<Decision> DECISIONS =
            List.of(
                    Decision.CHOSEN,
                    Decision.DISCUSSED,
                    Decision.REJECTED,
                    Decision.LATER,
                    Decision.NOT_OFFERED);

    /** Chosen, and the schedule of its follow-up with it. */
    static final String WITH_FOLLOW_UP = "P";

    private final EntryViewModel model;

    PlanEdits(EntryViewModel model) {
        this.model = model;
    }

    static String id(OptionKey key, String field) {
        return FieldId.record(Section.PLAN, "decisions/" + key + "/" + field);
    }

    Edit decide(Line line, String key) {
        if (key.isEmpty()) {
            return RecordEdits.noDecision(line.key());
        }
        Edit decided = change(line, decision(key), null, null);
        return key.equals(WITH_FOLLOW_UP) ? decided.then(follow(line)) : decided;
    }

    private static Decision decision(String key) {
        return key.equals(WITH_FOLLOW_UP) ? Decision.CHOSEN : DECISIONS.get(KEYS.indexOf(key));
    }

    private Edit follow(Line line) {
        return Schedules.of(model).follow(line.key());
    }

    Edit because(Line line, @Nullable DecisionReason reason) {
        return reason == null
                ? clear(line, was -> with(was, null, was.note()))
                : change(line, null, reason, null);
    }

    Edit note(Line line, @Nullable String note) {
        return note == null
                ? clear(line, was -> with(was, was.reason(), null))
                : change(line, null, null, note);
    }

    private static OptionDecision with(
            OptionDecision was, @Nullable DecisionReason reason, @Nullable String note) {
        return new OptionDecision(
                was.leg(),
                was.treatment(),
                was.target(),
                was.suggested(),
                was.decision(),
                was.extent(),
                was.on(),
                reason,
                note);
    }

    /** Takes a part of a decision away; where none is made there is nothing to take. */
    private static Edit clear(Line line, UnaryOperator<OptionDecision> change) {
        return file ->
                PlanLines.decided(file, line.key()) == null ? file : part(line, change).apply(file);
    }

    /** Changes a part of a decision that is made. */
    static Edit part(Line line, UnaryOperator<OptionDecision> change) {
        return file -> {
            OptionDecision before = PlanLines.decided(file, line.key());
            if (before == null) {
                throw new Unreadable("ui.entry.fault.decideFirst");
            }
            return RecordEdits.decision(change.apply(before)).apply(file);
        };
    }

    /**
     * A decision with what is new about it. What was refused for want of a reason or a note is
     * taken up again once that is given. Whoever decides, or gives the reason, does so on how the
     * option stands now; a note alone leaves the decision as it was made.
     */
    private Edit change(
            Line line,
            @Nullable Decision decision,
            @Nullable DecisionReason reason,
            @Nullable String note) {
        return file -> {
            OptionDecision before = PlanLines.decided(file, line.key());
            Decision wanted = decision != null ? decision : pendingDecision(line, before);
            if (wanted == null) {
                throw new Unreadable("ui.entry.fault.decideFirst");
            }
            DecisionReason because = reason != null ? reason : pendingReason(line, before);
            String text = note != null ? note : before == null ? null : before.note();
            OptionKey key = line.key();
            boolean followed = decision == null && waitsWithFollowUp(line);
            boolean anew = decision != null || reason != null || waits(line);
            CaseFile changed =
                    RecordEdits.decision(
                                    new OptionDecision(
                                            key.leg(),
                                            key.treatment(),
                                            key.target(),
                                            before == null || anew
                                                    ? line.status()
                                                    : before.suggested(),
                                            wanted,
                                            before == null ? null : before.extent(),
                                            before == null ? null : before.on(),
                                            because,
                                            text))
                            .apply(file);
            model.inputs().forget(id(key, "decision"));
            model.inputs().forget(id(key, "reason"));
            return followed ? follow(line).apply(changed) : changed;
        };
    }

    /** Whether a decision or its reason was typed and is not recorded yet. */
    private boolean waits(Line line) {
        return model.inputs().refusal(id(line.key(), "decision")).isPresent()
                || model.inputs().refusal(id(line.key(), "reason")).isPresent();
    }

    private boolean waitsWithFollowUp(Line line) {
        return model.inputs()
                .refusal(id(line.key(), "decision"))
                .filter(refusal -> refusal.input().equals(WITH_FOLLOW_UP))
                .isPresent();
    }

    private @Nullable Decision pendingDecision(Line line, @Nullable OptionDecision before) {
        return model.inputs()
                .refusal(id(line.key(), "decision"))
                .map(refusal -> decision(refusal.input()))
                .orElse(before == null ? null : before.decision());
    }

    private @Nullable DecisionReason pendingReason(Line line, @Nullable OptionDecision before) {
        Optional<Refusal> refused = model.inputs().refusal(id(line.key(), "reason"));
        if (refused.isPresent()) {
            return reason(refused.get().input());
        }
        return before == null ? null : before.reason();
    }

    /** The reason that a key stands for; none for no key. */
    static @Nullable DecisionReason reason(String key) {
        return key.isEmpty() ? null : DecisionReason.values()[Integer.parseInt(key) - 1];
    }
}
