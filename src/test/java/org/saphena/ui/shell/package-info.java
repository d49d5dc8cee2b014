/** Journeys through the window, its names, its style and its layout. */
@NullMarked
package org.saphena.ui.shell;

import org.jspecify.annotations.NullMarked;
