@NullMarked
package org.saphena.rulebook;

import org.jspecify.annotations.NullMarked;
