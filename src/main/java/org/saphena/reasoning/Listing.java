package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.List;
import org.saphena.clinical.Ceap;
import org.saphena.clinical.CeapClass;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Leg;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.SuperficialVeinThrombosis;
import org.saphena.clinical.Target;
import org.saphena.clinical.Trunk;
import org.saphena.knowledge.Targets;

/** Which trunks and options a leg has (the case format says so). */
final class Listing {
    private Listing() {}

    /** GSV and SSV always; the accessory trunks when something is recorded about them. */
    static List<Trunk> trunks(Leg leg) {
        List<Trunk> trunks = new ArrayList<>();
        for (Trunk trunk : Trunk.values()) {
            if (isListed(trunk, leg)) {
                trunks.add(trunk);
            }
        }
        return trunks;
    }

    private static boolean isListed(Trunk trunk, Leg leg) {
        return trunk == Trunk.GSV || trunk == Trunk.SSV || isRecorded(trunk, leg);
    }

    private static boolean isRecorded(Trunk trunk, Leg leg) {
        DuplexStudy duplex = leg.duplex();
        SuperficialVeinThrombosis svt = leg.superficialVeinThrombosis();
        return duplex != null
                        && (!duplex.segmentsOf(trunk).isEmpty()
                                || duplex.trunks().containsKey(trunk))
                || svt != null && svt.vein().code().equals(trunk.code())
                || leg.previousTreatments().stream()
                        .anyMatch(each -> each.target() == Targets.of(trunk));
    }

    /** Whether options for {@code target} are listed under this leg. */
    static boolean isListed(Target target, Leg leg) {
        return switch (target) {
            case LEG, C1, CRAMPS -> true;
            case TRIBUTARIES -> hasVaricosities(leg);
            case PERFORATORS -> leg.duplex() != null && !leg.duplex().perforators().isEmpty();
            case GSV, SSV -> true;
            case AASV -> isRecorded(Trunk.AASV, leg);
            case PASV -> isRecorded(Trunk.PASV, leg);
        };
    }

    private static boolean hasVaricosities(Leg leg) {
        Ceap ceap = leg.ceap();
        boolean varicose =
                ceap != null
                        && (ceap.clinical().contains(CeapClass.C2)
                                || ceap.clinical().contains(CeapClass.C2R));
        return varicose
                || leg.duplex() != null
                        && leg.duplex().segments().keySet().stream()
                                .anyMatch(SegmentId::isTributary);
    }
}
