/** The window: app bar, panes, keys, theme and status. */
@NullMarked
package org.saphena.ui.shell;

import org.jspecify.annotations.NullMarked;
