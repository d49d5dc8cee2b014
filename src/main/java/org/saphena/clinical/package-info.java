/** The words of a venous consultation: immutable records that refuse impossible values. */
@NullMarked
package org.saphena.clinical;

import org.jspecify.annotations.NullMarked;
