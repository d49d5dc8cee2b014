package org.saphena.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Perforator;
import org.saphena.clinical.PerforatorSite;
import org.saphena.clinical.Segment;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.SegmentState;
import org.saphena.clinical.VeinId;
import org.saphena.clinical.VeinState;
import org.saphena.clinical.VeinStatus;
import org.saphena.text.Formats;
import org.saphena.veinmap.VeinNames;

/** The veins of a scan: a row of the duplex table for each, or one sentence for several. */
final class VeinText {
    private final Context context;
    private final DuplexStudy scan;

    VeinText(Context context, DuplexStudy scan) {
        this.context = context;
        this.scan = scan;
    }

    /** The row of one vein. */
    List<Phrase> row(VeinState vein) {
        List<Phrase> cells =
                List.of(
                        Phrase.of(name(vein.vein())),
                        status(vein),
                        Phrase.of(number(vein.diameterMm())),
                        Phrase.of(number(vein.refluxSeconds())));
        return isAbnormal(vein) ? cells.stream().map(Phrase::stressed).toList() : cells;
    }

    /** Veins without values that stand alike, in one sentence. */
    Phrase together(List<VeinState> veins) {
        String names =
                veins.stream()
                        .map(vein -> brief(context, vein.vein()))
                        .collect(Collectors.joining(", "));
        return Phrase.EMPTY
                .strong(status(veins.getFirst()).text() + ", " + context.text("vein.no-values"))
                .plain(" " + names + ".");
    }

    private String name(VeinId vein) {
        boolean accessory = vein == SegmentId.AASV || vein == SegmentId.PASV;
        return accessory ? vein.code() : context.word(vein);
    }

    /** The abbreviation of a vein that has one, else its name. */
    static String brief(Context context, VeinId vein) {
        String code = vein.code();
        return code.contains("_") ? context.word(vein) : VeinNames.brief(vein);
    }

    /** Status with what makes it certain or not. */
    Phrase status(VeinState vein) {
        Facts more = new Facts(context);
        if (vein.untimed()) {
            more.add(context.text("vein.untimed"));
        }
        if (vein.groupEntry()) {
            more.add(context.text("vein.group"));
        }
        if (vein.since() != null) {
            more.add(Formats.date(vein.since(), context.language()));
        }
        details(more, vein);
        String extra = more.text();
        String start = sign(vein.status()) + Context.capital(word(vein));
        return Phrase.of(extra.isEmpty() ? start : start + ", " + extra);
    }

    private void details(Facts more, VeinState vein) {
        if (vein.vein() instanceof SegmentId id) {
            Segment segment = scan.segments().get(id);
            if (segment != null) {
                more.add("vein.depth", segment.depthMm())
                        .add("vein.clot-length", segment.thrombusLengthCm())
                        .add("vein.clot-distance", segment.thrombusToJunctionCm())
                        .add("vein.stump", segment.stumpLengthMm())
                        .answer("vein.tortuous", segment.tortuous());
            }
        } else if (vein.vein() instanceof PerforatorSite site) {
            scan.perforators().stream()
                    .filter(perforator -> perforator.site() == site)
                    .map(Perforator::nearUlcerOrSkinChange)
                    .filter(Objects::nonNull)
                    .forEach(near -> more.answer("vein.near-ulcer", near));
        }
    }

    private String word(VeinState vein) {
        boolean perforator = vein.vein() instanceof PerforatorSite;
        SegmentState state = vein.state();
        return switch (vein.status()) {
            case OCCLUDED, ABLATED -> context.word(state == null ? vein.status() : state);
            case REFLUX ->
                    perforator ? context.text("vein.incompetent") : context.word(vein.status());
            case NORMAL -> normal(vein, perforator);
            case PRESENT, FLOW_UNKNOWN, NOT_EXAMINED, NONE -> context.word(vein.status());
        };
    }

    private String normal(VeinState vein, boolean perforator) {
        if (perforator) {
            return context.text("vein.competent");
        }
        String word = context.word(vein.status());
        return vein.state() == SegmentState.HYPOPLASTIC
                ? word + ", " + context.inline(SegmentState.HYPOPLASTIC)
                : word;
    }

    private static String sign(VeinStatus status) {
        return switch (status) {
            case REFLUX -> "\u25bc\u00a0";
            case OCCLUDED -> "\u2715\u00a0";
            default -> "";
        };
    }

    private static boolean isAbnormal(VeinState vein) {
        return switch (vein.status()) {
            case REFLUX, OCCLUDED, PRESENT -> true;
            case NORMAL, ABLATED, FLOW_UNKNOWN, NOT_EXAMINED, NONE -> false;
        };
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? "\u2013" : Formats.number(value, 1);
    }
}
