package org.saphena.ui.control;

import java.util.Optional;
import org.saphena.clinical.Side;

/**
 * One column of a grid. Columns of the same side stand together, the right leg's first.
 *
 * @param side the leg, or none where the value belongs to the person
 * @param em the width, in letter sizes
 */
public record GridColumn(Optional<Side> side, String title, double em) {}
