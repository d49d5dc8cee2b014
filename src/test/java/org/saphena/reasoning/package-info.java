/** Tests of the reasoning over the shipped knowledge base. */
@NullMarked
package org.saphena.reasoning;

import org.jspecify.annotations.NullMarked;
