/** What the guidelines say: red flags, options with their reasons, and what is missing. */
@NullMarked
package org.saphena.ui.advice;

import org.jspecify.annotations.NullMarked;
