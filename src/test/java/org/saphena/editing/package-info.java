/** Tests of changes to a case. */
@NullMarked
package org.saphena.editing;

import org.jspecify.annotations.NullMarked;
