/** Start-up: the one place that knows every other package and wires them together by hand. */
@NullMarked
package org.saphena.app;

import org.jspecify.annotations.NullMarked;
