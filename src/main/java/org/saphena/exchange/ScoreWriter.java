package org.saphena.exchange;

import org.saphena.clinical.Ceap;
import org.saphena.clinical.Vcss;
import org.saphena.clinical.Villalta;
import org.saphena.clinical.Wells;

/** Writes the class and the scores of one leg. */
final class ScoreWriter {
    private ScoreWriter() {}

    static void ceap(ObjectWriter out, Ceap ceap) {
        out.codes("clinical", ceap.clinical())
                .code("aetiology", ceap.aetiology())
                .flag("symptomatic", ceap.symptomatic());
    }

    static void vcss(ObjectWriter out, Vcss vcss) {
        out.number("pain", vcss.pain())
                .number("varicoseVeins", vcss.varicoseVeins())
                .number("oedema", vcss.oedema())
                .number("pigmentation", vcss.pigmentation())
                .number("inflammation", vcss.inflammation())
                .number("induration", vcss.induration())
                .number("ulcerCount", vcss.ulcerCount())
                .number("ulcerDuration", vcss.ulcerDuration())
                .number("ulcerSize", vcss.ulcerSize())
                .number("compressionUse", vcss.compressionUse());
    }

    static void villalta(ObjectWriter out, Villalta villalta) {
        out.number("pain", villalta.pain())
                .number("cramps", villalta.cramps())
                .number("heaviness", villalta.heaviness())
                .number("paraesthesia", villalta.paraesthesia())
                .number("itching", villalta.itching())
                .number("oedema", villalta.oedema())
                .number("induration", villalta.induration())
                .number("hyperpigmentation", villalta.hyperpigmentation())
                .number("redness", villalta.redness())
                .number("venousEctasia", villalta.venousEctasia())
                .number("calfCompressionPain", villalta.calfCompressionPain())
                .flag("ulcer", villalta.ulcer());
    }

    static void wells(ObjectWriter out, Wells wells) {
        out.flag("activeCancer", wells.activeCancer())
                .flag("paralysisOrPlaster", wells.paralysisOrPlaster())
                .flag("bedriddenOrSurgery", wells.bedriddenOrSurgery())
                .flag("deepVeinTenderness", wells.deepVeinTenderness())
                .flag("entireLegSwollen", wells.entireLegSwollen())
                .flag("calfSwellingOver3cm", wells.calfSwellingOver3cm())
                .flag("pittingOedema", wells.pittingOedema())
                .flag("collateralVeins", wells.collateralVeins())
                .flag("previousDvt", wells.previousDvt())
                .flag("alternativeDiagnosisLikely", wells.alternativeDiagnosisLikely());
    }
}
