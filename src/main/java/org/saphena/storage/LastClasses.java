package org.saphena.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CeapClass;
import org.saphena.clinical.Side;

/**
 * The CEAP classes of a person as they were recorded last, leg by leg.
 *
 * @param right null while no visit has one
 * @param left as above
 */
public record LastClasses(@Nullable LastClass right, @Nullable LastClass left) {
    private static final String OF_PATIENT =
            "SELECT side, code, visit_date FROM patient_class WHERE patient_id = ?";

    /** Of a patient who was not merged into another. */
    static LastClasses of(Sql sql, PatientKey patient) throws SQLException {
        Map<Side, LastClass> legs = new EnumMap<>(Side.class);
        sql.each(
                OF_PATIENT,
                row -> legs.put(PatientRows.code(Side.class, row.getString(1)), read(row)),
                patient);
        return new LastClasses(legs.get(Side.RIGHT), legs.get(Side.LEFT));
    }

    private static LastClass read(ResultSet row) throws SQLException {
        return new LastClass(
                PatientRows.code(CeapClass.class, row.getString(2)),
                LocalDate.parse(row.getString(3)));
    }
}
