/** Small controls that every screen shares. */
@NullMarked
package org.saphena.ui.control;

import org.jspecify.annotations.NullMarked;
