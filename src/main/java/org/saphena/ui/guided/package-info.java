/** A visit to practise on: one step at a time, and how many keys it took. */
@NullMarked
package org.saphena.ui.guided;

import org.jspecify.annotations.NullMarked;
