/** Comparing options together with the patient. */
@NullMarked
package org.saphena.ui.compare;

import org.jspecify.annotations.NullMarked;
