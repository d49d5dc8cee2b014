package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.List;
import org.saphena.knowledge.RuleText;
import org.saphena.knowledge.Truth;
import org.saphena.text.Messages;

/** Puts the judgement on an option into words. */
final class ReasonWriter {
    private final Messages messages;
    private final InputWriter inputs;
    private final ChangeWriter changes;

    ReasonWriter(InputWriter inputs) {
        this.messages = inputs.messages();
        this.inputs = inputs;
        this.changes = new ChangeWriter(inputs);
    }

    Option write(JudgedOption option, List<OtherProfile> otherProfiles, List<FoundChange> changes) {
        List<Reason> because = reasons(option.judgement().because());
        List<Caution> cautions =
                option.judgement().remarks().stream()
                        .map(remark -> new Caution(remark.rule(), text(remark.text())))
                        .distinct()
                        .toList();
        return new Option(
                option.key().treatment(),
                option.key().target(),
                option.status(),
                because,
                cautions,
                option.confirmFirst(),
                because.stream().flatMap(reason -> reason.citations().stream()).distinct().toList(),
                otherProfiles,
                changes.stream()
                        .map(change -> this.changes.write(change, option.key().leg()))
                        .toList());
    }

    /** There are few: two that are the same are found faster by comparing than by hashing. */
    private List<Reason> reasons(List<Finding> findings) {
        List<Reason> reasons = new ArrayList<>();
        for (Finding finding : findings) {
            Reason reason = reason(finding);
            if (!reasons.contains(reason)) {
                reasons.add(reason);
            }
        }
        return List.copyOf(reasons);
    }

    private Reason reason(Finding finding) {
        return new Reason(
                finding.rule(),
                finding.verdict().truth(),
                text(finding),
                inputs.write(finding.verdict()),
                finding.text().citations());
    }

    /** A rule that is left open by what is recorded is worded as open. */
    private String text(Finding finding) {
        String text = text(finding.text());
        return finding.verdict().truth() == Truth.UNKNOWN
                ? messages.get("reasoning.open", text)
                : text;
    }

    private String text(RuleText text) {
        return text.text().in(messages.language());
    }
}
