/** Tests of the printed summary's view model, without a toolkit. */
@NullMarked
package org.saphena.ui.summary;

import org.jspecify.annotations.NullMarked;
