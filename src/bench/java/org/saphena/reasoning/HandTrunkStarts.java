package org.saphena.reasoning;

import static org.saphena.clinical.OptionStatus.FIRST_LINE;
import static org.saphena.clinical.OptionStatus.NOT_INDICATED;
import static org.saphena.clinical.OptionStatus.SUITABLE;
import static org.saphena.clinical.OptionStatus.UNDETERMINED;
import static org.saphena.clinical.OptionStatus.WITH_CAUTION;
import static org.saphena.reasoning.Hand.all;
import static org.saphena.reasoning.Hand.any;
import static org.saphena.reasoning.Hand.in;
import static org.saphena.reasoning.Hand.less;
import static org.saphena.reasoning.Hand.more;
import static org.saphena.reasoning.Hand.not;
import static org.saphena.reasoning.Hand.of;
import static org.saphena.reasoning.Hand.sure;

import java.math.BigDecimal;
import java.util.function.BiConsumer;
import org.saphena.clinical.CeapClass;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Treatment;
import org.saphena.clinical.Trunk;

/** The start tables of one trunk's options, written by hand. */
final class HandTrunkStarts {
    private static final BigDecimal SPARED = new BigDecimal("8.0");
    private static final BigDecimal WIDE = new BigDecimal("10.0");

    private final HandTrunk trunk;
    private final HandLeg leg;
    private final boolean isGsv;

    HandTrunkStarts(HandTrunk trunk) {
        this.trunk = trunk;
        this.leg = trunk.leg;
        this.isGsv = trunk.trunk == Trunk.GSV;
    }

    /** The start tables of the trunk's options. */
    void forEach(BiConsumer<Treatment, Hand.FirstFit<OptionStatus>> of) {
        Hand.FirstFit<OptionStatus> heat = heat();
        of.accept(Treatment.EVLA, heat);
        of.accept(Treatment.RFA, heat);
        Hand.FirstFit<OptionStatus> cold = catheterWithoutHeat();
        of.accept(Treatment.CYANOACRYLATE_CLOSURE, cold);
        of.accept(Treatment.MECHANOCHEMICAL_ABLATION, cold);
        Hand.FirstFit<OptionStatus> foam = foam();
        of.accept(Treatment.FOAM_SCLEROTHERAPY, foam);
        of.accept(Treatment.POLIDOCANOL_MICROFOAM, foam);
        of.accept(Treatment.HIGH_LIGATION_STRIPPING, surgery());
        if (isGsv) {
            of.accept(Treatment.ASVAL, asval());
            of.accept(Treatment.CHIVA, chiva());
        }
    }

    private Hand.FirstFit<OptionStatus> start() {
        return new Hand.FirstFit<OptionStatus>()
                .row(trunk.isIndicated(HandTrunk.Indication.NONE), NOT_INDICATED, "R-IND")
                .row(trunk.isIndicated(HandTrunk.Indication.UNDETERMINED), UNDETERMINED, "R-IND");
    }

    private int way(HandTrunk.Way way) {
        return in(trunk.way, way);
    }

    Hand.FirstFit<OptionStatus> heat() {
        int fair = trunk.isIndicated(HandTrunk.Indication.FAIR);
        return start().row(way(HandTrunk.Way.UNKNOWN), UNDETERMINED, "R-ST-05")
                        .row(fair, SUITABLE, "R-IND-02")
                        .end(FIRST_LINE, first());
    }

    private String first() {
        return switch (trunk.trunk) {
            case GSV -> "R-OPT-01";
            case SSV -> "R-OPT-03";
            case AASV, PASV -> "R-OPT-04";
        };
    }

    Hand.FirstFit<OptionStatus> catheterWithoutHeat() {
        return start().row(way(HandTrunk.Way.UNKNOWN), UNDETERMINED, "R-ST-05")
                .row(trunk.diameterOpen, UNDETERMINED, "R-MD-DIAMETER")
                .end(SUITABLE, "R-OPT-01");
    }

    Hand.FirstFit<OptionStatus> foam() {
        int fair = trunk.isIndicated(HandTrunk.Indication.FAIR);
        return start().row(trunk.diameterOpen, UNDETERMINED, "R-MD-DIAMETER")
                        .row(fair, SUITABLE, "R-IND-02")
                        .row(way(HandTrunk.Way.NO), FIRST_LINE, "R-OPT-05")
                        .end(SUITABLE, "R-OPT-01");
    }

    Hand.FirstFit<OptionStatus> surgery() {
        int called =
                sure(
                        any(
                                way(HandTrunk.Way.NO),
                                more(trunk.diameter, WIDE),
                                trunk.aneurysm()));
        return start().row(called, SUITABLE, "R-OPT-02").end(WITH_CAUTION, "R-OPT-01");
    }

    private int notEarly() {
        int above =
                trunk.anyRefluxing(SegmentId.GSV_UT, SegmentId.GSV_MT, SegmentId.GSV_LT);
        int below = trunk.anyRefluxing(SegmentId.GSV_UC, SegmentId.GSV_LC);
        return any(not(leg.ceap(CeapClass.C2)), leg.skinClass, all(above, below));
    }

    Hand.FirstFit<OptionStatus> asval() {
        return sparable(
                start().row(notEarly(), NOT_INDICATED, "R-OPT-17")
                        .row(not(of(leg.hasTributary(SegmentId.values()))), NOT_INDICATED, "R-OPT-17-VARICES"));
    }

    Hand.FirstFit<OptionStatus> chiva() {
        return sparable(start().row(notEarly(), NOT_INDICATED, "R-OPT-17"));
    }

    private Hand.FirstFit<OptionStatus> sparable(Hand.FirstFit<OptionStatus> early) {
        return early.row(trunk.diameterOpen, UNDETERMINED, "R-MD-DIAMETER")
                .row(less(trunk.diameter, SPARED), WITH_CAUTION, "R-OPT-17-EARLY")
                .end(NOT_INDICATED, "R-OPT-17-WIDE");
    }
}
