/** Backups of the records: made, looked after, tried and put back. */
@NullMarked
package org.saphena.ui.safekeeping;

import org.jspecify.annotations.NullMarked;
