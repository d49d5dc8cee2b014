/** Tests of the plumbing between JavaFX and the rest. */
@NullMarked
package org.saphena.ui.support;

import org.jspecify.annotations.NullMarked;
