package org.saphena.exchange;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.DeepVeins;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Flow;
import org.saphena.clinical.IliacOutflow;
import org.saphena.clinical.Perforator;
import org.saphena.clinical.PerforatorSite;
import org.saphena.clinical.Provocation;
import org.saphena.clinical.ScanPosition;
import org.saphena.clinical.Segment;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.SegmentState;
import org.saphena.clinical.Trunk;
import org.saphena.clinical.TrunkShape;

/** Reads the duplex study of one leg. */
final class DuplexReader {
    private DuplexReader() {}

    static @Nullable DuplexStudy read(ObjectReader in) {
        in.require("date");
        return in.build(() -> {
            var date = in.date("date");
            var position = in.code("position", ScanPosition.class);
            var provocation = in.code("provocation", Provocation.class);
            var deepVeins = in.code("deepVeins", DeepVeins.class);
            var iliacOutflow = in.code("iliacOutflow", IliacOutflow.class);
            Map<SegmentId, Segment> segments =
                    in.map(
                            "segments",
                            SegmentId.class,
                            (parent, code) -> parent.object(code, DuplexReader::segment));
            Map<Trunk, TrunkShape> trunks =
                    in.map(
                            "trunks",
                            Trunk.class,
                            (parent, code) -> parent.object(code, DuplexReader::trunk));
            var perforators = in.objects("perforators", DuplexReader::perforator);
            Boolean neovascularisation = in.flag("neovascularisation");
            String operator = in.text("operator");
            String device = in.text("device");
            String limits = in.text("limits");
            Boolean perforatorsReviewed = in.flag("perforatorsReviewed");
            Boolean varicesReviewed = in.flag("varicesReviewed");
            return date == null
                    ? null
                    : new DuplexStudy(
                            date,
                            position,
                            provocation,
                            deepVeins,
                            iliacOutflow,
                            segments,
                            trunks,
                            perforators,
                            neovascularisation,
                            operator,
                            device,
                            limits,
                            perforatorsReviewed,
                            varicesReviewed);
        });
    }

    private static @Nullable Segment segment(ObjectReader in) {
        return in.build(() ->
                new Segment(
                        in.decimal("refluxSeconds"),
                        in.code("reflux", Flow.class),
                        in.decimal("diameterMm"),
                        in.decimal("depthMm"),
                        in.code("state", SegmentState.class),
                        in.flag("tortuous"),
                        in.partialDate("since"),
                        in.decimal("thrombusLengthCm"),
                        in.decimal("thrombusToJunctionCm"),
                        in.decimal("stumpLengthMm"),
                        in.flag("groupEntry")));
    }

    private static @Nullable TrunkShape trunk(ObjectReader in) {
        return in.build(() ->
                new TrunkShape(
                        in.decimal("straightLengthCm"),
                        in.flag("tortuous"),
                        in.flag("suprafascial"),
                        in.flag("aneurysm"),
                        in.decimal("junctionHeightCm")));
    }

    private static @Nullable Perforator perforator(ObjectReader in) {
        in.require("site");
        return in.build(() -> {
            var site = in.code("site", PerforatorSite.class);
            var reflux = in.decimal("refluxSeconds");
            var diameter = in.decimal("diameterMm");
            Boolean nearSkinChange = in.flag("nearUlcerOrSkinChange");
            return site == null ? null : new Perforator(site, reflux, diameter, nearSkinChange);
        });
    }
}
