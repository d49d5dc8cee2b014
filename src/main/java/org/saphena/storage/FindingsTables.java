package org.saphena.storage;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Arterial;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Ceap;
import org.saphena.clinical.CeapClass;
import org.saphena.clinical.Cramps;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Perforator;
import org.saphena.clinical.Segment;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Side;
import org.saphena.clinical.Symptom;

/** The findings of both legs as rows, for search and reports. */
final class FindingsTables {
    private static final Arterial NO_ARTERIAL = new Arterial(null, null, null, null, null, null);
    private static final Ceap NO_CEAP = new Ceap(List.of(), null, null);

    private final Sql sql;
    private final VersionRows rows;
    private final List<@Nullable Object[]> legs = new ArrayList<>();
    private final List<@Nullable Object[]> classes = new ArrayList<>();
    private final List<@Nullable Object[]> symptoms = new ArrayList<>();
    private final List<@Nullable Object[]> segments = new ArrayList<>();
    private final List<@Nullable Object[]> perforators = new ArrayList<>();

    FindingsTables(Sql sql, VersionRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    /** Puts the rows of {@code file} in the place of those that were there. */
    void replace(CaseFile file) throws SQLException {
        for (Side side : file.consultation().legs().examined()) {
            Leg leg = file.consultation().legs().of(side);
            if (leg != null) {
                add(side, leg);
            }
        }
        rows.settle(sql, VersionTable.LEG, legs);
        rows.settle(sql, VersionTable.LEG_CLASS, classes);
        rows.settle(sql, VersionTable.LEG_SYMPTOM, symptoms);
        rows.settle(sql, VersionTable.SEGMENT, segments);
        rows.settle(sql, VersionTable.PERFORATOR, perforators);
    }

    private void add(Side side, Leg leg) {
        Ceap ceap = leg.ceap() == null ? NO_CEAP : leg.ceap();
        addLeg(side, leg, ceap);
        for (CeapClass code : ceap.clinical()) {
            classes.add(VersionTable.row(side, code));
        }
        addSymptoms(side, leg.symptoms().present(), "present");
        addSymptoms(side, leg.symptoms().absent(), "absent");
        addSymptoms(side, leg.symptoms().unsure(), "unsure");
        if (leg.duplex() != null) {
            addSegments(side, leg.duplex().segments());
            addPerforators(side, leg.duplex().perforators());
        }
    }

    private void addLeg(Side side, Leg leg, Ceap ceap) {
        Arterial arterial = leg.arterial() == null ? NO_ARTERIAL : leg.arterial();
        Cramps cramps = leg.cramps();
        DuplexStudy scan = leg.duplex();
        legs.add(
                VersionTable.row(
                        side,
                        leg.assessable(),
                        ceap.aetiology(),
                        ceap.symptomatic(),
                        leg.painScore(),
                        cramps == null ? null : cramps.nightsPerWeek(),
                        arterial.pedalPulses(),
                        arterial.abi(),
                        arterial.anklePressureMmHg(),
                        arterial.toePressureMmHg(),
                        scan == null ? null : scan.date(),
                        scan == null ? null : scan.position(),
                        scan == null ? null : scan.provocation(),
                        scan == null ? null : scan.deepVeins(),
                        scan == null ? null : scan.iliacOutflow()));
    }

    private void addSymptoms(Side side, List<Symptom> codes, String answer) {
        for (Symptom code : codes) {
            symptoms.add(VersionTable.row(side, code, answer));
        }
    }

    private void addSegments(Side side, Map<SegmentId, Segment> scanned) {
        scanned.forEach((code, segment) ->
                segments.add(
                        VersionTable.row(
                                side,
                                code,
                                segment.refluxSeconds(),
                                segment.reflux(),
                                segment.diameterMm(),
                                segment.depthMm(),
                                segment.state(),
                                segment.tortuous())));
    }

    private void addPerforators(Side side, List<Perforator> scanned) {
        for (Perforator perforator : scanned) {
            perforators.add(
                    VersionTable.row(
                            side,
                            perforator.site(),
                            perforator.refluxSeconds(),
                            perforator.diameterMm(),
                            perforator.nearUlcerOrSkinChange()));
        }
    }
}
