package org.saphena.reasoning;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.Vcss;
import org.saphena.clinical.Villalta;
import org.saphena.clinical.Wells;
import org.saphena.text.Messages;

/** The answer for one leg: classification, scores, reflux, veins, findings and options. */
final class LegAnswers {
    private final Evaluator evaluator;
    private final Messages messages;
    private final ReasonWriter reasons;

    LegAnswers(Evaluator evaluator, InputWriter inputs) {
        this.evaluator = evaluator;
        this.messages = inputs.messages();
        this.reasons = new ReasonWriter(inputs);
    }

    LegAssessment answer(
            Scene scene,
            List<JudgedOption> options,
            OtherProfiles others,
            Function<OptionKey, List<FoundChange>> changes) {
        VeinStates veins = new VeinStates(evaluator, scene);
        List<TrunkReport> trunks = new TrunkReports(evaluator, veins).of(scene);
        return new LegAssessment(
                !Boolean.FALSE.equals(scene.leg().assessable()),
                new CeapWriter(evaluator, veins).write(scene),
                score(scene.leg().vcss()),
                villalta(scene),
                wells(scene),
                veins.refluxing(),
                veins.borderline(),
                veins.incompetentPerforators(),
                veins.notExamined(),
                trunks,
                veins.states(),
                new FindingsWriter(messages).write(scene, veins, trunks),
                options.stream()
                        .filter(option -> option.key().leg() == scene.side())
                        .map(option ->
                                reasons.write(
                                        option,
                                        others.of(option.key()),
                                        changes.apply(option.key())))
                        .toList());
    }

    private static @Nullable Score score(@Nullable Vcss vcss) {
        if (vcss == null) {
            return null;
        }
        Integer total = vcss.isComplete() ? vcss.atLeast() : null;
        return new Score(total, vcss.isComplete(), vcss.atLeast(), vcss.items());
    }

    private @Nullable VillaltaScore villalta(Scene scene) {
        Villalta villalta = scene.leg().villalta();
        if (villalta == null) {
            return null;
        }
        Integer total = villalta.isComplete() ? villalta.atLeast() : null;
        String grade = evaluator.code("leg.villalta-grade", scene);
        return new VillaltaScore(
                total, villalta.isComplete(), villalta.atLeast(), villalta.items(), grade);
    }

    private @Nullable WellsScore wells(Scene scene) {
        Wells wells = scene.leg().wells();
        if (wells == null) {
            return null;
        }
        String band = evaluator.code("leg.wells-band", scene);
        return new WellsScore(
                wells.points(), wells.isComplete(), "open".equals(band) ? null : band);
    }
}
