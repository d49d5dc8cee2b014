/** Unlocking the records, finding a patient, and the visits of a patient. */
@NullMarked
package org.saphena.ui.patients;

import org.jspecify.annotations.NullMarked;
