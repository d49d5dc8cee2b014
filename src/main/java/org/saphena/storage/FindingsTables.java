package org.saphena.storage;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
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
    private final long version;

    FindingsTables(Sql sql, long version) {
        this.sql = sql;
        this.version = version;
    }

    /** Puts the rows of {@code file} in the place of those that were there. */
    void replace(CaseFile file) throws SQLException {
        sql.run("DELETE FROM leg WHERE version_id = ?", version);
        for (Side side : file.consultation().legs().examined()) {
            Leg leg = file.consultation().legs().of(side);
            if (leg != null) {
                insert(side, leg);
            }
        }
    }

    private void insert(Side side, Leg leg) throws SQLException {
        Ceap ceap = leg.ceap() == null ? NO_CEAP : leg.ceap();
        insertLeg(side, leg, ceap);
        for (CeapClass code : ceap.clinical()) {
            sql.run("INSERT INTO leg_class VALUES (?, ?, ?)", version, side, code);
        }
        symptoms(side, leg.symptoms().present(), "present");
        symptoms(side, leg.symptoms().absent(), "absent");
        symptoms(side, leg.symptoms().unsure(), "unsure");
        if (leg.duplex() != null) {
            segments(side, leg.duplex().segments());
            perforators(side, leg.duplex().perforators());
        }
    }

    private void insertLeg(Side side, Leg leg, Ceap ceap) throws SQLException {
        Arterial arterial = leg.arterial() == null ? NO_ARTERIAL : leg.arterial();
        Cramps cramps = leg.cramps();
        DuplexStudy scan = leg.duplex();
        sql.run(
                """
                INSERT INTO leg (version_id, side, assessable, aetiology, symptomatic, pain_score,
                    cramp_nights_per_week, pedal_pulses, abi, ankle_pressure_mmhg,
                    toe_pressure_mmhg, scan_date, scan_position, provocation, deep_veins,
                    iliac_outflow)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                version,
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
                scan == null ? null : scan.iliacOutflow());
    }

    private void symptoms(Side side, List<Symptom> codes, String answer) throws SQLException {
        for (Symptom code : codes) {
            sql.run("INSERT INTO leg_symptom VALUES (?, ?, ?, ?)", version, side, code, answer);
        }
    }

    private void segments(Side side, Map<SegmentId, Segment> segments) throws SQLException {
        for (Map.Entry<SegmentId, Segment> entry : segments.entrySet()) {
            Segment segment = entry.getValue();
            sql.run(
                    "INSERT INTO segment VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    version,
                    side,
                    entry.getKey(),
                    segment.refluxSeconds(),
                    segment.reflux(),
                    segment.diameterMm(),
                    segment.depthMm(),
                    segment.state(),
                    segment.tortuous());
        }
    }

    private void perforators(Side side, List<Perforator> perforators) throws SQLException {
        for (Perforator perforator : perforators) {
            sql.run(
                    "INSERT INTO perforator VALUES (?, ?, ?, ?, ?, ?)",
                    version,
                    side,
                    perforator.site(),
                    perforator.refluxSeconds(),
                    perforator.diameterMm(),
                    perforator.nearUlcerOrSkinChange());
        }
    }
}
