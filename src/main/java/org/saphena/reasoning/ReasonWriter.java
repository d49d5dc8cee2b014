package org.saphena.reasoning;

import java.util.List;
import org.saphena.text.Messages;

/** Puts the judgement on an option into words. */
final class ReasonWriter {
    private final Messages messages;
    private final InputWriter inputs;
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
                        .map(finding -> new Caution(finding.rule(), text(finding)))
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
        List<Input> written =
                TellingTests.of(finding.verdict()).stream().map(inputs::write).distinct().toList();
        return new Reason(
                finding.rule(),
                finding.verdict().truth(),
                text(finding),
                written,
                finding.text().citations());
    }

    private String text(Finding finding) {
        return finding.text().text().in(messages.language());
    }
}
