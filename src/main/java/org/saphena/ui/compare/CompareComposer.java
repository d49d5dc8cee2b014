package org.saphena.ui.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.PriorityCode;
import org.saphena.clinical.Side;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.clinical.VisitRecord;
import org.saphena.comparison.Comparison;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.Option;
import org.saphena.service.Consultations;
import org.saphena.text.Messages;

/** Puts together what the comparison shows of a case and the answer to it. */
final class CompareComposer {
    private final Consultations consultations;
    private final Assessment answer;
    private final CaseFile file;
    private final VisitRecord visit;
    private final Messages messages;

    CompareComposer(Consultations consultations, Assessment answer, CaseFile file) {
        this.consultations = consultations;
        this.answer = answer;
        this.file = file;
        visit = file.record() == null ? VisitRecord.empty() : file.record();
        messages = Messages.of(answer.language());
    }

    /**
     * @param wanted the leg, or null for the one that has more to compare
     */
    Compared.Ready compose(@Nullable Side wanted, boolean changeable) {
        List<Side> legs = Stream.of(Side.values()).filter(side -> !offers(side).isEmpty()).toList();
        Side leg = wanted == null ? usual(legs) : wanted;
        List<Offer> offers = offers(leg);
        List<OptionKey> picks = Picks.of(offers, visit, leg);
        Map<PriorityCode, Integer> matters = matters();
        Comparison comparison = consultations.compare(picks, matters, answer.language());
        List<Option> barred = Offer.barred(answer, visit, leg);
        return new Compared.Ready(
                legs,
                leg,
                offers.stream().map(offer -> line(offer, picks)).toList(),
                barred.stream().map(this::reason).toList(),
                barred.stream().map(option -> plain(option.treatment())).distinct().toList(),
                comparison,
                comparison.sources().stream()
                        .map(id -> consultations.citation(id, answer.language()))
                        .toList(),
                messages.get("compare.knowledge", answer.knowledge().version()),
                matters,
                Optional.ofNullable(visit.leaning()),
                Objects.requireNonNullElse(file.patient().givenName(), ""),
                changeable,
                messages);
    }

    private List<Offer> offers(Side side) {
        return Offer.of(answer, visit, side);
    }

    private Side usual(List<Side> legs) {
        return legs.stream()
                .filter(side -> offers(side).stream().anyMatch(Offer::decided))
                .findFirst()
                .or(() ->
                        legs.stream()
                                .filter(side -> offers(side).stream().anyMatch(Offer::isUsual))
                                .findFirst())
                .orElse(legs.isEmpty() ? Side.RIGHT : legs.getFirst());
    }

    private Map<PriorityCode, Integer> matters() {
        Map<PriorityCode, Integer> matters = new EnumMap<>(PriorityCode.class);
        visit.priorities()
                .forEach(each -> {
                    if (each.weight() != null) {
                        matters.put(each.code(), each.weight());
                    }
                });
        return matters;
    }

    private Compared.PickLine line(Offer offer, List<OptionKey> picks) {
        boolean picked = picks.contains(offer.option());
        return new Compared.PickLine(
                offer.option(),
                name(offer.option().treatment(), offer.option().target()),
                picked,
                picked || picks.size() < Picks.MOST);
    }

    private String reason(Option option) {
        return messages.get(
                "compare.barred.line",
                name(option.treatment(), option.target()),
                option.deciding().text());
    }

    private String plain(Treatment treatment) {
        return messages.get("patient.short." + treatment.code());
    }

    private String name(Treatment treatment, Target target) {
        String name = messages.of(treatment);
        return target.isVein() ? name + ", " + messages.get("ui.target." + target.code()) : name;
    }
}
