/** Tests of the window, with marked demo patients. */
@NullMarked
package org.saphena.ui;

import org.jspecify.annotations.NullMarked;
