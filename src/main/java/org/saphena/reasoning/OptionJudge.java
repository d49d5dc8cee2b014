package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.knowledge.Effect;
import org.saphena.knowledge.Gate;
import org.saphena.knowledge.KnowledgeBase;
import org.saphena.knowledge.Move;
import org.saphena.knowledge.RedFlagRule;
import org.saphena.knowledge.StatusTable;
import org.saphena.knowledge.Targets;
import org.saphena.knowledge.TreatmentEntry;
import org.saphena.knowledge.Truth;

/**
 * Judges one option: gates, start status, what holds it back, precedence. Preferences move it
 * afterwards.
 */
final class OptionJudge {
    /** The stronger status comes first; what is not listed is a start status. */
    private static final List<OptionStatus> PRECEDENCE =
            List.of(
                    OptionStatus.CONTRAINDICATED,
                    OptionStatus.NOT_INDICATED,
                    OptionStatus.UNDETERMINED,
                    OptionStatus.RELATIVE_CONTRAINDICATION,
                    OptionStatus.WITH_CAUTION);

    private final KnowledgeBase knowledge;
    private final Evaluator evaluator;
    private final String profile;
    private final Map<OptionKey, OptionJudgement> settled = new HashMap<>();

    OptionJudge(KnowledgeBase knowledge, Evaluator evaluator, String profile) {
        this.knowledge = knowledge;
        this.evaluator = evaluator;
        this.profile = profile;
    }

    OptionJudgement judge(Scene leg, TreatmentEntry entry, Target target) {
        Optional<OptionJudgement> gated = gate(leg);
        if (gated.isPresent()) {
            return gated.get();
        }
        OptionJudgement settled = beforeMoves(leg, entry, target);
        return moved(settled, leg, entry, target);
    }

    private Optional<OptionJudgement> gate(Scene leg) {
        for (Gate gate : knowledge.gates()) {
            Verdict verdict = evaluator.evaluate(gate.when(), leg.at(gate.scope()));
            if (verdict.truth() == Truth.MET) {
                Finding finding =
                        new Finding(
                                gate.text().rule(),
                                OptionStatus.UNDETERMINED,
                                gate.text(),
                                verdict);
                return Optional.of(
                        new OptionJudgement(
                                OptionStatus.UNDETERMINED, List.of(finding), List.of()));
            }
        }
        return Optional.empty();
    }

    private OptionJudgement beforeMoves(Scene leg, TreatmentEntry entry, Target target) {
        OptionKey key =
                new OptionKey(Objects.requireNonNull(leg.side()), entry.treatment(), target);
        OptionJudgement known = settled.get(key);
        if (known == null) {
            known = withoutMoves(leg, entry, target);
            settled.put(key, known);
        }
        return known;
    }

    private OptionJudgement withoutMoves(Scene leg, TreatmentEntry entry, Target target) {
        Scene scene = scene(leg, target);
        List<Finding> start = start(scene, entry.treatment(), target);
        List<Finding> held = new ArrayList<>();
        if (entry.invasive()) {
            evaluator.judgements().deferring(leg.side()).forEach(flag -> held.add(deferred(flag)));
        }
        for (Effect effect : knowledge.effects()) {
            if (applies(effect, entry.treatment(), target)) {
                Verdict verdict = evaluator.evaluate(effect.when(), scene);
                if (verdict.truth() == Truth.MET) {
                    held.add(
                            new Finding(
                                    effect.ruleFor(entry.treatment()),
                                    effect.status(),
                                    effect.text(),
                                    verdict));
                }
            }
        }
        return settle(start, held);
    }

    private static Finding deferred(Judgements.Raised<RedFlagRule> flag) {
        return new Finding(
                flag.rule().text().rule(),
                OptionStatus.CONTRAINDICATED,
                flag.rule().text(),
                flag.verdict());
    }

    private boolean applies(Effect effect, Treatment treatment, Target target) {
        return effect.treatments().contains(treatment)
                && (effect.targets().isEmpty() || effect.targets().contains(target))
                && (effect.profiles().isEmpty() || effect.profiles().contains(profile));
    }

    /**
     * The start status; where its table explains itself by a derived fact, that fact's own reason
     * follows.
     */
    private List<Finding> start(Scene scene, Treatment treatment, Target target) {
        StatusTable table = table(treatment, target);
        FirstRow<StatusTable.Row> first =
                FirstRow.of(table.rows(), StatusTable.Row::when, evaluator, scene);
        boolean sure = first.all().stream().map(StatusTable.Row::status).distinct().count() == 1;
        StatusTable.Row row = first.row();
        OptionStatus status = sure ? row.status() : OptionStatus.UNDETERMINED;
        Finding own = new Finding(row.text().rule(), status, row.text(), first.verdict());
        Finding why = explanation(table, scene, status);
        if (why == null) {
            return List.of(own);
        }
        boolean explainsAll =
                status == OptionStatus.NOT_INDICATED && row == table.rows().getFirst()
                        || status == OptionStatus.UNDETERMINED && row == table.rows().get(1);
        Finding ownAlone =
                new Finding(own.rule(), status, own.text(), first.verdict().without(why.verdict()));
        return explainsAll ? List.of(why) : List.of(ownAlone, why);
    }

