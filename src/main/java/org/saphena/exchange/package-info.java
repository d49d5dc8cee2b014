/** The public contracts: case file and assessment as JSON. */
@NullMarked
package org.saphena.exchange;

import org.jspecify.annotations.NullMarked;
