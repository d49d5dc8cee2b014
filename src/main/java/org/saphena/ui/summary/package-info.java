/** The printed summary on screen: its own pages, and saving it. */
@NullMarked
package org.saphena.ui.summary;

import org.jspecify.annotations.NullMarked;
