@NullMarked
package org.saphena.ui.audit;

import org.jspecify.annotations.NullMarked;
