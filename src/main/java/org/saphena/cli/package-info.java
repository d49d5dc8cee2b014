/** The command line: one of the two faces, and the only writer on the console. */
@NullMarked
package org.saphena.cli;

import org.jspecify.annotations.NullMarked;
