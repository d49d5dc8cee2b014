/** Options of a patient side by side, with the figures of the evidence table in plain words. */
@NullMarked
package org.saphena.comparison;

import org.jspecify.annotations.NullMarked;
