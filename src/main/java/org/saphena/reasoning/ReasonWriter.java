package org.saphena.reasoning;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.saphena.knowledge.RuleText;
import org.saphena.knowledge.Truth;
import org.saphena.text.Messages;

/** Puts the judgement on an option into words. */
final class ReasonWriter {
    private final Messages messages;
    private final InputWriter inputs;
    private final Map<Verdict, List<Input>> written = new IdentityHashMap<>();
    private final ChangeWriter changes;

    ReasonWriter(Messages messages) {
        this.messages = messages;
        this.inputs = new InputWriter(messages);
        this.changes = new ChangeWriter(messages);
    }

    Option write(JudgedOption option, List<OtherProfile> otherProfiles, List<FoundChange> changes) {
        List<Reason> because =
                option.judgement().because().stream().map(this::reason).distinct().toList();
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

    private Reason reason(Finding finding) {
        return new Reason(
                finding.rule(),
                finding.verdict().truth(),
                text(finding),
                written.computeIfAbsent(finding.verdict(), this::written),
                finding.text().citations());
    }

    private List<Input> written(Verdict verdict) {
        return TellingTests.of(verdict).stream().map(inputs::write).distinct().toList();
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
