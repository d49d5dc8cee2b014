package org.saphena.storage;

import org.saphena.clinical.Coded;

/** How far somebody has come who is in the house today. */
public enum AttendanceState implements Coded {
    ARRIVED,
    ULTRASOUND,
    DOCTOR,
    DONE
}
