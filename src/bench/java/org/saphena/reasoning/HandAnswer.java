package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.MissingCode;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Treatment;

/** The answer on one option as worked out by hand: its status and the rules behind it. */
final class HandAnswer {
    final Treatment treatment;
    OptionStatus status;
    List<String> because = new ArrayList<>();
    List<String> remarks = List.of();
    List<MissingCode> confirmFirst = List.of();

    /**
     * @param indication the rule by which the trunk is indicated, or null
     * @param flags the rules of the flags that defer the option
     */
    HandAnswer(
            Treatment treatment,
            Hand.FirstFit<OptionStatus> start,
            @Nullable String indication,
            List<HandRule> met,
            List<String> flags) {
        this.treatment = treatment;
        OptionStatus begins = Hand.status(start);
        this.status = flags.isEmpty() ? begins : OptionStatus.CONTRAINDICATED;
        for (HandRule rule : met) {
            OptionStatus held = rule.status(treatment);
            status = held == null ? status : Hand.held(status, Hand.YES, held);
        }
        if (begins == status) {
            addStart(start, begins, indication);
        }
        because.addAll(flags);
        for (HandRule rule : met) {
            String id = rule.id(treatment);
            if (id != null) {
                add(id, rule.status(treatment));
            }
        }
        if (begins != status) {
            addStart(start, begins, indication);
        }
    }

    private void add(String id, @Nullable OptionStatus held) {
        if (held == status) {
            because.add(id);
        } else if (!isClosed()) {
            remarks = remarks.isEmpty() ? new ArrayList<>() : remarks;
            remarks.add(id);
        }
    }

    private void addStart(
            Hand.FirstFit<OptionStatus> start, OptionStatus begins, @Nullable String indication) {
        if (indication == null) {
            because.add(start.rule());
            return;
        }
        boolean explainsAll =
                begins == OptionStatus.NOT_INDICATED && start.foundAt() == 0
                        || begins == OptionStatus.UNDETERMINED && start.foundAt() == 1;
        if (!explainsAll) {
            because.add(start.rule());
        }
        because.add(indication);
    }

    boolean isClosed() {
        return status == OptionStatus.CONTRAINDICATED || status == OptionStatus.NOT_INDICATED;
    }

    /** Nothing can be judged. */
    void gate(String rule) {
        status = OptionStatus.UNDETERMINED;
        because = new ArrayList<>(List.of(rule));
        remarks = List.of();
    }

    void moved(OptionStatus to, String rule) {
        status = to;
        because.addFirst(rule);
    }

    void confirm(List<MissingCode> codes) {
        confirmFirst = isClosed() ? List.of() : codes;
    }
}
