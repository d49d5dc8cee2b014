/** Tables as CSV: patients of another program taken in, and everything of a clinic written out. */
@NullMarked
package org.saphena.exchange.csv;

import org.jspecify.annotations.NullMarked;
