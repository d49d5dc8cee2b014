@NullMarked
package org.saphena.comparison;

import org.jspecify.annotations.NullMarked;