    /** What the derived fact that the table rests on says for itself, or null. */
    private @Nullable Finding explanation(StatusTable table, Scene scene, OptionStatus status) {
        if (table.explains() == null) {
            return null;
        }
        Derived derived = evaluator.derive(table.explains(), scene.at(table.explains().scope()));
        return derived.text() == null
                ? null
                : new Finding(
                        derived.text().rule(),
                        status,
                        derived.text(),
                        new Verdict(Truth.MET, derived.tests()));
    }

    private StatusTable table(Treatment treatment, Target target) {
        return knowledge.statusTables().stream()
                .filter(table ->
                        table.treatments().contains(treatment) && table.targets().contains(target))
                .findFirst()
                .orElseThrow();
    }

    private static OptionJudgement settle(List<Finding> start, List<Finding> held) {
        OptionStatus startStatus =
                start.getFirst().status() == null
                        ? OptionStatus.UNDETERMINED
                        : start.getFirst().status();
        OptionStatus status =
                Stream.concat(
                                Stream.of(startStatus),
                                held.stream().map(Finding::status).filter(Objects::nonNull))
                        .min(Comparator.comparingInt(OptionJudge::rank))
                        .orElseThrow();
        List<Finding> because = new ArrayList<>();
        held.stream().filter(finding -> finding.status() == status).forEach(because::add);
        boolean startDecides = status == startStatus;
        because.addAll(startDecides ? 0 : because.size(), start);
        List<Finding> remarks = isClosed(status) ? List.of() : remarks(held, status);
        return new OptionJudgement(status, List.copyOf(because), remarks);
    }

    private static List<Finding> remarks(List<Finding> held, OptionStatus status) {
        return held.stream().filter(finding -> finding.status() != status).toList();
    }

    private static boolean isClosed(OptionStatus status) {
        return status == OptionStatus.CONTRAINDICATED || status == OptionStatus.NOT_INDICATED;
    }

    private static int rank(OptionStatus status) {
        int rank = PRECEDENCE.indexOf(status);
        return rank < 0 ? PRECEDENCE.size() : rank;
    }

    private static Scene scene(Scene leg, Target target) {
        return Targets.trunk(target).map(leg::trunk).orElse(leg);
    }

    /** A move looks at all options of the target, since it may prefer the first of several. */
    private OptionJudgement moved(
            OptionJudgement settled, Scene leg, TreatmentEntry entry, Target target) {
        OptionJudgement now = settled;
        Map<Treatment, OptionStatus> statuses = new EnumMap<>(Treatment.class);
        for (Move move : knowledge.moves()) {
            Verdict verdict = verdict(move, leg, target);
            if (verdict.truth() != Truth.MET) {
                continue;
            }
            if (statuses.isEmpty()) {
                statuses.putAll(statusesBefore(leg, target));
            }
            OptionStatus before = statuses.get(entry.treatment());
            Moves.apply(move, statuses);
            OptionStatus after = Objects.requireNonNull(statuses.get(entry.treatment()));
            if (after != before) {
                now = withMove(now, move, after, verdict);
            }
        }
        return now;
    }

    private Verdict verdict(Move move, Scene leg, Target target) {
        boolean applies =
                move.targets().contains(target)
                        && (move.profiles().isEmpty() || move.profiles().contains(profile));
        return applies ? evaluator.evaluate(move.when(), scene(leg, target)) : Verdict.of(false);
    }

    private static OptionJudgement withMove(
            OptionJudgement now, Move move, OptionStatus after, Verdict verdict) {
        List<Finding> because = new ArrayList<>(now.because());
        because.addFirst(new Finding(move.text().rule(), after, move.text(), verdict));
        return new OptionJudgement(after, List.copyOf(because), now.remarks());
    }

    private Map<Treatment, OptionStatus> statusesBefore(Scene leg, Target target) {
        Map<Treatment, OptionStatus> statuses = new EnumMap<>(Treatment.class);
        for (TreatmentEntry entry : knowledge.treatments()) {
            if (entry.targets().contains(target)) {
                statuses.put(entry.treatment(), beforeMoves(leg, entry, target).status());
            }
        }
        return statuses;
    }
}
