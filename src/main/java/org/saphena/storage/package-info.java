/** The encrypted store: one file, one process, one connection, one thread. */
@NullMarked
package org.saphena.storage;

import org.jspecify.annotations.NullMarked;
