package org.saphena.report;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Trunk;
import org.saphena.clinical.TrunkShape;

/** Words about a scan as a whole: how it was done, and the course of the trunks. */
final class ScanText {
    private final Context context;

    ScanText(Context context) {
        this.context = context;
    }

    /** Date, position, manoeuvre and who scanned with what; no position is said to be so. */
    String heading(DuplexStudy scan) {
        String position =
                scan.position() == null
                        ? context.text("position.unknown")
                        : context.inline(scan.position());
        String manoeuvre =
                scan.provocation() == null
                        ? context.text("provocation.unknown")
                        : context.text("provocation." + scan.provocation().code());
        return Stream.of(
                        context.date(scan.date()),
                        position,
                        manoeuvre,
                        scan.operator() == null ? null : context.text("operator", scan.operator()),
                        scan.device() == null ? null : context.text("device", scan.device()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" \u00b7 "));
    }

    String remarks(DuplexStudy scan) {
        Facts facts = new Facts(context);
        String deep =
                scan.deepVeins() == null ? context.notRecorded() : context.inline(scan.deepVeins());
        facts.add(context.text("deep", deep));
        String iliac =
                scan.iliacOutflow() == null
                        ? context.notRecorded()
                        : context.inline(scan.iliacOutflow());
        facts.add(context.text("iliac", iliac));
        facts.answer("neovascularisation", scan.neovascularisation());
        scan.trunks().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> facts.add(trunk(entry.getKey(), entry.getValue())));
        if (scan.limits() != null) {
            facts.add(context.text("limits", scan.limits()));
        }
        return facts.sentence();
    }

    private String trunk(Trunk trunk, TrunkShape shape) {
        Facts facts =
                new Facts(context)
                        .add("trunk.straight", shape.straightLengthCm())
                        .answer("trunk.tortuous", shape.tortuous())
                        .answer("trunk.suprafascial", shape.suprafascial())
                        .answer("trunk.aneurysm", shape.aneurysm())
                        .add("trunk.junction", shape.junctionHeightCm());
        return facts.isEmpty() ? "" : trunk.code() + " " + facts.text();
    }
}
