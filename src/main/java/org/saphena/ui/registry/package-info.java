/** Patients as a whole: two entries made one, erasure, many taken in, everything written out. */
@NullMarked
package org.saphena.ui.registry;

import org.jspecify.annotations.NullMarked;
