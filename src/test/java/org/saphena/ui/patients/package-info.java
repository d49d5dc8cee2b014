/** Tests of unlocking, finding and adding patients, without a toolkit. */
@NullMarked
package org.saphena.ui.patients;

import org.jspecify.annotations.NullMarked;
