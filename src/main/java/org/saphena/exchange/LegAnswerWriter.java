package org.saphena.exchange;

import org.saphena.reasoning.CeapText;
import org.saphena.reasoning.LegAssessment;
import org.saphena.reasoning.Score;
import org.saphena.reasoning.TrunkReport;
import org.saphena.reasoning.VillaltaScore;
import org.saphena.reasoning.WellsScore;

/** Writes the answer for one leg. */
final class LegAnswerWriter {
    private LegAnswerWriter() {}

    static void write(ObjectWriter out, LegAssessment leg) {
        out.objectOrNull("ceap", leg.ceap(), LegAnswerWriter::ceap)
                .objectOrNull("vcss", leg.vcss(), LegAnswerWriter::score)
                .objectOrNull("villalta", leg.villalta(), LegAnswerWriter::villalta)
                .objectOrNull("wells", leg.wells(), LegAnswerWriter::wells)
                .codes("refluxing", leg.refluxing())
                .codes("borderline", leg.borderline())
                .codes("incompetentPerforators", leg.incompetentPerforators())
                .codes("notExamined", leg.notExamined())
                .list("trunks", leg.trunks(), LegAnswerWriter::trunk)
                .text("findings", leg.findings())
                .list("options", leg.options(), OptionWriter::write);
    }

    private static void ceap(ObjectWriter out, CeapText ceap) {
        out.text("basic", ceap.basic()).text("full", ceap.full());
    }

    private static void score(ObjectWriter out, Score score) {
        out.numberOrNull("total", score.total())
                .flag("complete", score.complete())
                .number("atLeast", score.atLeast())
                .number("items", score.items());
    }

    private static void villalta(ObjectWriter out, VillaltaScore score) {
        out.numberOrNull("total", score.total())
                .flag("complete", score.complete())
                .number("atLeast", score.atLeast())
                .number("items", score.items())
                .textOrNull("grade", score.grade());
    }

    private static void wells(ObjectWriter out, WellsScore score) {
        out.number("points", score.points())
                .flag("complete", score.complete())
                .textOrNull("band", score.band());
    }

    private static void trunk(ObjectWriter out, TrunkReport trunk) {
        out.code("trunk", trunk.trunk())
                .text("pattern", trunk.pattern())
                .codeOrNull("source", trunk.source())
                .codeOrNull("lowest", trunk.lowest())
                .codes("reentry", trunk.reentry());
    }
}
