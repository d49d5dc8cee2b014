package org.saphena.exchange;

import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Aetiology;
import org.saphena.clinical.Ceap;
import org.saphena.clinical.CeapClass;
import org.saphena.clinical.Limits;
import org.saphena.clinical.Vcss;
import org.saphena.clinical.Villalta;
import org.saphena.clinical.Wells;

/** Reads the class and the scores of one leg. */
final class ScoreReader {
    private ScoreReader() {}

    static @Nullable Ceap ceap(ObjectReader in) {
        return in.build(() ->
                new Ceap(
                        in.codes("clinical", CeapClass.class),
                        in.code("aetiology", Aetiology.class),
                        in.flag("symptomatic")));
    }

    static @Nullable Vcss vcss(ObjectReader in) {
        return in.build(() ->
                new Vcss(
                        item(in, "pain"),
                        item(in, "varicoseVeins"),
                        item(in, "oedema"),
                        item(in, "pigmentation"),
                        item(in, "inflammation"),
                        item(in, "induration"),
                        item(in, "ulcerCount"),
                        item(in, "ulcerDuration"),
                        item(in, "ulcerSize"),
                        item(in, "compressionUse")));
    }

    static @Nullable Villalta villalta(ObjectReader in) {
        return in.build(() ->
                new Villalta(
                        item(in, "pain"),
                        item(in, "cramps"),
                        item(in, "heaviness"),
                        item(in, "paraesthesia"),
                        item(in, "itching"),
                        item(in, "oedema"),
                        item(in, "induration"),
                        item(in, "hyperpigmentation"),
                        item(in, "redness"),
                        item(in, "venousEctasia"),
                        item(in, "calfCompressionPain"),
                        in.flag("ulcer")));
    }

    static @Nullable Wells wells(ObjectReader in) {
        return in.build(() ->
                new Wells(
                        in.flag("activeCancer"),
                        in.flag("paralysisOrPlaster"),
                        in.flag("bedriddenOrSurgery"),
                        in.flag("deepVeinTenderness"),
                        in.flag("entireLegSwollen"),
                        in.flag("calfSwellingOver3cm"),
                        in.flag("pittingOedema"),
                        in.flag("collateralVeins"),
                        in.flag("previousDvt"),
                        in.flag("alternativeDiagnosisLikely")));
    }

    private static @Nullable Integer item(ObjectReader in, String name) {
        return in.whole(name, Limits.SCORE_ITEM);
    }
}
