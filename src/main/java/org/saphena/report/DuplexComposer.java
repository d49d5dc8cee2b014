package org.saphena.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Leg;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Side;
import org.saphena.clinical.VeinState;
import org.saphena.clinical.VeinStatus;
import org.saphena.clinical.VisitRecord;
import org.saphena.reasoning.LegAssessment;

/** The scan of each leg as numbers; what was not examined is named. */
final class DuplexComposer {
    private static final List<VeinStatus> GROUPED = List.of(VeinStatus.NORMAL, VeinStatus.ABLATED);
    private static final List<VeinStatus> UNDRAWN =
            List.of(VeinStatus.NONE, VeinStatus.NOT_EXAMINED);

    private final Context context;

    DuplexComposer(Context context) {
        this.context = context;
    }

    List<Section> compose() {
        List<Section> sections = new ArrayList<>();
        context.assessment()
                .legs()
                .forEach((side, assessment) -> {
                    Leg leg = context.leg(side);
                    DuplexStudy scan = leg == null ? null : leg.duplex();
                    sections.add(scan == null ? unscanned(side) : section(side, assessment, scan));
                });
        return sections;
    }

    private Section unscanned(Side side) {
        String title = context.text("duplex.leg", context.side(side));
        Phrase none = Phrase.bold(title + ": ").plain(context.text("duplex.none"));
        Phrase said = Phrase.join(" ", none, conclusion(side));
        return Section.of(title, List.of(Item.of(context.badge(side).then(said))));
    }

    private Section section(Side side, LegAssessment assessment, DuplexStudy scan) {
        List<Phrase> head =
                List.of(
                        context.badge(side).plain(context.text("duplex.leg", context.side(side))),
                        Phrase.of(context.text("duplex.status")),
                        Phrase.of("mm"),
                        Phrase.of("s"));
        List<List<Phrase>> rows = new ArrayList<>();
        VeinText text = new VeinText(context, scan);
        List<Phrase> alike = new ArrayList<>();
        for (List<VeinState> group : groups(assessment, text)) {
            if (group.size() == 1) {
                rows.add(text.row(group.getFirst()));
            } else {
                alike.add(text.together(group));
            }
        }
        List<Item> items = new ArrayList<>();
        if (rows.isEmpty()) {
            alike.addFirst(
                    context.badge(side)
                            .strong(context.text("duplex.leg", context.side(side)) + ":"));
        } else {
            items.add(new Item.Grid(Item.Kind.DUPLEX, head, rows));
        }
        alike.add(unexamined(assessment));
        alike.add(Phrase.of(new ScanText(context).remarks(scan)));
        alike.add(conclusion(side));
        items.add(Item.of(Phrase.join(" ", alike)));
        return Section.of(context.text("duplex.leg", context.side(side)), items);
    }

    /** As generated it is what the impression says. */
    private Phrase conclusion(Side side) {
        return OwnText.of(context, side, VisitRecord.LegNotes::duplexConclusion)
                .map(Phrase.bold(context.text("duplex.conclusion") + " ")::then)
                .orElse(Phrase.EMPTY);
    }

    /** Veins that share a row, each group in the place of its first. */
    private List<List<VeinState>> groups(LegAssessment assessment, VeinText text) {
        List<List<VeinState>> groups = new ArrayList<>();
        for (VeinState vein : assessment.veins()) {
            if (isRow(vein)) {
                groups.stream()
                        .filter(group -> goTogether(group.getFirst(), vein, text))
                        .findFirst()
                        .ifPresentOrElse(
                                group -> group.add(vein),
                                () -> groups.add(new ArrayList<>(List.of(vein))));
            }
        }
        return groups;
    }

    private boolean goTogether(VeinState first, VeinState next, VeinText text) {
        return GROUPED.contains(first.status())
                && first.status() == next.status()
                && isUnmeasured(first)
                && isUnmeasured(next)
                && Objects.equals(text.status(first), text.status(next));
    }

    private static boolean isUnmeasured(VeinState vein) {
        return vein.diameterMm() == null && vein.refluxSeconds() == null;
    }

    private Phrase unexamined(LegAssessment assessment) {
        List<String> names =
                assessment.veins().stream()
                        .filter(vein -> vein.status() == VeinStatus.NOT_EXAMINED)
                        .map(VeinState::vein)
                        .filter(id -> id instanceof SegmentId segment && !segment.isTributary())
                        .map(id -> VeinText.brief(context, id))
                        .toList();
        if (names.isEmpty()) {
            return Phrase.of(context.text("duplex.all-examined"));
        }
        return Phrase.bold(context.text("duplex.not-examined", names.size()) + " ")
                .plain(String.join(", ", names) + ".");
    }

    private Phrase answers(DuplexStudy scan) {
        boolean perforators = !scan.perforators().isEmpty();
        boolean varices = scan.segments().keySet().stream().anyMatch(SegmentId::isTributary);
        Map<String, String> said = new LinkedHashMap<>();
        said.put(looked(perforators, scan.perforatorsReviewed()), context.text("perforators"));
        said.merge(
                looked(varices, scan.varicesReviewed()),
                context.text("varices"),
                (one, other) -> one + ", " + Context.small(other));
        List<Phrase> answers = new ArrayList<>();
        said.forEach((answer, which) -> answers.add(Phrase.bold(which + ": ").plain(answer)));
        return Phrase.join(" ", answers);
    }

    private String looked(boolean found, @Nullable Boolean reviewed) {
        boolean looked = Boolean.TRUE.equals(reviewed);
        String state = found ? looked ? "found-only" : "found" : looked ? "none" : "not-examined";
        return context.text("looked." + state);
    }

    private static boolean isRow(VeinState vein) {
        return !UNDRAWN.contains(vein.status());
    }

    /** How each scan was done, once where it is the same. */
    String heading() {
        Map<String, String> said = new LinkedHashMap<>();
        context.assessment()
                .legs()
                .keySet()
                .forEach(side -> {
                    Leg leg = context.leg(side);
                    DuplexStudy scan = leg == null ? null : leg.duplex();
                    if (scan != null) {
                        String how = new ScanText(context).heading(scan);
                        said.merge(how, context.letter(side), (one, other) -> one + ", " + other);
                    }
                });
        return said.entrySet().stream()
                .map(entry -> said.size() == 1 ? entry.getKey() : withSides(entry))
                .collect(Collectors.joining("; "));
    }

    private static String withSides(Map.Entry<String, String> entry) {
        return entry.getValue() + " " + entry.getKey();
    }

    /** The answer about perforators and varices of each scanned leg, to stand under the map. */
    List<Phrase> underMap() {
        List<Phrase> lines = new ArrayList<>();
        context.assessment()
                .legs()
                .keySet()
                .forEach(side -> {
                    Leg leg = context.leg(side);
                    DuplexStudy scan = leg == null ? null : leg.duplex();
                    Phrase said =
                            scan == null ? Phrase.of(context.text("duplex.none")) : answers(scan);
                    lines.add(context.badge(side).then(said));
                });
        return lines;
    }
}
