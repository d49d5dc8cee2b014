/** Tests. */
@NullMarked
package org.saphena.ui.entry;

import org.jspecify.annotations.NullMarked;
