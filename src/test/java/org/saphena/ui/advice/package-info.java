/** Tests of what the advice panel says, without a toolkit. */
@NullMarked
package org.saphena.ui.advice;

import org.jspecify.annotations.NullMarked;
