@NullMarked
package org.saphena.ui.guided;

import org.jspecify.annotations.NullMarked;
