/** The consultation editor: what was said, seen and decided, typed section by section. */
@NullMarked
package org.saphena.ui.entry;

import org.jspecify.annotations.NullMarked;
