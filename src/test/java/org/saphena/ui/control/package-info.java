/** Tests. */
@NullMarked
package org.saphena.ui.control;

import org.jspecify.annotations.NullMarked;
