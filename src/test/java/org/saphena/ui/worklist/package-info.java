/** Tests of the lists of the work, without a toolkit. */
@NullMarked
package org.saphena.ui.worklist;

import org.jspecify.annotations.NullMarked;
