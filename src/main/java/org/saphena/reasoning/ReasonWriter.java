package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saphena.knowledge.RuleText;
import org.saphena.knowledge.Truth;
import org.saphena.text.Messages;

/** Puts the judgement on an option into words. */
final class ReasonWriter {
    private final Messages messages;
    private final InputWriter inputs;
    private final ChangeWriter changes;
    private final Map<Verdict, List<Reason>> written = new IdentityHashMap<>();

    ReasonWriter(InputWriter inputs) {
        this.messages = inputs.messages();
        this.inputs = inputs;
        this.changes = new ChangeWriter(inputs);
    }

    Option write(JudgedOption option, List<OtherProfile> otherProfiles, List<FoundChange> changes) {
        List<Reason> because = reasons(option.judgement().because());
        return new Option(
                option.key().treatment(),
                option.key().target(),
                option.status(),
                because,
                cautions(option.judgement().remarks()),
                option.confirmFirst(),
                citations(because),
                otherProfiles,
                changes.stream()
                        .map(change -> this.changes.write(change, option.key().leg()))
                        .toList());
    }

    private List<Caution> cautions(List<Remark> remarks) {
        Set<Caution> cautions = new LinkedHashSet<>();
        for (Remark remark : remarks) {
            cautions.add(new Caution(remark.rule(), text(remark.text())));
        }
        return List.copyOf(cautions);
    }

    private static List<String> citations(List<Reason> reasons) {
        Set<String> citations = new LinkedHashSet<>();
        for (Reason reason : reasons) {
            citations.addAll(reason.citations());
        }
        return List.copyOf(citations);
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

    /** A reason that stands under several options is one object. */
    private Reason reason(Finding finding) {
        List<Reason> ofVerdict =
                written.computeIfAbsent(finding.verdict(), _ -> new ArrayList<>(2));
        String text = text(finding);
        for (Reason each : ofVerdict) {
            if (each.rule().equals(finding.rule())
                    && each.text().equals(text)
                    && each.citations().equals(finding.text().citations())) {
                return each;
            }
        }
        Reason reason =
                new Reason(
                        finding.rule(),
                        finding.verdict().truth(),
                        text,
                        inputs.write(finding.verdict()),
                        finding.text().citations());
        ofVerdict.add(reason);
        return reason;
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
