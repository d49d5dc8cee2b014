/** The vein map as a control: drawn, focused and read aloud vein by vein. */
@NullMarked
package org.saphena.ui.veinmap;

import org.jspecify.annotations.NullMarked;
