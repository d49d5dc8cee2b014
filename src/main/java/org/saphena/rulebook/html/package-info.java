/** The whole knowledge base as one self-contained page, for a clinician to read and sign. */
@NullMarked
package org.saphena.rulebook.html;

import org.jspecify.annotations.NullMarked;
