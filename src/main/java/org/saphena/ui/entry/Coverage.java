package org.saphena.ui.entry;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Side;
import org.saphena.text.Messages;

/** How much of the core protocol was examined, and what was not. */
public final class Coverage {
    private Coverage() {}

    /** One line for both legs, the right one first. */
    public static String of(CaseFile file, Messages messages) {
        return Stream.of(Side.values())
                .map(side -> leg(file, side, messages))
                .collect(Collectors.joining("  ·  "));
    }

    private static String leg(CaseFile file, Side side, Messages messages) {
        DuplexStudy study = Veins.study(file, side);
        List<SegmentId> open =
                SegmentId.core().stream()
                        .filter(vein -> study == null || !study.segments().containsKey(vein))
                        .toList();
        int all = SegmentId.core().size();
        String name = messages.get("ui.entry.side." + side.code());
        if (open.isEmpty() || open.size() == all) {
            return messages.get("ui.entry.duplex.coverage", name, all - open.size(), all);
        }
        String veins =
                open.stream()
                        .map(vein -> messages.get("ui.vein." + vein.code()))
                        .collect(Collectors.joining(", "));
        return messages.get("ui.entry.duplex.coverage.open", name, all - open.size(), all, veins);
    }
}
