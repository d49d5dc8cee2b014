package org.saphena.knowledge;

import java.util.Set;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;

/** Holds the status tables and the effects against the catalogue of options. */
final class OptionCoverage {
    private final YamlNode indications;
    private final YamlNode contraindications;

    OptionCoverage(YamlNode indications, YamlNode contraindications) {
        this.indications = indications;
        this.contraindications = contraindications;
    }

    /** Every option has exactly one status table, and every effect bears on some option. */
    void check(KnowledgeBase knowledge) {
        for (TreatmentEntry entry : knowledge.treatments()) {
            for (Target target : entry.targets()) {
                long tables =
                        knowledge.statusTables().stream()
                                .filter(table ->
                                        covers(table.treatments(), table.targets(), entry, target))
                                .count();
                if (tables != 1) {
                    throw indications
                            .inRule(entry.treatment().code())
                            .fault(
                                    tables
                                            + " status tables for "
                                            + entry.treatment().code()
                                            + "/"
                                            + target.code());
                }
            }
        }
        for (Effect effect : knowledge.effects()) {
            if (knowledge.treatments().stream().noneMatch(entry -> bears(effect, entry))) {
                throw contraindications
                        .inRule(effect.text().rule())
                        .fault("unreachable: it bears on no option of the catalogue");
            }
        }
    }

    private static boolean bears(Effect effect, TreatmentEntry entry) {
        return entry.targets().stream()
                .anyMatch(target ->
                        effect.treatments().contains(entry.treatment())
                                && (effect.targets().isEmpty()
                                        || effect.targets().contains(target)));
    }

    private static boolean covers(
            Set<Treatment> treatments, Set<Target> targets, TreatmentEntry entry, Target target) {
        return treatments.contains(entry.treatment()) && targets.contains(target);
    }
}
