/** Plumbing of the window: work off the screen's thread, live wording, themes and fonts. */
@NullMarked
package org.saphena.ui.support;

import org.jspecify.annotations.NullMarked;
