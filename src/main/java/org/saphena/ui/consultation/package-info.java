/** What was recorded: the patient's banner, the vein map, the duplex table and the findings. */
@NullMarked
package org.saphena.ui.consultation;

import org.jspecify.annotations.NullMarked;
