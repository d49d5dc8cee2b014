/** Tests of what the consultation screen says, without a toolkit. */
@NullMarked
package org.saphena.ui.consultation;

import org.jspecify.annotations.NullMarked;
