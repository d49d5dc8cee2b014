/** Tests of the public contracts. */
@NullMarked
package org.saphena.exchange;

import org.jspecify.annotations.NullMarked;
