@NullMarked
package org.saphena.ui.people;

import org.jspecify.annotations.NullMarked;
