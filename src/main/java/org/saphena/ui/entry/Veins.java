package org.saphena.ui.entry;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Codes;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Flow;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Perforator;
import org.saphena.clinical.PerforatorSite;
import org.saphena.clinical.Segment;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.SegmentState;
import org.saphena.clinical.Side;
import org.saphena.clinical.VeinId;
import org.saphena.clinical.VeinState;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.LegAssessment;

/** Looks up veins in the draft and in the answer. */
final class Veins {
    private static final Pattern PLACE =
            Pattern.compile("/consultation/legs/(\\w+)/duplex/(?:segments|perforators)/(\\w+)/.*");

    private Veins() {}

    /** The segment or perforator with this code. */
    static Optional<VeinId> of(String code) {
        return Codes.find(SegmentId.class, code)
                .map(VeinId.class::cast)
                .or(() -> Codes.find(PerforatorSite.class, code).map(VeinId.class::cast));
    }

    /** The vein of a place of the case file. */
    static Optional<EntryViewModel.Spot> spot(String pointer) {
        Matcher place = PLACE.matcher(pointer);
        return place.matches()
                ? of(place.group(2))
                        .flatMap(vein ->
                                Codes.find(Side.class, place.group(1))
                                        .map(side -> new EntryViewModel.Spot(side, vein)))
                : Optional.empty();
    }

    static @Nullable DuplexStudy study(CaseFile file, Side side) {
        Leg leg = file.consultation().legs().of(side);
        return leg == null ? null : leg.duplex();
    }

    static @Nullable Segment segment(CaseFile file, Side side, SegmentId vein) {
        DuplexStudy study = study(file, side);
        return study == null ? null : study.segments().get(vein);
    }

    static @Nullable VeinState state(@Nullable Assessment answer, Side side, VeinId vein) {
        LegAssessment leg = answer == null ? null : answer.legs().get(side);
        return leg == null
                ? null
                : leg.veins().stream()
                        .filter(state -> state.vein() == vein)
                        .findFirst()
                        .orElse(null);
    }

    /** Whether the answer calls the reflux time borderline. */
    static boolean isBorderline(@Nullable Assessment answer, Side side, SegmentId vein) {
        LegAssessment leg = answer == null ? null : answer.legs().get(side);
        return leg != null && leg.borderline().contains(vein);
    }

    static @Nullable Perforator perforator(CaseFile file, Side side, PerforatorSite site) {
        DuplexStudy study = study(file, side);
        return study == null
                ? null
                : study.perforators().stream()
                        .filter(each -> each.site() == site)
                        .findFirst()
                        .orElse(null);
    }

    /** Whether all veins of that kind were looked for, so that one that is not listed is absent. */
    static boolean reviewed(CaseFile file, Side side, VeinId vein) {
        DuplexStudy study = study(file, side);
        Boolean reviewed =
                study == null
                        ? null
                        : vein instanceof PerforatorSite
                                ? study.perforatorsReviewed()
                                : study.varicesReviewed();
        return Boolean.TRUE.equals(reviewed);
    }

    static String segmentId(Side side, SegmentId vein, String field) {
        return FieldId.leg(Section.DUPLEX, side, "duplex/segments/" + vein.code() + "/" + field);
    }

    static String perforatorId(Side side, PerforatorSite site, String field) {
        return FieldId.leg(Section.DUPLEX, side, "duplex/perforators/" + site.code() + "/" + field);
    }

    static String studyId(Side side, String field) {
        return FieldId.leg(Section.DUPLEX, side, "duplex/" + field);
    }

    /** What a vein is besides open, of which each has measures of its own. */
    private enum Kind {
        OPEN,
        CLOT,
        CLOSED;

        static Kind of(SegmentState state) {
            return switch (state) {
                case PATENT, HYPOPLASTIC -> OPEN;
                case ACUTE_THROMBUS, CHRONIC_THROMBUS, OCCLUDED -> CLOT;
                case ABLATED, ABSENT -> CLOSED;
            };
        }
    }

    /**
     * A segment as found now: its measures but the reflux time stay. Since when, the lengths of a
     * clot and the stump stay as long as the vein is of the same kind.
     */
    static Segment found(
            SegmentState state,
            @Nullable Flow reflux,
            @Nullable Segment before,
            @Nullable Boolean groupEntry) {
        if (before == null) {
            return new Segment(
                    null, reflux, null, null, state, null, null, null, null, null, groupEntry);
        }
        boolean same = Kind.of(before.stateOrPatent()) == Kind.of(state);
        return new Segment(
                null,
                reflux,
                before.diameterMm(),
                before.depthMm(),
                state,
                before.tortuous(),
                same ? before.since() : null,
                same ? before.thrombusLengthCm() : null,
                same ? before.thrombusToJunctionCm() : null,
                same ? before.stumpLengthMm() : null,
                groupEntry);
    }
}
