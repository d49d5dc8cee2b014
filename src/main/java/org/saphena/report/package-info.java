/** The printed summaries: what they say and how they are drawn. */
@NullMarked
package org.saphena.report;

import org.jspecify.annotations.NullMarked;
