/** The lists of the work: who is in the house, what is due, what is to be signed, everybody. */
@NullMarked
package org.saphena.ui.worklist;

import org.jspecify.annotations.NullMarked;
