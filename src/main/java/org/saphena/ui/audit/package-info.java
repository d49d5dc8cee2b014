/** Who did what with the records: read, checked and written out. */
@NullMarked
package org.saphena.ui.audit;

import org.jspecify.annotations.NullMarked;
