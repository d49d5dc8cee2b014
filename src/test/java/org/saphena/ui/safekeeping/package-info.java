@NullMarked
package org.saphena.ui.safekeeping;

import org.jspecify.annotations.NullMarked;
