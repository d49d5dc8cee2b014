package org.saphena.storage;

import java.time.LocalDate;
import org.saphena.clinical.CeapClass;

/**
 * The CEAP class of a leg as it was recorded last.
 *
 * @param highest of the classes of that visit
 * @param on the day of the visit, which may be before the last one
 */
public record LastClass(CeapClass highest, LocalDate on) {}
