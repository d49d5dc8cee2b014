@NullMarked
package org.saphena.rulebook.html;

import org.jspecify.annotations.NullMarked;
