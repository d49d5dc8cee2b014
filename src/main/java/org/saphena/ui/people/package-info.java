/** Who opens the records: people with their roles, own password and PIN, the recovery kit. */
@NullMarked
package org.saphena.ui.people;

import org.jspecify.annotations.NullMarked;
