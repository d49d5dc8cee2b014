package org.saphena.exchange;

import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Perforator;
import org.saphena.clinical.Segment;
import org.saphena.clinical.TrunkShape;

/** Writes the duplex study of one leg. */
final class DuplexWriter {
    private DuplexWriter() {}

    static void write(ObjectWriter out, DuplexStudy study) {
        out.date("date", study.date())
                .code("position", study.position())
                .code("provocation", study.provocation())
                .code("deepVeins", study.deepVeins())
                .code("iliacOutflow", study.iliacOutflow())
                .map("segments", study.segments(), DuplexWriter::segment)
                .map("trunks", study.trunks(), DuplexWriter::trunk)
                .list("perforators", study.perforators(), DuplexWriter::perforator)
                .flag("neovascularisation", study.neovascularisation())
                .text("operator", study.operator())
                .text("device", study.device())
                .text("limits", study.limits())
                .flag("perforatorsReviewed", study.perforatorsReviewed())
                .flag("varicesReviewed", study.varicesReviewed());
    }

    private static void segment(ObjectWriter out, Segment segment) {
        out.number("refluxSeconds", segment.refluxSeconds())
                .code("reflux", segment.reflux())
                .number("diameterMm", segment.diameterMm())
                .number("depthMm", segment.depthMm())
                .code("state", segment.state())
                .flag("tortuous", segment.tortuous())
                .date("since", segment.since())
                .number("thrombusLengthCm", segment.thrombusLengthCm())
                .number("thrombusToJunctionCm", segment.thrombusToJunctionCm())
                .number("stumpLengthMm", segment.stumpLengthMm())
                .flag("groupEntry", segment.groupEntry());
    }

    private static void trunk(ObjectWriter out, TrunkShape trunk) {
        out.number("straightLengthCm", trunk.straightLengthCm())
                .flag("tortuous", trunk.tortuous())
                .flag("suprafascial", trunk.suprafascial())
                .flag("aneurysm", trunk.aneurysm())
                .number("junctionHeightCm", trunk.junctionHeightCm());
    }

    private static void perforator(ObjectWriter out, Perforator perforator) {
        out.code("site", perforator.site())
                .number("refluxSeconds", perforator.refluxSeconds())
                .number("diameterMm", perforator.diameterMm())
                .flag("nearUlcerOrSkinChange", perforator.nearUlcerOrSkinChange());
    }
}
