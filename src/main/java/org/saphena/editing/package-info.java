/**
 * Changes to a case, each giving a new case; what a case cannot hold is refused by the case itself.
 */
@NullMarked
package org.saphena.editing;

import org.jspecify.annotations.NullMarked;
