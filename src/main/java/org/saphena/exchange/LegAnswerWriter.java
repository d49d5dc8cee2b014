package org.saphena.exchange;

import org.jspecify.annotations.Nullable;
import org.saphena.reasoning.CeapText;
import org.saphena.reasoning.LegAssessment;
import org.saphena.reasoning.Score;
import org.saphena.reasoning.TrunkReport;
import org.saphena.reasoning.VillaltaScore;
import org.saphena.reasoning.WellsScore;

/** Writes the answer for one leg. */
final class LegAnswerWriter {
    private LegAnswerWriter() {}

    static JsonValue write(LegAssessment leg) {
        return new ObjectWriter()
                .objectOrNull("ceap", leg.ceap(), LegAnswerWriter::ceap)
                .objectOrNull("vcss", leg.vcss(), LegAnswerWriter::score)
                .objectOrNull("villalta", leg.villalta(), LegAnswerWriter::villalta)
                .objectOrNull("wells", leg.wells(), LegAnswerWriter::wells)
                .codes("refluxing", leg.refluxing())
                .codes("borderline", leg.borderline())
                .codes("incompetentPerforators", leg.incompetentPerforators())
                .codes("notExamined", leg.notExamined())
                .list("trunks", leg.trunks(), LegAnswerWriter::trunk)
                .text("findings", leg.findings())
                .list("options", leg.options(), OptionWriter::write)
                .build();
    }

    private static JsonValue ceap(CeapText ceap) {
        return new ObjectWriter().text("basic", ceap.basic()).text("full", ceap.full()).build();
    }

    private static JsonValue score(Score score) {
        return new ObjectWriter()
                .orNull("total", number(score.total()))
                .flag("complete", score.complete())
                .number("atLeast", score.atLeast())
                .number("items", score.items())
                .build();
    }

    private static JsonValue villalta(VillaltaScore score) {
        return new ObjectWriter()
                .orNull("total", number(score.total()))
                .flag("complete", score.complete())
                .number("atLeast", score.atLeast())
                .number("items", score.items())
                .objectOrNull("grade", score.grade(), JsonValue.Text::new)
                .build();
    }

    private static JsonValue wells(WellsScore score) {
        return new ObjectWriter()
                .number("points", score.points())
                .flag("complete", score.complete())
                .objectOrNull("band", score.band(), JsonValue.Text::new)
                .build();
    }

    private static JsonValue trunk(TrunkReport trunk) {
        return new ObjectWriter()
                .code("trunk", trunk.trunk())
                .text("pattern", trunk.pattern())
                .objectOrNull("source", trunk.source(), JsonValue::of)
                .objectOrNull("lowest", trunk.lowest(), JsonValue::of)
                .codes("reentry", trunk.reentry())
                .build();
    }

    private static @Nullable JsonValue number(@Nullable Integer number) {
        return number == null ? null : JsonValue.of(number);
    }
}
