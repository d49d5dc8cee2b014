/** Tests that look at the whole program: architecture, licences. */
@NullMarked
package org.saphena;

import org.jspecify.annotations.NullMarked;
