/** Localised wording, and number and date formats that never depend on the machine. */
@NullMarked
package org.saphena.text;

import org.jspecify.annotations.NullMarked;
