/**
 * The vein map as drawing data for screen and paper: the legs, and the state, label and place of
 * every vein.
 */
@NullMarked
package org.saphena.veinmap;

import org.jspecify.annotations.NullMarked;
