/** Tests of what is done with patients as a whole, without a toolkit. */
@NullMarked
package org.saphena.ui.registry;

import org.jspecify.annotations.NullMarked;
